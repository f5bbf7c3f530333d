import { parseFigure } from '../../../src/domain/figure';
import type { Unit } from '../../../src/domain/figure';

const unit = (text: string, dimension: string, scale: number): { readonly unit: Unit } => ({ unit: { text, dimension, scale } });

describe('each thing stands once after a number', () => {
  test.each(['5以上人', '5以上以下', '5以内左右', '5*①', '5**', '5人人', '〔5人〕人', '〔5*〕*', '〔5*〕①', '〔5人〕万人以上', '5人次次'])('%s is too much', text => { expect(parseFigure(text)).toMatchObject({ kind: 'problem', code: 'junk' }); });

  test.each<[string, object]>([
    ['〔5*〕万人', { kind: 'number', ...unit('万人', '人', 10000), mark: '*' }],
    ['〔5万人〕①', { kind: 'number', ...unit('万人', '人', 10000), mark: '①' }],
    ['〔5以上〕以上', { kind: 'bound', sign: 'ge' }],
    ['〔5以上〕', { kind: 'bound', sign: 'ge' }],
    ['〔5〕以内', { kind: 'bound', sign: 'le' }],
    ['〔5以上*〕人', { kind: 'bound', sign: 'ge', ...unit('人', '人', 1), mark: '*' }],
    ['〔 5 人 以上 〕 *', { kind: 'bound', sign: 'ge', ...unit('人', '人', 1), mark: '*' }],
  ])('%s', (text, rest) => { expect(parseFigure(text)).toEqual({ value: 5, decimals: 0, planPeriodCumulative: true, ...rest }); });

  test.each<[string, string]>([['〔5以上〕以下', 'conflicting-bounds'], ['〔5以上〕左右', 'conflicting-bounds'], ['控制在〔5〕以上', 'conflicting-bounds'], ['〔降低5〕', 'unclear-sign'], ['近〔5〕', 'vague-number'], ['〔近5〕', 'vague-number'], ['〔5x〕', 'junk'], ['其中〔5〕', 'figure-among-words']])('%s: %s', (text, code) => {
    expect(parseFigure(text)).toMatchObject({ kind: 'problem', code });
  });
});

describe('ranges share one unit', () => {
  test.each<[string, object]>([
    ['3万—5万人', unit('万人', '人', 10000)], ['3百万—5百万人', unit('百万人', '人', 1000000)], ['3千—5千克', unit('千克', '克', 1000)], ['3万—5万吨', unit('万吨', '克', 10000000000)], ['3万—5万', unit('万', '', 10000)], ['3人 至 5人', unit('人', '人', 1)], ['3—5 %', unit('%', '%', 10)], ['3—5', {}],
  ])('%s', (text, rest) => { expect(parseFigure(text)).toEqual({ kind: 'range', low: 3, high: 5, decimals: 0, planPeriodCumulative: false, ...rest }); });

  test.each(['3万—5公顷', '3千—5公里', '3千—5千瓦', '3百—5百分点', '3百—5百万人', '3万—5万亿', '3万—5千人', '3人—5万人', '3万人—5万', '3%—5‰', '3人—5人次'])('%s does not', text => { expect(parseFigure(text)).toMatchObject({ kind: 'problem', code: 'range-units' }); });
});

describe('years', () => {
  test.each(['1900年', '2100年', '2025年底', '2025年*', '〔2025年〕', '2025—2030', '1900—2100', '2020年—2025年', '5—2025年', '2021—2025 年'])('%s is no figure', text => { expect(parseFigure(text)).toMatchObject({ kind: 'problem', code: 'bare-year' }); });

  test.each<[string, object]>([
    ['1899年', { kind: 'number', value: 1899 }], ['2101年', { kind: 'number', value: 2101 }], ['2025.5年', { kind: 'number', value: 2025.5 }], ['+2025', { kind: 'number', value: 2025 }], ['2025*', { kind: 'number', value: 2025 }], ['〔2025〕', { kind: 'number', value: 2025 }], ['2025人', { kind: 'number', value: 2025 }],
    ['1899—2025', { kind: 'range', low: 1899, high: 2025 }], ['2025—2101', { kind: 'range', low: 2025, high: 2101 }], ['2024—2024.5', { kind: 'range', low: 2024, high: 2024.5 }], ['〔2021—2025〕', { kind: 'range', low: 2021, high: 2025 }], ['2021—2025人', { kind: 'range', low: 2021, high: 2025 }], ['2021∶2025', { kind: 'ratio', parts: [2021, 2025] }],
  ])('%s is one', (text, figure) => { expect(parseFigure(text)).toMatchObject(figure); });

  test.each(['2025-12-31', '2025/1/5', '2025.12.31', '2025-12', '5月1日', '12月', '5日'])('%s is a date', text => { expect(parseFigure(text)).toMatchObject({ kind: 'problem', code: 'date' }); });
});
