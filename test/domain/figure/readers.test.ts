import { bracketPositions, closingOf, isBalanced, isClosing, isCumulativeOpening, isFigureBracket, isOpening, openingOfLast, withoutBrackets } from '../../../src/domain/figure/brackets';
import { impliedDecimals } from '../../../src/domain/figure/assemble';
import type { Cursor } from '../../../src/domain/figure/cursor';
import { inclusionBeforeBound, moveToEnd } from '../../../src/domain/figure/inclusion';
import { leadAlone, leadSign } from '../../../src/domain/figure/leadReader';
import { normaliseText } from '../../../src/domain/figure/normaliseText';
import { numberBegins, readNumberAt } from '../../../src/domain/figure/numberReader';

describe('one number', () => {
  const read = (text: string, at = 0): readonly [unknown, number] => { const cursor: Cursor = { text, at }; return [readNumberAt(cursor), cursor.at]; };

  test.each<[string, number, number, number]>([
    ['0', 0, 0, 1], ['442', 442, 0, 3], ['1,234.50人', 1234.5, 2, 8], ['1,234,567', 1234567, 0, 9], ['+5.0', 5, 1, 4], ['-5', -5, 0, 2], ['−5', -5, 0, 2], ['-0.0', 0, 1, 4], ['0.5%', 0.5, 1, 3],
    ['123456789012345', 123456789012345, 0, 15], ['1234567890123450', 1234567890123450, 0, 16], ['0.123456789012345', 0.123456789012345, 15, 17], ['5—6', 5, 0, 1], ['123,456', 123456, 0, 7], ['12,345.6', 12345.6, 1, 8], ['350,其中', 350, 0, 3], ['350.5,其中', 350.5, 1, 5], ['1,234,其中', 1234, 0, 5], ['0.000123456789012345', 0.000123456789012345, 18, 20], ['12345678901234500', 12345678901234500, 0, 17],
  ])('%s is %d with %d decimals and ends at %d', (text, value, decimals, end) => { expect(read(text)).toEqual([{ value, decimals }, end]); });

  test.each<[string, string]>([
    ['1234567890123456', 'too-many-digits'], ['0.1234567890123450', 'too-many-digits'], ['12345678901234.50', 'too-many-digits'], ['1,23', 'digit-groups'], ['1234,567', 'digit-groups'], ['0,123', 'digit-groups'], ['1,234,56', 'digit-groups'],
    ['1,2345', 'digit-groups'], ['1.2.3', 'digit-groups'], ['1.5,6', 'digit-groups'], ['5.人', 'junk'], ['5..6', 'junk'], ['12,', 'digit-groups'], ['1,234,', 'digit-groups'], ['1.5,', 'digit-groups'], ['0.0001234567890123456', 'too-many-digits'],
  ])('%s is refused: %s', (text, fault) => { expect(read(text)).toEqual([{ fault }, 0]); });

  test('leading zeros and a bare point offer the number meant', () => {
    expect(read('007')).toEqual([{ fault: 'leading-zeros', candidate: '7' }, 0]);
    expect(read('1∶00.5', 2)).toEqual([{ fault: 'leading-zeros', candidate: '1∶0.5' }, 2]);
    expect(read('5.')).toEqual([{ fault: 'bare-point', candidate: '5' }, 0]);
  });

  test.each<[string, boolean]>([['5', true], ['-5', true], ['+5', true], ['－5', true], ['- 5', false], ['-', false], ['', false], ['人5', false], ['--5', false], ['+', false], ['+-5', false]])('one begins at %j: %s', (text, expected) => { expect(numberBegins({ text, at: 0 })).toBe(expected); });
});

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

describe('a bracket that includes the number of a bound', () => {
  test.each<[string, readonly [number, number] | undefined]>([
    ['60(含)以上', [2, 5]], ['60(含60)以下', [2, 7]], ['60(含60.0)以上', [2, 9]], ['5.5%(含5.5%)以内', [4, 11]], ['60(包括) 以下', [2, 6]], ['60(含本数)以上', [2, 7]], ['达到60(含)以上', [4, 7]],
    ['60(含50)以上', undefined], ['60(含)左右', undefined], ['60以上', undefined], ['(含)以上', undefined], ['60(约束性)以上', undefined],
  ])('%s: %j', (text, part) => { expect(inclusionBeforeBound(text)).toEqual(part); });
  test('is moved behind the bound', () => { expect(moveToEnd('60(含)以上', [2, 5])).toBe('60以上(含)'); });
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
