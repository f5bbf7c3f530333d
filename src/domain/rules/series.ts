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

interface NumberCell extends TableCell { readonly amount: number }
interface Marks<Cell> { readonly marked: Cell[]; readonly plain: Cell[] }
const byMarks = <Cell extends NumberCell>(cells: readonly Cell[]): Marks<Cell> => ({ marked: cells.filter(cell => cell.marked), plain: cells.filter(cell => !cell.marked && cell.amount !== 0) });

/** Filled years in 〔〕 and filled years without: a row of a total is one or the other. */
export const marksOf = (row: RowReading): Marks<DatedCell> => byMarks(datedCells(row));

const isUnitNumber = (cell: TableCell): cell is NumberCell => cell.role === 'unitActual' && cell.amount !== undefined;

/** The same of the units of a 分地区 row. */
export const unitMarksOf = (row: RowReading): Marks<NumberCell> => byMarks(row.cells.filter(isUnitNumber));

/** Are the years up to the last filled one all filled? Only then do they add up to the period so far. */
export function hasGaps(row: RowReading): boolean {
  const cells = yearCells(row);
  let last = -1;
  cells.forEach((cell, at) => { if (!isBlank(cell)) last = at; });
  return cells.slice(0, last).some(isBlank);
}
