import { decimalText, decimalsOf, impliedDirection, parseFigure, printFigure, withoutDust } from '../../../src/domain/figure';
import type { Figure } from '../../../src/domain/figure';

function read(text: string): Figure {
  const figure = parseFigure(text);
  if (figure.kind === 'problem') throw new Error(figure.message);
  return figure;
}

describe('printFigure', () => {
  test.each<[string, string]>([
    ['[442]', '〔442〕'], ['〔50万人〕', '〔50〕万人'], ['〔10以上〕', '〔≥10〕'], ['<5', '＜5'], ['6%以内', '≤6%'], ['控制在5', '≤5'], ['超过60', '＞60'], ['95%以上', '≥95%'], ['5%左右', '约5%'],
    ['2.1:1左右', '约2.1∶1'], ['4.5%–5%', '4.5—5%'], ['5至6', '5—6'], ['1:4:5', '1∶4∶5'], ['--', '—'], ['无', '—'], ['　', ''], ['1,234.50', '1234.50'], ['－16.6％', '-16.6%'], ['3萬人', '3万人'],
    ['442*万人', '442万人*'], ['保持 90 %（2020年）', '保持90%（2020年）'], ['力争 达到 90', '力争达到90'], ['238.0', '238.0'], ['14.60', '14.60'], ['4.0—5.5', '4.0—5.5'], ['2.10∶1.00', '2.10∶1.00'], ['1.5∶2.0∶3', '1.5∶2.0∶3'], ['4.00—5', '4.00—5'],
  ])('%j prints %j', (text, printed) => {
    expect(printFigure(read(text))).toBe(printed);
    expect(printFigure(read(printed))).toBe(printed);
  });

  test('a computed value is rounded 四舍五入 to its decimals', () => {
    expect(printFigure({ kind: 'number', value: 1.005, decimals: 2, planPeriodCumulative: false })).toBe('1.01');
    expect(printFigure({ kind: 'bound', sign: 'ge', value: -0.045, decimals: 2, planPeriodCumulative: true })).toBe('〔≥-0.05〕');
  });
});

describe('decimals', () => {
  test.each<[number, number, string]>([[1.005, 2, '1.01'], [2.675, 2, '2.68'], [0.1 + 0.2, 2, '0.30'], [-1.5, 0, '-2'], [-0.4, 0, '0'], [9.99, 1, '10.0'], [0, 3, '0.000'], [1e21, 0, '1000000000000000000000'], [1.5e-7, 7, '0.0000002'], [0.05, 1, '0.1'], [99.5, 0, '100'], [123, 2, '123.00']])('%d to %d decimals is %s', (value, decimals, text) => {
    expect(decimalText(value, decimals)).toBe(text);
  });

  test.each<[number, number]>([[0, 0], [100, 0], [3.35, 2], [0.1, 1], [1e-7, 7], [1234567.891, 3], [1e21, 0], [-16.6, 1], [0.000001, 6]])('%d has %d', (value, decimals) => {
    expect(decimalsOf(value)).toBe(decimals);
  });

  test('dust goes, digits stay', () => {
    expect(withoutDust(0.1 + 0.2)).toBe(0.3);
    expect(withoutDust(123456789012345)).toBe(123456789012345);
    expect(Object.is(withoutDust(-0), 0)).toBe(true);
    expect(withoutDust(Number.MAX_VALUE)).toBe(1.79769313486231e308);
  });
});

describe('impliedDirection', () => {
  test.each<[string, string | undefined]>([
    ['＜5', 'lowerIsBetter'], ['5以内', 'lowerIsBetter'], ['控制在5', 'lowerIsBetter'], ['〔≤5〕', 'lowerIsBetter'], ['＞60', 'higherIsBetter'], ['不低于60', 'higherIsBetter'], ['降至5', 'lowerIsBetter'], ['降低到5', 'lowerIsBetter'], ['缩小至2.1∶1', 'lowerIsBetter'], ['力争降至5', 'lowerIsBetter'],
    ['95', undefined], ['约5', undefined], ['5—6', undefined], ['达到90', undefined], ['—', undefined], ['与GDP增长同步', undefined], ['1∶4∶5', undefined],
  ])('%s', (text, direction) => {
    expect(impliedDirection(read(text))).toBe(direction);
  });
});
