import { messages, monthReport, outcomes, reasons, sample } from './sample';

const rule = 'opening-differs-from-closing';
const insured = 'unemployment-insurance-participants';
const june = (opening: number) => monthReport('2024年6月').put(insured, 'opening', opening);
const may = monthReport('2024年5月', '5月').put(insured, 'monthActual', 652.5);
const annual = sample('annual-monitoring').put(insured, 2023, 645);

describe(rule, () => {
  test('opens where the month before closed', () => {
    expect(outcomes(rule, [june(652.5), may]).map(outcome => outcome.verdict)).toEqual(['pass']);
    expect(outcomes(rule, [monthReport('2024年1月').put(insured, 'opening', 645), annual]).map(outcome => outcome.verdict)).toEqual(['pass']);
  });

  test('another figure names both', () => {
    expect(messages(rule, june(655.2), may)).toEqual(['第7行 失业保险参保人数 期初数 655.2（B13）应等于上期期末数 652.5“5月”（C13），相差 2.7。请核对两处；上期数有修正的请写审核说明。']);
  });

  test('the year’s form opens with the year before: its December, else the annual table', () => {
    const year = monthReport('2024年').put(insured, 'opening', 650);
    expect(messages(rule, year, annual)).toEqual(['第7行 失业保险参保人数 期初数 650（B13）应等于上期期末数 645“年度监测表”（F13），相差 5。请核对两处；上期数有修正的请写审核说明。']);
    expect(messages(rule, year, monthReport('2023年12月').put(insured, 'monthActual', 650))).toEqual([]);
  });

  test('without the earlier report it cannot be judged, and a flow has no opening', () => {
    expect(reasons(rule, june(652.5))).toEqual(['工作簿里没有上期的期末数，不能比较']);
    expect(outcomes(rule, [monthReport('2024年6月').put('urban-new-employment', 'opening', 5), may])).toEqual([]);
  });
});
