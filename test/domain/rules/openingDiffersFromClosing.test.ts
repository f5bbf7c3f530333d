import { failure, messages, monthReport, outcomes, reasons, sample, verdicts } from './sample';

const rule = 'opening-differs-from-closing';
const insured = 'unemployment-insurance-participants';
const june = (opening: number | string) => monthReport('2024年6月').put(insured, 'opening', opening);
const may = () => monthReport('2024年5月', '5月').put(insured, 'monthActual', 652.5);
const annual = () => sample('annual-monitoring').fill(insured, { 2022: 640, 2023: 645, 2024: 652.5 });

describe(rule, () => {
  test('opens where the month before closed', () => {
    expect(verdicts(rule, june(652.5), may())).toEqual(['pass B13']);
    expect(verdicts(rule, monthReport('2024年1月').put(insured, 'opening', 645), annual())).toEqual(['pass B13']);
  });

  test('written with fewer digits it is the same figure', () => {
    expect(verdicts(rule, june(653).fill(insured, { monthActual: 700, samePeriodLastYear: 600 }), may())).toEqual(['pass B13']);
    expect(messages(rule, june(652), may())).toHaveLength(1);
  });

  test('another figure names both', () => {
    expect(messages(rule, june(655.2), may())).toEqual(['第7行 失业保险参保人数 期初数 655.2（B13）应等于上期期末数 652.5“5月”（C13），相差 2.7。请核对两处；上期数有修正的请写审核说明。']);
    expect(messages(rule, june(650), may())[0]).toContain('期初数 650.0（B13）应等于上期期末数 652.5“5月”（C13），相差 2.5。');
    const [here, there] = [{ sheet: '2024年6月', row: 12, column: 1 }, { sheet: '5月', row: 12, column: 2 }];
    expect(failure(rule, june(655.2), may())).toMatchObject({ indicator: insured, places: [here, there], equation: { left: [here], right: [there] } });
  });

  test('the year’s form opens with the year before: its December, else the annual table', () => {
    const year = monthReport('2024年').put(insured, 'opening', 650);
    expect(messages(rule, year, annual())).toEqual(['第7行 失业保险参保人数 期初数 650（B13）应等于上期期末数 645“年度监测表”（F13），相差 5。请核对两处；上期数有修正的请写审核说明。']);
    expect(messages(rule, year, annual(), monthReport('2023年12月').put(insured, 'monthActual', 650))).toEqual([]);
  });

  test('the annual table says nothing of a month before', () => {
    expect(verdicts(rule, june(652.5), annual())).toEqual(['cannotJudge B13']);
  });

  test('without the earlier report it cannot be judged, and a flow has no opening', () => {
    expect(reasons(rule, june(652.5))).toEqual(['工作簿里没有上期的期末数，不能比较']);
    expect(outcomes(rule, [monthReport('2024年6月').put('urban-new-employment', 'opening', 5), may()])).toEqual([]);
  });

  test('words, and a report of no month, are not compared', () => {
    expect(outcomes(rule, [june('约650'), may()])).toEqual([]);
    expect(outcomes(rule, [sample('monthly-report').put(insured, 'opening', 650), may()])).toEqual([]);
  });
});
