/** The yearly figures of a row, in the order of years. */
import { isBlank } from '../table';
import type { RowReading, TableCell } from '../table';

export interface DatedCell extends TableCell { readonly year: number; readonly amount: number }

export const yearCells = (row: RowReading): TableCell[] => row.cells
  .filter(cell => cell.role === 'yearActual' && cell.year !== undefined)
  .sort((one, other) => (one.year ?? 0) - (other.year ?? 0));

const isDated = (cell: TableCell): cell is DatedCell => cell.year !== undefined && cell.amount !== undefined;

/** Years that state one exact number. */
export const datedCells = (row: RowReading): DatedCell[] => yearCells(row).filter(isDated);

/** Filled years in 〔〕 and filled years without: a row of a total is one or the other. */
export function marksOf(row: RowReading): { readonly marked: DatedCell[]; readonly plain: DatedCell[] } {
  const dated = datedCells(row);
  return { marked: dated.filter(cell => cell.marked), plain: dated.filter(cell => !cell.marked && cell.amount !== 0) };
}

/** Are the years up to the last filled one all filled? Only then do they add up to the period so far. */
export function hasGaps(row: RowReading): boolean {
  const cells = yearCells(row);
  let last = -1;
  cells.forEach((cell, at) => { if (!isBlank(cell)) last = at; });
  return cells.slice(0, last).some(isBlank);
}
