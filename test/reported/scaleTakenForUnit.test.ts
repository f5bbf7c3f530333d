import { parseFigure } from '../../src/domain/figure';

/** 3万—5公顷 was read as 3—5公顷: a hectare is 10000 平方米, and 万 is 10000 too. */
describe('the scale of the first number of a range', () => {
  test.each(['3万—5公顷', '3千—5公里', '3千—5公斤', '3百—5百万', '3百—5百万人', '3万—5万亿', '3百—5百分点', '3千—5千瓦'])('%s is no range of one unit', text => {
    expect(parseFigure(text)).toMatchObject({ kind: 'problem', code: 'range-units' });
  });

  test.each<[string, string, number]>([['3万—5万人', '万人', 10000], ['3万—5万', '万', 10000], ['3百万—5百万人', '百万人', 1000000], ['3万—5万吨', '万吨', 10000000000], ['3千—5千克', '千克', 1000], ['3万—5万人/年', '万人/年', 10000]])('%s shares %s', (text, unit, scale) => {
    expect(parseFigure(text)).toMatchObject({ kind: 'range', low: 3, high: 5, unit: { text: unit, scale } });
  });
});
