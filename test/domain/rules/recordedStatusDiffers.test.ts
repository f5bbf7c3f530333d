import { failure, messages, outcomes, reasons, sample, verdicts } from './sample';

const rule = 'recorded-status-differs';
const [insured, jobs] = ['unemployment-insurance-participants', 'urban-new-employment'] as const;
const actual = (written: string | number, status: Parameters<ReturnType<typeof sample>['put']>[2]) => sample('panel-2').put(insured, 'actual', written).put(insured, 'status', status);

describe(rule, () => {
  test('the words the figures give, whatever blanks stand around them', () => {
    expect(verdicts(rule, actual(690, '已完成'))).toEqual(['pass H13']);
    expect(verdicts(rule, actual(690, ' 已完成 '))).toEqual(['pass H13']);
  });

  test('other words', () => {
    const table = actual(640, '已完成');
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 状态“已完成”（H13）与重新判断的“低于基数”不符。请恢复公式，或核对完成数和截至期。']);
    expect(verdicts(rule, table)).toEqual(['fail H13、F13']);
    expect(failure(rule, table).indicator).toBe(insured);
  });

  test('by 截至期, and from the years of a row', () => {
    const row = sample('annual-monitoring').asOf('2022年').fill(jobs, { 2021: 70, 2022: 60, status: '达到序时进度' });
    expect(messages(rule, row)).toEqual(['第1行 城镇新增就业人数 状态“达到序时进度”（M6）与重新判断的“滞后于序时进度”不符。请恢复公式，或核对完成数和截至期。']);
    expect(verdicts(rule, row)).toEqual(['fail M6、E6、D6']);
    expect(verdicts(rule, sample('annual-monitoring').fill(jobs, { 2021: 70, status: '推进中' }))).toEqual(['pass M6']);
  });

  test('a live formula, a blank, a number, no figure or no target: nothing to compare', () => {
    expect(outcomes(rule, [actual(640, { value: '已完成', formula: '=HB.STATUS(F13,D13,C13)' })])).toEqual([]);
    expect(outcomes(rule, [actual(640, '')])).toEqual([]);
    expect(outcomes(rule, [actual(640, 1)])).toEqual([]);
    expect(outcomes(rule, [sample('panel-2').put(insured, 'status', '已完成')])).toEqual([]);
    expect(outcomes(rule, [actual(640, '已完成').put(insured, 'target', '6 80')])).toEqual([]);
  });

  test('a contradiction has no status', () => {
    const table = actual('〔640〕', '已完成');
    expect(reasons(rule, table)).toEqual(['完成数与目标的口径矛盾，不能判断状态']);
    expect(verdicts(rule, table)).toEqual(['cannotJudge H13']);
    expect(verdicts(rule, sample('annual-monitoring').fill(jobs, { 2021: 70, 2022: '〔150〕', status: '已完成' }))).toEqual(['cannotJudge M6']);
  });
});
