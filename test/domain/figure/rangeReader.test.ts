import { parseFigure } from '../../../src/domain/figure';
import type { Unit } from '../../../src/domain/figure';

const unit = (text: string, dimension: string, scale: number): { readonly unit: Unit } => ({ unit: { text, dimension, scale } });

describe('ranges share one unit', () => {
  test.each<[string, object]>([
    ['3万—5万人', unit('万人', '人', 10000)], ['3百万—5百万人', unit('百万人', '人', 1000000)], ['3千—5千克', unit('千克', '克', 1000)], ['3万—5万吨', unit('万吨', '克', 10000000000)], ['3万—5万', unit('万', '', 10000)], ['3人 至 5人', unit('人', '人', 1)], ['3—5 %', unit('%', '%', 10)], ['3—5', {}],
  ])('%s', (text, rest) => { expect(parseFigure(text)).toEqual({ kind: 'range', low: 3, high: 5, decimals: 0, planPeriodCumulative: false, ...rest }); });

  test.each(['3万—5公顷', '3千—5公里', '3千—5千瓦', '3百—5百分点', '3百—5百万人', '3万—5万亿', '3万—5千人', '3人—5万人', '3万人—5万', '3%—5‰', '3人—5人次'])('%s does not', text => { expect(parseFigure(text)).toMatchObject({ kind: 'problem', code: 'range-units' }); });
});
