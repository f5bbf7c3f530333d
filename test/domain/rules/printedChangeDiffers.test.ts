import { messages, monthReport, outcomes, reasons } from './sample';

const rule = 'printed-change-differs';
const employment = 'urban-new-employment';
const rate = 'surveyed-urban-unemployment-rate';
const june = (change: string | number, numberFormat = 'General') => monthReport('2024年6月').fill(employment, { yearToDate: 46.2, samePeriodLastYear: 42, yearOverYear: { value: change, numberFormat } });
const unemployment = (change: number) => monthReport('2024年6月').fill(rate, { monthActual: 5.1, samePeriodLastYear: 5.4, yearOverYear: change });

describe(rule, () => {
  test.each([10, 10.1, '10%', '10.0'])('%s for 46.2 against 42 passes: both figures are rounded', change => {
    expect(outcomes(rule, [june(change)]).map(outcome => outcome.verdict)).toEqual(['pass']);
  });

  test('a share in a percent format is read as shown; points between rates', () => {
    expect(outcomes(rule, [june(0.1, '0.0%')]).map(outcome => outcome.verdict)).toEqual(['pass']);
    expect(outcomes(rule, [unemployment(-0.3)]).map(outcome => outcome.verdict)).toEqual(['pass']);
  });

  test('another change is recomputed', () => {
    expect(messages(rule, june(12))).toEqual(['第1行 城镇新增就业人数 同比增减 12（F6）与按本期数和上年同期数（D6、E6）重新计算的 10% 不符。请恢复公式，或核对这两个数。']);
    expect(messages(rule, unemployment(0.3))).toEqual(['第2行 城镇调查失业率 同比增减 0.3（F7）与按本期数和上年同期数（C7、E7）重新计算的 -0.3 个百分点 不符。请恢复公式，或核对这两个数。']);
    expect(messages(rule, unemployment(-5.6))).toHaveLength(1);
  });

  test('from nothing there is no growth, and words are no figure', () => {
    expect(reasons(rule, monthReport('2024年6月').fill(employment, { yearToDate: 46.2, samePeriodLastYear: 0, yearOverYear: 10 }))).toEqual(['本期数或上年同期数不是确定的数，不能重新计算']);
    expect(reasons(rule, monthReport('2024年6月').fill(employment, { yearToDate: 46.2, yearOverYear: 10 }))).toHaveLength(1);
    expect(outcomes(rule, [june('—')])).toEqual([]);
  });
});
