import { failure, messages, monthReport, outcomes, reasons } from './sample';

const rule = 'year-to-date-differs-from-months';
const employment = 'urban-new-employment';
const year = (total: number, formula?: string) => monthReport('2024年').fill(employment, { '1月': 7, '2月': 5.5, '3月': 8, monthsTotal: formula === undefined ? total : { value: total, formula } });

describe(rule, () => {
  test('twelve months that add up pass, rounded totals too', () => {
    expect(outcomes(rule, [year(20.5)]).map(outcome => outcome.verdict)).toEqual(['pass']);
    expect(outcomes(rule, [year(21)]).map(outcome => outcome.verdict)).toEqual(['pass']);
    expect(outcomes(rule, [year(20.5, '=SUM(C6:N6)')]).map(outcome => outcome.verdict)).toEqual(['pass']);
  });

  test('a total that is not the sum', () => {
    expect(messages(rule, year(28.5))).toEqual(['第1行 城镇新增就业人数 本年累计 28.5 应 ＝ 各月之和 20.5，多 8.0。请核对各月数和本年累计（O6、C6、D6、E6）。']);
    expect(failure(rule, year(28.5)).equation?.right).toHaveLength(3);
    expect(messages(rule, year(21, '=SUM(C6:M6)'))).toHaveLength(1);
  });

  test('January’s total is January', () => {
    const january = (total: number) => monthReport('2024年1月').fill(employment, { monthActual: 7, yearToDate: total });
    expect(messages(rule, january(7))).toEqual([]);
    expect(messages(rule, january(70))).toEqual(['第1行 城镇新增就业人数 2024年1月累计 70（D6）应 ＝ 1月的本月数 7（C6）。1月的累计就是1月的数，请核对。']);
  });

  test('no total is below one of its months', () => {
    const june = monthReport('2024年6月').fill(employment, { monthActual: 41.6, yearToDate: 6.4 });
    expect(messages(rule, june)).toEqual(['第1行 城镇新增就业人数 2024年1—6月累计 6.4（D6）小于本月数 41.6（C6），少 35.2。1月到本月的合计不会小于本月一个月的数，请核对是否填反了。']);
    expect(messages(rule, monthReport('2024年6月').fill('unemployment-insurance-participants', { monthActual: 650, opening: 645 }))).toEqual([]);
  });

  test('with a month left out it cannot be judged', () => {
    expect(reasons(rule, monthReport('2024年').fill(employment, { '1月': 7, '3月': 8, monthsTotal: 20 }))).toEqual(['前面有月份未填，各月之和还不是本年累计']);
  });
});
