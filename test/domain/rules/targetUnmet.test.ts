import { failure, messages, outcomes, reasons, sample } from './sample';

const rule = 'target-unmet';
const insured = 'unemployment-insurance-participants';

describe(rule, () => {
  test('the printed 专栏1 met its targets', () => {
    expect(messages(rule, sample('panel-1', 'printed'))).toEqual([]);
  });

  test('a binding shortfall is a query with the gap', () => {
    const table = sample('panel-2').put(insured, 'actual', 640.5);
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数（约束性指标） 640.5（F13）未达到目标 680，差 39.5。请核对；属实的请写审核说明。']);
    expect(failure(rule, table).severity).toBeUndefined();
  });

  test('bounds by their own sign', () => {
    expect(messages(rule, sample('panel-2').put('registered-urban-unemployment-rate', 'actual', 5))).toEqual(['第3行 城镇登记失业率 5（F8）未达到目标 ＜5。请核对；属实的请写审核说明。']);
    expect(messages(rule, sample('panel-2').put('registered-urban-unemployment-rate', 'actual', 4.99))).toEqual([]);
  });

  test('a total is the sum of its years, judged when the period is over', () => {
    const years = { 2021: 70, 2022: 60, 2023: 60, 2024: 60 };
    expect(outcomes(rule, [sample('annual-monitoring').fill('urban-new-employment', years)])).toEqual([]);
    expect(messages(rule, sample('annual-monitoring').fill('urban-new-employment', { ...years, 2025: 60 }))).toEqual(['第1行 城镇新增就业人数 〔310〕（H6）未达到目标 〔350〕，差 40。请核对；属实的请写审核说明。']);
  });

  test('before the end of the period nothing is unmet yet', () => {
    expect(outcomes(rule, [sample('annual-monitoring').put(insured, 2025, 640).asOf('2025年6月')])).toEqual([]);
    expect(outcomes(rule, [sample('annual-monitoring').put(insured, 2025, 640).asOf('2025年')])).toHaveLength(1);
  });

  test('one fault, one finding: a figure that is itself wrong is not said to miss its target as well', () => {
    for (const actual of [0.955, 9.55, -95, { value: 0.9, numberFormat: '0%' }]) expect(outcomes(rule, [sample('panel-2').put('basic-pension-participation-rate', 'actual', actual)])).toEqual([]);
  });

  test('a structure cannot be judged by a target', () => {
    expect(reasons(rule, sample('panel-1', 'fill').put('professional-technical-talent-structure', 'actual', '1∶4∶5'))).toEqual(['目标是文字或比例，不能判断是否达标']);
  });
});
