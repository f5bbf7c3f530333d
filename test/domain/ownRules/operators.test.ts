import { blank, failed, isEmpty, isError, type BinaryOperator, type Value } from '../../../src/domain/ownRules/formula/expression';
import { asNumber, asText, kept, operate } from '../../../src/domain/ownRules/formula/operators';
import { readCell } from '../../../src/domain/ownRules/formula/cellName';

/** As Excel takes one kind of value for another where a number is wanted. */
test.each<[Value, number | undefined]>([
  [7, 7], [true, 1], [false, 0], [blank, 0], [failed, undefined], ['', undefined], ['文字', undefined],
  ['12', 12], [' 12 ', 12], ['+12', 12], ['-0.5', -0.5], ['1.', 1], ['.25', 0.25], ['1.25', 1.25], ['1e3', 1000], ['1E+3', 1000], ['25e-2', 0.25], ['1e10', 1e10],
  ['12人', undefined], ['约12', undefined], ['1 2', undefined], ['--1', undefined], ['.', undefined], ['1e', undefined], ['1.2.3', undefined], ['万12', undefined], ['x1', undefined], ['1x', undefined],
])('%j is the number %j', (value, number) => { expect(asNumber(value)).toBe(number); });

test.each<[Value, string]>([[true, 'TRUE'], [false, 'FALSE'], [blank, ''], ['万', '万'], [5, '5'], [0.1 + 0.2, '0.3'], [-1.5, '-1.5']])('%j joined to a text is %j', (value, written) => { expect(asText(value)).toBe(written); });

test('fifteen digits are kept, and what is no number stays none', () => {
  expect([kept(0.1 + 0.2), kept(123456789012345.6), kept(Infinity), kept(NaN)]).toEqual([0.3, 123456789012346, Infinity, NaN]);
});

test.each<[Value, BinaryOperator, Value, Value]>([
  ['b', '>', 'A', true], ['B', '>', 'a', true], ['a', '<', 'B', true], ['a', '<', 'A', false], ['a', '>', 'A', false], ['a', '<=', 'A', true], ['_', '<', 'a', true], ['_', '<', 'A', true], ['A', '>', '_', true],
  ['a', '=', 'b', false], ['a', '<>', 'b', true], ['', '<', 'a', true],
  ['9', '>', 10, true], [10, '<', '9', true], [true, '>', '文字', true], ['文字', '<', false, true], [false, '>', 5, true], [5, '>', true, false], [true, '>', false, true], [false, '=', 0, false],
  [blank, '=', blank, true], [blank, '=', 0, true], [blank, '<', 1, true], [blank, '>', -1, true], [blank, '=', '', true], [blank, '<', 'a', true], ['a', '>', blank, true], [blank, '=', false, true], [blank, '<', true, true], [blank, '=', true, false], [true, '=', blank, false],
  [2, '=', 2, true], [2, '<', 2, false], [2, '>', 2, false], [2, '<=', 2, true], [2, '>=', 2, true], [1, '>=', 2, false], [2, '<=', 1, false],
  [2, '^', 10, 1024], [2, '/', 0, failed], [0, '/', 2, 0], ['x', '+', 1, failed], [1, '+', 'x', failed], ['x', '*', 'y', failed], [failed, '=', 1, failed], [1, '=', failed, failed], [failed, '&', 'a', failed], [1e200, '*', 1e200, failed],
  [blank, '+', 5, 5], [5, '-', blank, 5], [true, '&', blank, 'TRUE'], ['3', '*', '4', 12],
  [1.1 - 1, '-', 0.1, 0], [0.1 + 0.2, '+', -0.3, 0], [0.3, '-', 0.1 + 0.2, 0], [1e-20, '*', 1, 1e-20], [1e-20, '+', 0, 1e-20], [0, '+', 0, 0], [1000.5, '-', 1000.4, 1000.5 - 1000.4], [1e6, '-', 999999.9999, 1e6 - 999999.9999],
])('%j %s %j', (left, operator, right, expected) => { expect(operate(operator, left, right)).toEqual(expected); });

test('what is left of fractions is nothing beside the greater number, something beside small ones', () => {
  expect(operate('-', 1e9 + 0.3, 1e9 + 0.3)).toBe(0);
  expect(operate('-', 5e-16, 2e-16)).toBeCloseTo(3e-16, 30);
  expect(operate('-', 1e-18, 0)).toBe(1e-18);
});

test('an error is no blank, a blank is no error, other values are neither', () => {
  expect([failed, blank, '', 0, false].map(isError)).toEqual([true, false, false, false, false]);
  expect([failed, blank, '', 0, false].map(isEmpty)).toEqual([false, true, false, false, false]);
});

test.each([
  ['A1', { row: 0, column: 0 }], ['$F$6', { row: 5, column: 5 }], ['aa10', { row: 9, column: 26 }], ['XFD1048576', { row: 1048575, column: 16383 }],
  ['XFE1', undefined], ['A1048577', undefined], ['A0', undefined], ['A', undefined], ['12', undefined], ['ABCD1', undefined], ['1A1', undefined], ['A1B', undefined], ['表A1', undefined], ['', undefined],
])('%s is the cell %j', (written, cell) => { expect(readCell(written)).toEqual(cell); });
