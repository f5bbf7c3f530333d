import { failure, messages, monthReport, outcomes, reasons, sample, verdicts } from './sample';

const rule = 'same-period-differs';
const [employment, rate, researchers] = ['urban-new-employment', 'surveyed-urban-unemployment-rate', 'postdoctoral-researchers-recruited'] as const;
const june = (figure: number | string) => monthReport('2024年6月').put(employment, 'samePeriodLastYear', figure);
const before = () => monthReport('2023年6月', '去年').fill(employment, { monthActual: 7.1, yearToDate: 46.1 }).put(rate, 'monthActual', 5.2);
const months = (indicator: string = employment) => monthReport('2023年', '分月').fill(indicator, { '1月': 7, '2月': 5, '3月': 8, '4月': 8, '5月': 8, '6月': 10.1, '7月': 9 });
const place = (sheet: string, column: number) => ({ sheet, row: 5, column });

describe(rule, () => {
  test('the total of last year’s report for what accrues, the month for a rate', () => {
    expect(verdicts(rule, june(46.1).put(rate, 'samePeriodLastYear', 5.2), before())).toEqual(['pass E6', 'pass E7']);
    expect(verdicts(rule, june(46).fill(employment, { monthActual: 8, yearToDate: 50 }), before())).toEqual(['pass E6']);
  });

  test('another figure names both', () => {
    expect(messages(rule, june(41.6), before())).toEqual(['第1行 城镇新增就业人数 上年同期数 41.6（E6）与2023年1—6月累计“去年”（D6）的 46.1 不一致，相差 4.5。上年同期数应照上年报表填，请核对；口径调整过的请写审核说明。']);
    expect(failure(rule, june(41.6), before())).toMatchObject({ indicator: employment, places: [place('2024年6月', 4), place('去年', 3)], equation: { left: [place('2024年6月', 4)], right: [place('去年', 3)] } });
    expect(messages(rule, june(7.1), before())).toHaveLength(1);
    expect(messages(rule, june(50), before())[0]).toContain('上年同期数 50.0（E6）与2023年1—6月累计“去年”（D6）的 46.1 不一致，相差 3.9。');
    expect(messages(rule, june(46.1).put(rate, 'samePeriodLastYear', 5.6), before())).toEqual(['第2行 城镇调查失业率 上年同期数 5.6（E7）与2023年6月“去年”（C7）的 5.2 不一致，相差 0.4。上年同期数应照上年报表填，请核对；口径调整过的请写审核说明。']);
  });

  test('months of a year’s form count up to the month, within the rounding of all of them', () => {
    expect(verdicts(rule, june(46.1), months())).toEqual(['pass E6']);
    // Six months and the copy: five of them of one unit, 10.1 and 46.1 of a tenth.
    expect(messages(rule, june(48.7), months())).toEqual([]);
    expect(messages(rule, june(48.8), months())).toHaveLength(1);
    expect(messages(rule, june(43.5), months())).toEqual([]);
    expect(messages(rule, june(43.4), months())).toHaveLength(1);
    expect(messages(rule, june(55.1), months())).toEqual(['第1行 城镇新增就业人数 上年同期数 55.1（E6）与2023年1—6月累计“分月”（C6—H6）的 46.1 不一致，相差 9.0。上年同期数应照上年报表填，请核对；口径调整过的请写审核说明。']);
    expect(failure(rule, june(55.1), months()).places).toEqual([place('2024年6月', 4), ...[2, 3, 4, 5, 6, 7].map(column => place('分月', column))]);
  });

  test('months of persons add up exactly', () => {
    const june2024 = (figure: number) => monthReport('2024年6月').put(researchers, 'samePeriodLastYear', figure);
    const persons = () => months(researchers).put(researchers, '6月', 10);
    expect([messages(rule, june2024(46), persons()).length, messages(rule, june2024(47), persons()).length]).toEqual([0, 1]);
  });

  test('the total of a form of the whole year so far', () => {
    const year = monthReport('2023年').fill(employment, { '1月': 7, '2月': 5, '3月': 8, '4月': 8, '5月': 8, '6月': 10, monthsTotal: { value: 46, formula: '=SUM(C6:N6)' } });
    expect(messages(rule, june(46.1), year)).toEqual([expect.stringContaining('与本年累计“2023年”（O6）的 46.0 不一致，相差 0.1。')]);
  });

  test('without last year’s report it cannot be judged', () => {
    expect(reasons(rule, june(46.1), monthReport('2023年5月').put(employment, 'yearToDate', 40))).toEqual(['工作簿里没有上年同月的报表，不能比较']);
    expect(verdicts(rule, june(46.1), monthReport('2022年6月').put(employment, 'yearToDate', 40))).toEqual(['cannotJudge E6']);
    expect(verdicts(rule, june(46.1).put(rate, 'samePeriodLastYear', 5), monthReport('2023年6月').put(rate, 'yearToDate', 5))).toEqual(['cannotJudge E6', 'cannotJudge E7']);
  });

  test('words, blanks and a report of no month are not compared', () => {
    expect(outcomes(rule, [june('约46'), before()])).toEqual([]);
    expect(outcomes(rule, [sample('monthly-report').put(employment, 'samePeriodLastYear', 41.6), before()])).toEqual([]);
  });
});
