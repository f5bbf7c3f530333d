import { messages, monthReport, outcomes, reasons } from './sample';

const rule = 'same-period-differs';
const employment = 'urban-new-employment';
const rate = 'surveyed-urban-unemployment-rate';
const june = (figure: number) => monthReport('2024年6月').put(employment, 'samePeriodLastYear', figure);
const before = monthReport('2023年6月', '去年').fill(employment, { monthActual: 7.1, yearToDate: 46.1 }).put(rate, 'monthActual', 5.2);

describe(rule, () => {
  test('the total of last year’s report for what accrues, the month for a rate', () => {
    expect(outcomes(rule, [june(46.1).put(rate, 'samePeriodLastYear', 5.2), before]).map(outcome => outcome.verdict)).toEqual(['pass', 'pass']);
  });

  test('another figure names both', () => {
    expect(messages(rule, june(41.6), before)).toEqual(['第1行 城镇新增就业人数 上年同期数 41.6（E6）与2023年1—6月累计“去年”（D6）的 46.1 不一致，相差 4.5。上年同期数应照上年报表填，请核对；口径调整过的请写审核说明。']);
    expect(messages(rule, june(7.1), before)).toHaveLength(1);
    expect(messages(rule, june(46.1).put(rate, 'samePeriodLastYear', 5.6), before)[0]).toMatch(/^第2行 城镇调查失业率 上年同期数 5.6（E7）与2023年6月“去年”（C7）的 5.2 不一致/);
  });

  test('months of a year’s form count up to the month', () => {
    const months = monthReport('2023年', '分月').fill(employment, { '1月': 7, '2月': 5, '3月': 8, '4月': 8, '5月': 8, '6月': 10.1, '7月': 9 });
    expect(messages(rule, june(46.1), months)).toEqual([]);
    expect(messages(rule, june(55.1), months)).toEqual(['第1行 城镇新增就业人数 上年同期数 55.1（E6）与2023年1—6月累计“分月”（C6—H6）的 46.1 不一致，相差 9.0。上年同期数应照上年报表填，请核对；口径调整过的请写审核说明。']);
    const year = monthReport('2023年').fill(employment, { '1月': 7, '2月': 5, '3月': 8, '4月': 8, '5月': 8, '6月': 10, monthsTotal: { value: 46, formula: '=SUM(C6:N6)' } });
    expect(messages(rule, june(46.1), year)).toEqual([expect.stringContaining('与本年累计“2023年”（O6）的 46.0 不一致')]);
  });

  test('without last year’s report it cannot be judged', () => {
    expect(reasons(rule, june(46.1), monthReport('2023年5月').put(employment, 'yearToDate', 40))).toEqual(['工作簿里没有上年同月的报表，不能比较']);
  });
});
