import { convert, isProblem, parseFigure, printFigure, readUnit } from '../../src/domain/figure';

/** 1200㎡ was told to hold something unknown after its number, and no table in ㎡ or μg/m³ could be measured. */
describe('signs of units', () => {
  test.each<readonly [string, number, string, number]>([
    ['1200㎡', 1200, '平方米', 1], ['1200 m²', 1200, '平方米', 1], ['12万m2', 12, '平方米', 1e4], ['5.5㎢', 5.5, '平方米', 1e6], ['5.5km²', 5.5, '平方米', 1e6], ['5.5㎞²', 5.5, '平方米', 1e6], ['20㏊', 20, '平方米', 1e4], ['20hm²', 20, '平方米', 1e4],
    ['120㎞', 120, '米', 1000], ['120ｋｍ', 120, '米', 1000], ['3.5亿m³', 3.5, '立方米', 1e8], ['35㎥', 35, '立方米', 1], ['80㎏', 80, '克', 1000], ['15万t', 15, '克', 1e10], ['300万kW', 300, '千瓦', 1e4], ['30MW', 30, '千瓦', 1000], ['5亿kWh', 5, '千瓦时', 1e8],
    ['1.5℃', 1.5, '℃', 1], ['1.5°C', 1.5, '℃', 1], ['35μg/m³', 35, '克/立方米', 1e-6], ['35微克/立方米', 35, '克/立方米', 1e-6], ['40mg/L', 40, '克/升', 0.001], ['0.45吨标准煤/万元', 0.45, '吨标准煤/万元', 1], ['1200人/km²', 1200, '人/平方公里', 1],
    ['12EFLOPS', 12, 'PFLOPS', 1000], ['1100mm', 1100, '米', 0.001], ['55dB', 55, '分贝', 1], ['3.2万头', 3.2, '头', 1e4], ['90学时', 90, '学时', 1], ['5亿元人民币', 5, '元', 1e8], ['200万TEU', 200, '标准箱', 1e4],
  ])('%s', (written, value, dimension, scale) => {
    const figure = parseFigure(written);
    expect(figure).toMatchObject({ kind: 'number', value, unit: { dimension, scale } });
    expect(isProblem(figure) ? undefined : parseFigure(printFigure(figure))).toEqual(figure);
  });

  test.each<readonly [number, string, string, number]>([[12000, '㎡', '万平方米', 1.2], [3, 'km²', '公顷', 300], [35, 'μg/m³', '微克/立方米', 35], [0.035, 'mg/m³', 'μg/m³', 35], [1.5, '万t', '吨', 15000], [2500, 'mm', '米', 2.5], [30, 'MW', '万千瓦', 3], [1, 'EFLOPS', 'PFLOPS', 1000]])('%d %s in %s is %d', (value, from, to, expected) => {
    const [one, other] = [readUnit(from), readUnit(to)];
    expect(one && other && convert(value, one, other)).toBe(expected);
  });

  test('a bound, a total and a range take them', () => {
    expect(parseFigure('≥30㎡')).toMatchObject({ kind: 'bound', value: 30, unit: { text: '㎡' } });
    expect(parseFigure('〔300〕万㎡')).toMatchObject({ value: 300, planPeriodCumulative: true, unit: { dimension: '平方米', scale: 1e4 } });
    expect(parseFigure('20—30m²')).toMatchObject({ kind: 'range', low: 20, high: 30, unit: { text: 'm²' } });
    expect(parseFigure('30（㎡）')).toMatchObject({ value: 30, unit: { text: '㎡' } });
  });

  test.each(['5m', '5g', '5l', '5²', '5m22', '5m²2', '5K', '5M', '5m³²'])('%s is not guessed at', written => { expect(parseFigure(written).kind).toBe('problem'); });
});
