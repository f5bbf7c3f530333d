import { messages, monthReport, outcomes, reasons, sample } from './sample';

const rule = 'december-differs-from-year';
const employment = 'urban-new-employment';
const insured = 'unemployment-insurance-participants';
const annual = sample('annual-monitoring').put(employment, 2024, 85).put(insured, 2024, 660.5);
const december = (total: number) => monthReport('2024年12月').put(employment, 'yearToDate', total);

describe(rule, () => {
  test('December’s total is the year’s figure, rounded too', () => {
    expect(outcomes(rule, [december(85), annual]).map(outcome => outcome.verdict)).toEqual(['pass']);
    expect(outcomes(rule, [december(85.02), annual]).map(outcome => outcome.verdict)).toEqual(['pass']);
    expect(outcomes(rule, [monthReport('2024年11月').put(employment, 'yearToDate', 70), annual])).toEqual([]);
  });

  test('another figure names both', () => {
    expect(messages(rule, december(80.5), annual)).toEqual(['第1行 城镇新增就业人数 2024年1—12月累计 80.5（D6）与年报“年度监测表”（G6）2024年的 85.0 不一致，相差 4.5。到12月就是全年，两处应相同，请核对；年报有调整的请写审核说明。']);
    expect(messages(rule, monthReport('2024年12月').put(insured, 'monthActual', 665), annual)).toEqual(['第7行 失业保险参保人数 2024年12月 665.0（C13）与年报“年度监测表”（G13）2024年的 660.5 不一致，相差 4.5。到12月就是全年，两处应相同，请核对；年报有调整的请写审核说明。']);
  });

  test('twelve months on one form count when all are filled', () => {
    const months = (count: number) => monthReport('2024年').fill(employment, { ...Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at + 1}月`, 7])), monthsTotal: 7 * count });
    expect(messages(rule, months(12), annual)).toHaveLength(1);
    expect(outcomes(rule, [months(11), annual])).toEqual([]);
  });

  test('without the annual table it cannot be judged', () => {
    expect(reasons(rule, december(85))).toEqual(['工作簿里没有这一年的年报数，不能比较']);
  });
});
