import { failure, messages, reasons, sample } from './sample';

const rule = 'unit-slip';

describe(rule, () => {
  test('figures that grow and fall as figures do', () => {
    const table = sample('annual-monitoring').fill('unemployment-insurance-participants', { 2021: 690, 2022: 655, 2023: 900 }).fill('urban-new-employment', { 2021: 94, 2022: 31, 2023: 12 });
    expect(messages(rule, table)).toEqual([]);
  });

  test('人 typed for 万人 is offered in 万人', () => {
    const table = sample('panel-2').put('unemployment-insurance-participants', 'actual', 6605000);
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 6605000（F13）约为基数 651的1万倍，疑为小数点或计量单位错位。请核对；若应为 660.5，请改正。']);
    expect(failure(rule, table).fix).toEqual({ place: { sheet: '专栏2', row: 12, column: 5 }, before: 6605000, after: 660.5 });
  });

  test('a decimal point moved by one place, against years, base and target', () => {
    const table = sample('annual-monitoring').fill('unemployment-insurance-participants', { 2021: 660, 2022: 66.8 });
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 2022年 66.8（E13）约为2021年 660的10分之一，疑为小数点或计量单位错位。请核对；若应为 668，请改正。']);
    expect(failure(rule, table).fix).toBeUndefined();
  });

  test('a year of a total is held against a year’s share of the target, never against the last period’s total', () => {
    const table = sample('annual-monitoring').put('urban-new-employment', 2021, 704);
    expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数 2021年 704（D6）约为目标的年均数 70的10倍，疑为小数点或计量单位错位。请核对；若应为 70.4，请改正。']);
    expect(messages(rule, sample('annual-monitoring').put('new-vocational-certificates', 2021, 15))).toEqual([]);
  });

  test('a programme may begin small', () => {
    expect(messages(rule, sample('annual-monitoring').put('subsidised-vocational-training', 2021, 5))).toEqual([]);
  });

  test('without anything to compare with', () => {
    const table = sample('annual-monitoring').put('unemployment-insurance-participants', 'base', '—').put('unemployment-insurance-participants', 'target', '—').put('unemployment-insurance-participants', 2021, 651);
    expect(reasons(rule, table)).toEqual(['没有同口径的数可比']);
  });
});
