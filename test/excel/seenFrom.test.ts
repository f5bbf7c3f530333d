import { seenFrom } from '../../src/excel/seenFrom';

describe('formulas seen from their table', () => {
  test.each([
    ['=RC[-1]*R5C3', '=RC[-1]*R2C2'],
    ['=SUM(R[-3]C:R[-1]C)', '=SUM(R[-3]C:R[-1]C)'],
    ['=R5C+RC3+R5C[1]', '=R2C+RC2+R2C[1]'],
    ['=IF(R5C3="","",R5C3)', '=IF(R2C2="","",R2C2)'],
    ['R5C3', 'R5C3'],
    [350, 350],
    ['', ''],
  ])('%s → %s', (formula, seen) => {
    expect(seenFrom({ row: 3, column: 1 }, formula)).toBe(seen);
  });

  test('a table moved as a whole reads the same', () => {
    expect(seenFrom({ row: 0, column: 0 }, '=HB.STATUS(RC[-2],R3C3)')).toBe(seenFrom({ row: 2, column: 4 }, '=HB.STATUS(RC[-2],R5C7)'));
  });
});
