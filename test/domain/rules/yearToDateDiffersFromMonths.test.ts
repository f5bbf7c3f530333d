import { failure, messages, monthReport, outcomes, reasons, verdicts } from './sample';
import type { Sample } from './sample';

const rule = 'year-to-date-differs-from-months';
const [employment, researchers, insured] = ['urban-new-employment', 'postdoctoral-researchers-recruited', 'unemployment-insurance-participants'] as const;
const year = (total: number | string, formula?: string) => monthReport('2024年').fill(employment, { '1月': 7, '2月': 5.5, '3月': 8, monthsTotal: formula === undefined ? total : { value: total, formula } });
const month = (period: string, cells: Parameters<Sample['fill']>[1], indicator: string = employment) => monthReport(period).fill(indicator, cells);
const place = (column: number, row = 5, sheet = '2024年') => ({ sheet, row, column });

describe('twelve months', () => {
  test('that add up pass, rounded totals too', () => {
    expect(verdicts(rule, year(20.5))).toEqual(['pass O6']);
    expect(verdicts(rule, year(21))).toEqual(['pass O6']);
    expect(verdicts(rule, year(20.5, '=SUM(C6:N6)'))).toEqual(['pass O6']);
    expect(verdicts(rule, year(20.5000000001, '=SUM(C6:N6)'))).toEqual(['pass O6']);
  });

  // 7, 8 and the total without decimals, 5.5 with one: half a unit thrice and half a tenth.
  test.each([[22, 0], [19, 0], [23, 1], [18, 1]])('as far as rounding reaches: %d', (total, found) => {
    expect(messages(rule, year(total))).toHaveLength(found);
  });

  test('a total that is not the sum', () => {
    expect(messages(rule, year(28.5))).toEqual(['第1行 城镇新增就业人数 本年累计 28.5 应 ＝ 各月之和 20.5，多 8.0。请核对各月数和本年累计（O6、C6、D6、E6）。']);
    expect(messages(rule, year(12))).toEqual(['第1行 城镇新增就业人数 本年累计 12.0 应 ＝ 各月之和 20.5，少 8.5。请核对各月数和本年累计（O6、C6、D6、E6）。']);
    expect(failure(rule, year(28.5))).toMatchObject({ indicator: employment, places: [14, 2, 3, 4].map(column => place(column)), equation: { left: [place(14)], right: [2, 3, 4].map(column => place(column)) } });
    expect(messages(rule, year(21, '=SUM(C6:M6)'))).toHaveLength(1);
  });

  test('with a month left out before a filled one it cannot be judged; — is filled', () => {
    const gap = (between: string) => monthReport('2024年').fill(employment, { '1月': 7, '2月': between, '3月': 8, monthsTotal: 20 });
    expect(reasons(rule, gap(''))).toEqual(['前面有月份未填，各月之和还不是本年累计']);
    expect(verdicts(rule, gap(''))).toEqual(['cannotJudge O6']);
    expect(verdicts(rule, gap('—'))).toEqual(['fail O6、C6、E6']);
  });

  test('no month yet, or a total in words: nothing to compare', () => {
    expect(outcomes(rule, [monthReport('2024年').put(employment, 'monthsTotal', 20)])).toEqual([]);
    expect(outcomes(rule, [year('约20')])).toEqual([]);
  });
});

describe('a form of one month', () => {
  test('January’s total is January, within half a digit of each', () => {
    expect(verdicts(rule, month('2024年1月', { monthActual: 7, yearToDate: 7 }))).toEqual(['pass D6']);
    expect(verdicts(rule, month('2024年1月', { monthActual: 7.4, yearToDate: 7 }))).toEqual(['pass D6']);
    expect(messages(rule, month('2024年1月', { monthActual: 7.6, yearToDate: 7 }))).toEqual(['第1行 城镇新增就业人数 2024年1月累计 7.0（D6）应 ＝ 1月的本月数 7.6（C6）。1月的累计就是1月的数，请核对。']);
    const wrong = month('2024年1月', { monthActual: 7, yearToDate: 70 });
    expect(messages(rule, wrong)).toEqual(['第1行 城镇新增就业人数 2024年1月累计 70（D6）应 ＝ 1月的本月数 7（C6）。1月的累计就是1月的数，请核对。']);
    expect(failure(rule, wrong)).toMatchObject({ places: [place(3, 5, '2024年1月'), place(2, 5, '2024年1月')], equation: { left: [place(3, 5, '2024年1月')], right: [place(2, 5, '2024年1月')] } });
  });

  test('no total is below one of its months', () => {
    const june = month('2024年6月', { monthActual: 41.6, yearToDate: 6.4 });
    expect(messages(rule, june)).toEqual(['第1行 城镇新增就业人数 2024年1—6月累计 6.4（D6）小于本月数 41.6（C6），少 35.2。1月到本月的合计不会小于本月一个月的数，请核对是否填反了。']);
    expect(failure(rule, june).equation).toBeUndefined();
    expect(verdicts(rule, june)).toEqual(['fail D6、C6']);
    expect(verdicts(rule, month('2024年6月', { monthActual: 6.4, yearToDate: 41.6 }))).toEqual(['pass D6']);
    expect(messages(rule, month('2024年6月', { monthActual: 41.5, yearToDate: 41 }))).toEqual([]);
    expect(messages(rule, month('2024年6月', { monthActual: 41.6, yearToDate: 40 }))[0]).toContain('累计 40.0（D6）小于本月数 41.6（C6），少 1.6。');
  });

  test('persons are compared to the last one', () => {
    expect(messages(rule, month('2024年6月', { monthActual: 80, yearToDate: 79 }, researchers))).toHaveLength(1);
    expect(messages(rule, month('2024年6月', { monthActual: 80, yearToDate: 80 }, researchers))).toEqual([]);
  });

  test('what does not accrue has no such total', () => {
    expect(outcomes(rule, [month('2024年6月', { monthActual: 650, opening: 645, yearToDate: 6 }, insured)])).toEqual([]);
    expect(outcomes(rule, [month('2024年6月', { monthActual: 6 })])).toEqual([]);
  });
});
