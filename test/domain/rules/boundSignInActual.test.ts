import { failure, messages, outcomes, sample, verdicts } from './sample';

const rule = 'bound-sign-in-actual';
const insured = 'unemployment-insurance-participants';

describe(rule, () => {
  test('exact numbers pass; the printed base ＜5 of 专栏1 is not asked', () => {
    expect(outcomes(rule, [sample('panel-1', 'printed')]).every(outcome => outcome.verdict === 'pass')).toBe(true);
  });

  test('＜5 as 完成数', () => {
    const table = sample('panel-2').put('registered-urban-unemployment-rate', 'actual', '＜5');
    expect(messages(rule, table)).toEqual(['第3行 城镇登记失业率 “＜5”（F8）带有上下限或约数的符号。完成数应是实际发生的数，请填确定的数值。']);
    expect(failure(rule, table)).toMatchObject({ indicator: 'registered-urban-unemployment-rate' });
    expect(Object.keys(failure(rule, table)).sort()).toEqual(['indicator', 'message', 'places']);
  });

  test('约 and 以上 are such signs in words; numbers, ranges, — and words are none; a blank is not looked at', () => {
    const table = sample('annual-monitoring').fill(insured, { 2021: '约660', 2022: '660以上', 2023: 660, 2024: '660—661' }).fill('social-security-card-holders', { 2021: '—', 2022: '统计中' });
    expect(verdicts(rule, table)).toEqual(['fail D13', 'fail E13', 'pass F13', 'pass G13', 'pass D26', 'pass E26']);
    expect(failure(rule, table).year).toBe(2021);
  });
});
