import { failure, messages, monthReport, outcomes, reasons, verdicts } from './sample';
import type { Sample } from './sample';

const rule = 'printed-change-differs';
const [employment, rate, insured] = ['urban-new-employment', 'surveyed-urban-unemployment-rate', 'unemployment-insurance-participants'] as const;
const flow = (cells: Parameters<Sample['fill']>[1]) => monthReport('2024年6月').fill(employment, { yearToDate: 46.2, samePeriodLastYear: 42, ...cells });
const june = (change: string | number, numberFormat = 'General') => flow({ yearOverYear: { value: change, numberFormat } });
const unemployment = (change: number | string, now: number = 5.1, before: number = 5.4) => monthReport('2024年6月').fill(rate, { monthActual: now, samePeriodLastYear: before, yearOverYear: change });

describe(rule, () => {
  test.each([10, 10.1, 9.9, '10%', '10.0'])('%s for 46.2 against 42 passes: both figures are rounded', change => {
    expect(verdicts(rule, june(change))).toEqual(['pass F6']);
  });

  // 46.15 / 42.5 and 46.25 / 41.5: from 8.59 % to 11.45 %.
  test.each([[8.6, 0], [8.5, 1], [11.4, 0], [11.5, 1], [8, 1], [9, 0], [11, 0], [12, 1]])('as far as rounding of all three reaches: %s', (change, found) => {
    expect(messages(rule, june(change))).toHaveLength(found);
  });

  test('a share in a percent format is read as shown; points between rates', () => {
    expect(verdicts(rule, june(0.1, '0.0%'))).toEqual(['pass F6']);
    expect(messages(rule, june(0.12, '0.0%'))).toEqual(['第1行 城镇新增就业人数 同比增减 12（F6）与按本期数和上年同期数（D6、E6）重新计算的 10% 不符。请恢复公式，或核对这两个数。']);
    expect(verdicts(rule, june('10%', '0.0%'))).toEqual(['pass F6']);
    expect(verdicts(rule, unemployment(-0.3))).toEqual(['pass F7']);
  });

  test.each([[0.0984, 1], [0.0975, 0], [0.0974, 1], [0.098, 0]])('a percent format shows two digits less than it keeps: %d of 46.25 against 42.13', (value, found) => {
    expect(messages(rule, flow({ yearToDate: 46.25, samePeriodLastYear: 42.13, yearOverYear: { value, numberFormat: '0.00%' } }))).toHaveLength(found);
  });

  test.each([[-0.2, 0], [-0.4, 0], [-0.1, 1], [-0.5, 1], [-0.44, 1], [-0.21, 0], [-0.19, 1]])('of 5.1 %% against 5.4 %%, %s points', (change, found) => {
    expect(messages(rule, unemployment(change))).toHaveLength(found);
  });

  test('another change is recomputed', () => {
    expect(messages(rule, june(12))).toEqual(['第1行 城镇新增就业人数 同比增减 12（F6）与按本期数和上年同期数（D6、E6）重新计算的 10% 不符。请恢复公式，或核对这两个数。']);
    expect(failure(rule, june(12))).toMatchObject({ indicator: employment, places: [5, 3, 4].map(column => ({ sheet: '2024年6月', row: 5, column })) });
    expect(messages(rule, unemployment(0.3))).toEqual(['第2行 城镇调查失业率 同比增减 0.3（F7）与按本期数和上年同期数（C7、E7）重新计算的 -0.3 个百分点 不符。请恢复公式，或核对这两个数。']);
    expect(messages(rule, unemployment(-5.6))).toHaveLength(1);
  });

  test('a stock is held against its month', () => {
    expect(messages(rule, monthReport('2024年6月').fill(insured, { monthActual: 660, samePeriodLastYear: 640, yearOverYear: 5 }))).toEqual(['第7行 失业保险参保人数 同比增减 5（F13）与按本期数和上年同期数（C13、E13）重新计算的 3.1% 不符。请恢复公式，或核对这两个数。']);
  });

  test('from nothing there is no growth, from a figure that may have been nothing any', () => {
    expect(reasons(rule, flow({ samePeriodLastYear: 0, yearOverYear: 10 }))).toEqual(['本期数或上年同期数不是确定的数，不能重新计算']);
    expect(verdicts(rule, flow({ yearToDate: -1, yearOverYear: 10 }))).toEqual(['cannotJudge F6']);
    expect(verdicts(rule, flow({ yearToDate: 0, yearOverYear: -100 }))).toEqual(['pass F6']);
    expect(verdicts(rule, flow({ yearToDate: 3, samePeriodLastYear: 0.4, yearOverYear: 1000 }))).toEqual(['fail F6、D6、E6']);
    expect(verdicts(rule, flow({ yearToDate: 3, samePeriodLastYear: '0.50', yearOverYear: 500 }))).toEqual(['pass F6']);
    expect(verdicts(rule, monthReport('2024年6月').fill(employment, { yearToDate: 3, samePeriodLastYear: '1', yearOverYear: 100000 }))).toEqual(['fail F6、D6、E6']);
    expect(verdicts(rule, unemployment(-5.4, 0, 5.4))).toEqual(['pass F7']);
    expect(verdicts(rule, unemployment(5.1, 5.1, 0))).toEqual(['pass F7']);
  });

  test('words, — and dates are no change', () => {
    expect(reasons(rule, monthReport('2024年6月').fill(employment, { yearToDate: 46.2, yearOverYear: 10 }))).toHaveLength(1);
    expect(outcomes(rule, [june('—')])).toEqual([]);
    expect(outcomes(rule, [june(10, 'yyyy-mm-dd')])).toEqual([]);
    expect(outcomes(rule, [flow({ yearOverYear: '约10' })])).toEqual([]);
  });
});
