import { messages, outcomes, reasons, sample } from './sample';

const rule = 'behind-schedule';

describe(rule, () => {
  test('on pace', () => {
    expect(messages(rule, sample('annual-monitoring').asOf('2023年').fill('urban-new-employment', { 2021: 70, 2022: 70, 2023: 70 }))).toEqual([]);
  });

  test('behind the time that is over', () => {
    expect(messages(rule, sample('annual-monitoring').asOf('2023年').fill('urban-new-employment', { 2021: 50, 2022: 50, 2023: 47 }))).toEqual(['第1行 城镇新增就业人数 〔147〕（F6），完成进度 42%，低于序时进度 60%。请核对；属实的请关注进度。']);
  });

  test('worse than the base', () => {
    expect(messages(rule, sample('annual-monitoring').asOf('2022年').fill('unemployment-insurance-participants', { 2021: 655, 2022: 640 }))).toEqual(['第7行 失业保险参保人数 640（E13）还不如基数 651。请核对；属实的请关注进度。']);
  });

  test('without a date, or when the period is over, there is no pace', () => {
    expect(outcomes(rule, [sample('annual-monitoring').asOf('2025年').put('unemployment-insurance-participants', 2025, 640)])).toEqual([]);
  });

  test('a contradiction', () => {
    expect(reasons(rule, sample('panel-2').asOf('2022年').put('unemployment-insurance-participants', 'actual', '〔640〕'))).toEqual(['完成数与目标的口径矛盾，不能判断进度']);
  });
});
