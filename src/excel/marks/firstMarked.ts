import { markedCells } from './markedCells';
import type { Mark } from './readMarks';

/** The first marked cell of a sheet, row by row, and how many there are; undefined where none is. */
export function firstMarked(marks: readonly Mark[]): { readonly row: number; readonly column: number; readonly count: number } | undefined {
  const cells = marks.flatMap(mark => markedCells(mark.addresses)).sort((one, other) => one.row - other.row || one.column - other.column);
  const [first] = cells;
  return first && { ...first, count: new Set(cells.map(({ row, column }) => `${row},${column}`)).size };
}
