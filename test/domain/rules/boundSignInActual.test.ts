import { failure, messages, outcomes, sample } from './sample';

const rule = 'bound-sign-in-actual';

describe(rule, () => {
  test('exact numbers pass; the printed base ＜5 of 专栏1 is not asked', () => {
    expect(outcomes(rule, [sample('panel-1', 'printed')]).every(outcome => outcome.verdict === 'pass')).toBe(true);
  });

  test('＜5 as 完成数', () => {
    const table = sample('panel-2').put('registered-urban-unemployment-rate', 'actual', '＜5');
    expect(messages(rule, table)).toEqual(['第3行 城镇登记失业率 “＜5”（F8）带有上下限或约数的符号。完成数应是实际发生的数，请填确定的数值。']);
    expect(failure(rule, table).fix).toBeUndefined();
  });

  test('约 and 以上 are such signs in words', () => {
    const table = sample('annual-monitoring').fill('unemployment-insurance-participants', { 2021: '约660', 2022: '660以上' });
    expect(messages(rule, table)).toHaveLength(2);
  });
});
