/** Small workbooks for the tests of records: sheets as read, from rows of cells or from a layout. */
import type { TableLayout } from '../../../src/domain/templates';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/domain/table';

export function sheetOf(name: string, values: readonly (readonly CellValue[])[], origin = { row: 0, column: 0 }): SheetSnapshot {
  return { name, ...origin, values, formulas: values, numberFormats: values.map(row => row.map(() => 'General')) };
}

/** A laid record as Excel would give it back, formulas not calculated. */
export function sheetFrom(layout: TableLayout, name = layout.sheetName): SheetSnapshot {
  const isFormula = (value: CellValue): boolean => typeof value === 'string' && value.startsWith('=');
  return {
    name, ...layout.origin,
    values: layout.cells.map(row => row.map(cell => (isFormula(cell.value) ? '#' : cell.value))),
    formulas: layout.cells.map(row => row.map(cell => cell.value)),
    numberFormats: layout.cells.map(row => row.map(cell => cell.numberFormat ?? 'General')),
  };
}

export const workbook = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({ sheets, tables: [] });
