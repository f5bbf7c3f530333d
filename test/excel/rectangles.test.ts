import * as fc from 'fast-check';
import { rectangles, runs } from '../../src/excel/rectangles';

describe('rectangles of equal cells', () => {
  test('a block, a column beside it and a row below are three', () => {
    expect(rectangles([['a', 'a', 'b'], ['a', 'a', 'b'], ['c', 'c', 'c']])).toEqual([
      { value: 'a', area: { row: 0, column: 0, rows: 2, columns: 2 } },
      { value: 'b', area: { row: 0, column: 2, rows: 2, columns: 1 } },
      { value: 'c', area: { row: 2, column: 0, rows: 1, columns: 3 } },
    ]);
  });

  test('equal rows apart stay apart', () => {
    expect(rectangles([['a'], ['b'], ['a']])).toHaveLength(3);
  });

  test('runs of equal neighbours', () => {
    expect(runs([10, 10, 14, 10])).toEqual([{ start: 0, count: 2, value: 10 }, { start: 2, count: 1, value: 14 }, { start: 3, count: 1, value: 10 }]);
  });

  test('they cover every cell once, with its own value', () => {
    const matrices = fc.integer({ min: 1, max: 6 }).chain(columns => fc.array(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: columns, maxLength: columns }), { maxLength: 8 }));
    fc.assert(fc.property(matrices, matrix => {
      const covered = matrix.map(row => row.map(() => [] as string[]));
      for (const { area, value } of rectangles(matrix)) {
        for (let row = area.row; row < area.row + area.rows; row += 1) for (let column = area.column; column < area.column + area.columns; column += 1) covered[row]?.[column]?.push(value);
      }
      expect(covered).toEqual(matrix.map(row => row.map(value => [value])));
    }));
  });
});
