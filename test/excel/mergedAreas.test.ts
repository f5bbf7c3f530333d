import fc from 'fast-check';
import { mergePieces, overlap } from '../../src/excel/mergedAreas';

/** The most merged areas that can begin in so many rows and columns: pairs down, in the last row one a cell. */
const mostBeginning = (rows: number, columns: number): number => Math.floor((rows - 1) * columns / 2) + columns;

describe('merged areas in pieces', () => {
  test('a piece never holds more than the 512 Excel tells at once, and no row is left out', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 200 }), (rows, columns) => {
      const pieces = mergePieces({ row: 0, column: 0, rows, columns });
      expect(pieces.every(piece => mostBeginning(piece.rows, columns) <= 512)).toBe(true);
      expect(pieces.reduce((sum, piece) => sum + piece.rows, 0)).toBe(rows);
      expect(pieces.every((piece, index) => piece.row === pieces.slice(0, index).reduce((sum, one) => sum + one.rows, 0))).toBe(true);
    }));
  });

  test.each([
    [{ row: 4, column: 0, rows: 2, columns: 3 }, true],
    [{ row: 2, column: 1, rows: 1, columns: 5 }, true],
    [{ row: 0, column: 0, rows: 2, columns: 9 }, false],
    [{ row: 2, column: 0, rows: 9, columns: 1 }, false],
    [{ row: 2, column: 6, rows: 9, columns: 1 }, false],
  ])('%j reaches into B3:F28: %s', (area, expected) => {
    const place = { row: 2, column: 1, rows: 26, columns: 5 };
    expect([overlap(area, place), overlap(place, area)]).toEqual([expected, expected]);
  });
});
