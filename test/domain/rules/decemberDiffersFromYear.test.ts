import { failure, messages, monthReport, outcomes, reasons, sample, verdicts } from './sample';

const rule = 'december-differs-from-year';
const [employment, insured, pension, researchers] = ['urban-new-employment', 'unemployment-insurance-participants', 'basic-pension-participation-rate', 'postdoctoral-researchers-recruited'] as const;
const annual = sample('annual-monitoring').fill(employment, { 2023: 80, 2024: 85 }).fill(insured, { 2023: 655.5, 2024: 660.5 }).put(pension, 2024, 92).put(researchers, 2024, 980);
const december = (total: number | string) => monthReport('2024年12月').put(employment, 'yearToDate', total);
const months = (count: number, each = 7) => monthReport('2024年').fill(employment, { ...Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at + 1}月`, each])), monthsTotal: each * count });

describe(rule, () => {
  test('December’s total is the year’s figure, rounded too', () => {
    expect(verdicts(rule, december(85), annual)).toEqual(['pass D6']);
    expect(verdicts(rule, december(85.02), annual)).toEqual(['pass D6']);
    expect(outcomes(rule, [monthReport('2024年11月').put(employment, 'yearToDate', 70), annual])).toEqual([]);
  });

  test('another figure names both', () => {
    expect(messages(rule, december(80.5), annual)).toEqual(['第1行 城镇新增就业人数 2024年1—12月累计 80.5（D6）与年报“年度监测表”（G6）2024年的 85.0 不一致，相差 4.5。到12月就是全年，两处应相同，请核对；年报有调整的请写审核说明。']);
    expect(messages(rule, monthReport('2024年12月').put(insured, 'monthActual', 665), annual)).toEqual(['第7行 失业保险参保人数 2024年12月 665.0（C13）与年报“年度监测表”（G13）2024年的 660.5 不一致，相差 4.5。到12月就是全年，两处应相同，请核对；年报有调整的请写审核说明。']);
    const [here, there] = [{ sheet: '2024年12月', row: 5, column: 3 }, { sheet: '年度监测表', row: 5, column: 6 }];
    expect(failure(rule, december(80.5), annual)).toMatchObject({ indicator: employment, year: 2024, places: [here, there], equation: { left: [here], right: [there] } });
  });

  test('the month itself of what accrues is no year, nor is a rate’s', () => {
    expect(outcomes(rule, [monthReport('2024年12月').put(employment, 'monthActual', 9), annual])).toEqual([]);
    expect(outcomes(rule, [monthReport('2024年12月').put(pension, 'monthActual', 91), annual])).toEqual([]);
    expect(outcomes(rule, [monthReport('2024年12月').fill(insured, { opening: 650, samePeriodLastYear: 600 }), annual])).toEqual([]);
    expect(messages(rule, monthReport('2024年12月').put(researchers, 'yearToDate', 990), annual)).toHaveLength(1);
  });

  test('twelve months on one form count when all are filled', () => {
    expect(messages(rule, months(12), annual)).toEqual(['第1行 城镇新增就业人数 本年累计 84（O6）与年报“年度监测表”（G6）2024年的 85 不一致，相差 1。到12月就是全年，两处应相同，请核对；年报有调整的请写审核说明。']);
    expect(outcomes(rule, [months(11), annual])).toEqual([]);
  });

  test('a 期末数 in the column of December', () => {
    expect(verdicts(rule, monthReport('2024年').fill(insured, { '11月': 650, '12月': 660.5 }), annual)).toEqual(['pass N13']);
    expect(outcomes(rule, [monthReport('2024年').fill(insured, { '11月': 650 }), annual])).toEqual([]);
  });

  test('words, and a report of no year, are not compared', () => {
    expect(outcomes(rule, [december('约85'), annual])).toEqual([]);
    expect(outcomes(rule, [sample('monthly-report').put(insured, 'monthActual', 665), annual])).toEqual([]);
  });

  test('without the annual table, or of another year, it cannot be judged', () => {
    expect(reasons(rule, december(85))).toEqual(['工作簿里没有这一年的年报数，不能比较']);
    expect(verdicts(rule, monthReport('2022年12月').put(employment, 'yearToDate', 80), annual)).toEqual(['cannotJudge D6']);
  });
});
