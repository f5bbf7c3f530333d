import { parseFigure, printFigure } from '../../src/domain/figure';

/** 60（含）以上 was called unreadable, though it says plainly what ≥60 says. */
describe('a bound that says it includes its number', () => {
  test.each([
    ['60（含）以上', 'ge', 60], ['60(含)以上', 'ge', 60], ['5（含本数）以下', 'le', 5], ['60（含60）以上', 'ge', 60], ['5%（含）以内', 'le', 5], ['60岁（含60岁）以上', 'ge', 60],
  ] as const)('%s is %s %d', (written, sign, value) => {
    const figure = parseFigure(written);
    expect(figure).toMatchObject({ kind: 'bound', sign, value });
    if (figure.kind !== 'problem') expect(parseFigure(printFigure(figure))).toEqual(figure);
  });

  test('another number in the bracket stays a problem', () => {
    expect(parseFigure('60（含50）以上')).toMatchObject({ kind: 'problem', code: 'several-values' });
  });
});
