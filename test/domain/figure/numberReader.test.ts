import type { Cursor } from '../../../src/domain/figure/cursor';
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
