import { failure, messages, sample } from './sample';

const rule = 'fraction-for-percent';
const pension = 'basic-pension-participation-rate';

describe(rule, () => {
  test('percentages as numbers pass, small rates too', () => {
    const table = sample('annual-monitoring').fill(pension, { 2021: 91.2, 2022: 92 }).put('surveyed-urban-unemployment-rate', 2021, 0.9);
    expect(messages(rule, table)).toEqual([]);
  });

  test('0.912 where about 90 is usual', () => {
    const table = sample('annual-monitoring').put(pension, 2021, 0.912);
    expect(messages(rule, table)).toEqual(['第6行 基本养老保险参保率 2021年 0.912（D12）疑为小数形式：同一指标的数在 92.8 左右，计量单位已经是%。若应为 91.2%，请填 91.2。']);
    expect(failure(rule, table).fix).toEqual({ place: { sheet: '年度监测表', row: 11, column: 3 }, before: 0.912, after: 91.2, numberFormat: 'General' });
  });

  test('a percent-formatted cell, whatever its size', () => {
    const table = sample('panel-2').put('surveyed-urban-unemployment-rate', 'actual', { value: 0.055, numberFormat: '0.0%' });
    expect(messages(rule, table)).toEqual(['第2行 城镇调查失业率 显示为 5.5%（F7），单元格里存的是 0.055。计量单位已经是%，请填 5.5，不用百分比格式。']);
    expect(failure(rule, table).fix).toMatchObject({ before: 0.055, after: 5.5, numberFormat: 'General' });
  });

  test('the result of a formula is named but not overwritten', () => {
    expect(failure(rule, sample('annual-monitoring').put(pension, 2021, { value: 0.912, formula: '=912/1000' })).fix).toBeUndefined();
  });

  test('without anything usual to compare with there is no suspicion', () => {
    expect(messages(rule, sample('annual-monitoring').put(pension, 'base', '—').put(pension, 'target', '—').put(pension, 2021, 0.912))).toEqual([]);
  });
});
