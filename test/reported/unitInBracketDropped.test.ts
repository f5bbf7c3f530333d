import { parseFigure } from '../../src/domain/figure';

/** 442（单位：万人） and 442[万人] were read as 442 without a unit. */
describe('a unit in brackets', () => {
  test.each(['442（单位：万人）', '442（计量单位:万人）', '442（ 万人 ）', '442（單位：萬人）'])('%s is the unit', written => {
    expect(parseFigure(written)).toEqual({ kind: 'number', value: 442, decimals: 0, planPeriodCumulative: false, unit: { text: '万人', dimension: '人', scale: 10000 } });
  });

  test.each(['442[万人]', '442〔万人〕', '442【%】'])('%s is not told from a total', written => { expect(parseFigure(written)).toMatchObject({ kind: 'problem', code: 'junk' }); });

  test('another unit is a remark', () => { expect(parseFigure('442（单位：箩筐）')).toMatchObject({ value: 442, remark: '（单位：箩筐）' }); });
});
