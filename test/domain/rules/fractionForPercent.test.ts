import { isFraction } from '../../../src/domain/rules/fractionForPercent';
import { failure, messages, outcomes, sample, verdicts } from './sample';

const rule = 'fraction-for-percent';
const [pension, jobless, insured] = ['basic-pension-participation-rate', 'surveyed-urban-unemployment-rate', 'unemployment-insurance-participants'] as const;

/** At most 1, and a hundred times it within two and a half times of what is usual. */
test.each<readonly [number, readonly number[], boolean]>([
  [0.912, [90.67, 95], true], [0.912, [], false], [0, [90], false], [-0.9, [90], false], [1, [100], true], [1.01, [100], false],
  [0.05, [1], false], [0.024, [1], true], [0.9, [-90], false], [-0.9, [-90], false], [0, [0], false], [0.25, [5], false], [0.12, [5], true], [0.124, [5], true], [0.125, [5], false], [0.02, [5], false], [0.021, [5], true],
  [0.912, [90, 91, 0.5], true], [0.912, [0.5, 0.6, 90], false],
])('%d among %j is a fraction: %s', (amount, references, expected) => {
  expect(isFraction(amount, references)).toBe(expected);
});

describe(rule, () => {
  test('percentages as numbers pass, small rates too', () => {
    const table = sample('annual-monitoring').fill(pension, { 2021: 91.2, 2022: 92 }).put(jobless, 2021, 0.9);
    expect(verdicts(rule, table)).toEqual(['pass D7', 'pass D12', 'pass E12']);
  });

  test('0.912 where about 90 is usual', () => {
    const table = sample('annual-monitoring').put(pension, 2021, 0.912);
    expect(messages(rule, table)).toEqual(['第6行 基本养老保险参保率 2021年 0.912（D12）疑为小数形式：同一指标的数在 92.8 左右，计量单位已经是%。若应为 91.2%，请填 91.2。']);
    expect(failure(rule, table)).toMatchObject({ indicator: pension, year: 2021 });
    expect(failure(rule, table).fix).toEqual({ place: { sheet: '年度监测表', row: 11, column: 3 }, before: 0.912, after: 91.2, numberFormat: 'General' });
  });

  test('a percent-formatted cell, whatever its size', () => {
    const table = sample('panel-2').put(jobless, 'actual', { value: 0.055, numberFormat: '0.0%' });
    expect(messages(rule, table)).toEqual(['第2行 城镇调查失业率 显示为 5.5%（F7），单元格里存的是 0.055。计量单位已经是%，请填 5.5，不用百分比格式。']);
    expect(failure(rule, table).fix).toEqual({ place: { sheet: '专栏2', row: 6, column: 5 }, before: 0.055, after: 5.5, numberFormat: 'General' });
    expect(messages(rule, sample('panel-2').put(pension, 'actual', { value: 91.2, numberFormat: '0.0%' }))).toEqual(['第6行 基本养老保险参保率 显示为 9120%（F12），单元格里存的是 91.2。计量单位已经是%，请填 9120，不用百分比格式。']);
  });

  test('words in such a cell are not shown in percent', () => {
    expect(verdicts(rule, sample('panel-2').put(pension, 'actual', { value: '91.2', numberFormat: '0.0%' }))).toEqual(['pass F12']);
  });

  test('the result of a formula is named but not overwritten', () => {
    expect(failure(rule, sample('annual-monitoring').put(pension, 2021, { value: 0.912, formula: '=912/1000' })).fix).toBeUndefined();
    expect(failure(rule, sample('annual-monitoring').put(pension, 2021, { value: 0.912, formula: '=912/1000', numberFormat: '0.0%' })).fix).toBeUndefined();
  });

  test('without anything usual to compare with there is no suspicion', () => {
    expect(messages(rule, sample('annual-monitoring').put(pension, 'base', '—').put(pension, 'target', '—').put(pension, 2021, 0.912))).toEqual([]);
  });

  test('only reported numbers of rates are looked at', () => {
    expect(outcomes(rule, [sample('annual-monitoring').fill(pension, { base: 0.9, target: 0.95, 2021: '＜0.9', 2022: '0.9—0.92', 2023: '—' }).put(insured, 2021, 0.66)])).toEqual([]);
  });
});
