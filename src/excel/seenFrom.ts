import type { CellValue } from '../domain/table/snapshot';

/** A reference in R1C1 form: rows and columns without brackets count from the sheet's first. */
const reference = /\bR(\d*)((?:\[-?\d+\])?)C(\d*)/g;

/**
 * A formula in R1C1 form with its absolute references counted from a table's corner instead of the sheet's, so that it reads the
 * same after the table has moved as a whole. Example: =RC[-1]*R5C3 in a table that begins in row 4, column 2 → =RC[-1]*R2C2.
 */
export function seenFrom(corner: { readonly row: number; readonly column: number }, formula: CellValue): CellValue {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return formula;
  const counted = (digits: string, from: number): string => (digits === '' ? '' : String(Number(digits) - from));
  return formula.replace(reference, (_found, row: string, offset: string, column: string) => `R${counted(row, corner.row)}${offset}C${counted(column, corner.column)}`);
}
