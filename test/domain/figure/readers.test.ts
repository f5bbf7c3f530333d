import { bracketPositions, closingOf, isBalanced, isClosing, isCumulativeOpening, isFigureBracket, isOpening, openingOfLast, withoutBrackets } from '../../../src/domain/figure/brackets';
import { impliedDecimals } from '../../../src/domain/figure/assemble';
import { leadAlone, leadSign } from '../../../src/domain/figure/leadReader';
import { normaliseText } from '../../../src/domain/figure/normaliseText';

describe('brackets', () => {
  test('open, close and belong together', () => {
    for (const pair of ['〔〕', '[]', '［］', '﹝﹞', '【】', '()', '{}', '「」']) {
      const [open = '', close = ''] = pair;
      expect([isOpening(open), isClosing(open), isOpening(close), isClosing(close), closingOf(open), closingOf(close)]).toEqual([true, false, false, true, close, undefined]);
    }
    expect(['〔', '[', '［', '﹝', '【', '(', '{', '〕'].map(isCumulativeOpening)).toEqual([true, true, true, true, true, false, false, false]);
    expect(['〔', '〕', '(', ')', '{', '「'].map(isFigureBracket)).toEqual([true, true, true, true, false, false]);
  });

  test.each<[string, number]>([['5(约束性)', 1], ['〔5〕(其中〔1〕)', 3], ['5)', -1], ['5', 0], ['(5', 1], ['', -1]])('of %j the last one opens at %d', (text, at) => { expect(openingOfLast(text)).toBe(at); });
  test.each<[string, boolean]>([['', true], ['5', true], ['〔5〕', true], ['〔(5)〕', true], ['〔5', false], ['5〕', false], ['〕5〔', false], ['〔5〕〔', false]])('%j is balanced: %s', (text, expected) => { expect(isBalanced(text)).toBe(expected); });
  test('stand where they stand, and leave a space', () => {
    expect(bracketPositions('〔5〕(a)')).toEqual([0, 2, 3, 5]);
    expect(bracketPositions('5')).toEqual([]);
    expect(withoutBrackets('〔5〕(6)')).toBe(' 5  6 ');
  });
});

test.each<[string, string | undefined]>([['力争不低于', 'ge'], ['控制在', 'le'], ['约', 'approx'], ['超过', 'gt'], ['低于', 'lt'], ['控制在约', 'approx'], ['累计', undefined], ['', undefined], ['控制在5', undefined], ['不低于5', undefined], ['＜＞', undefined]])(
  'the sign of %j alone is %s', (text, sign) => { expect(leadSign(text)).toBe(sign); },
);
test('words before a number are kept apart: flag, remark, limit', () => {
  expect(leadAlone('年均 保持力争控制在')).toEqual({ basis: '年均力争', remark: '保持', sign: undefined, controlled: true });
  expect(leadAlone('年均5')).toBeUndefined();
});

test.each<[string, string]>([['４４２．５％', '442.5%'], ['　442\u00a0', ' 442 '], ['萬人', '万人'], ['442', '442'], ['', ''], ['a４b', 'a4b'], ['４', '4'], ['4４4', '444']])('%j in plain form is %j', (text, expected) => { expect(normaliseText(text)).toBe(expected); });

test.each<[readonly number[], number, readonly number[]]>([[[4, 5.5], 1, [0, 1]], [[4, 5], 1, [1, 1]], [[4, 5], 0, [0, 0]], [[1.25, 2], 1, [1, 1]], [[1.25, 2.5, 3], 2, [2, 1, 0]]])('%j with at most %d decimals print with %j', (values, decimals, each) => {
  expect(impliedDecimals(values, decimals)).toEqual(each);
});
