/** One cell of a sheet snapshot by its position on the sheet; outside the matrices every cell is blank. */
import type { CellValue, SheetSnapshot } from './snapshot';

/** The calculated value, '' where blank or never read. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.row]?.[column - sheet.column] ?? '';
}

/** The number format as Excel names it; `General` outside the matrices. */
export function numberFormatAt(sheet: SheetSnapshot, row: number, column: number): string {
  return sheet.numberFormats[row - sheet.row]?.[column - sheet.column] ?? 'General';
}

/**
 * The formula of a cell, undefined for constants. A cell formatted `@` that holds the text `=1+1`
 * shows it in `formulas` too: there value and formula are the same text, and it is no formula.
 */
export function formulaAt(sheet: SheetSnapshot, row: number, column: number): string | undefined {
  const formula = sheet.formulas[row - sheet.row]?.[column - sheet.column];
  if (typeof formula !== 'string' || !formula.startsWith('=')) return undefined;
  return formula === valueAt(sheet, row, column) && numberFormatAt(sheet, row, column) === '@' ? undefined : formula;
}

/** The value as trimmed text; numbers in their shortest form. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return String(valueAt(sheet, row, column)).trim();
}
