/** Changes of a sheet that change nothing in what its tables say. */
import type { SheetReading } from '../../../src/domain/recognition';
import type { Area, CellValue } from '../../../src/domain/table';

const formats = (values: readonly (readonly CellValue[])[]): string[][] => values.map(row => row.map(() => 'General'));

const withValues = (sheet: SheetReading, values: readonly (readonly CellValue[])[]): SheetReading => ({ ...sheet, values, formulas: values, numberFormats: formats(values) });

export const shifted = (sheet: SheetReading, rows: number, columns: number): SheetReading => ({
  ...sheet, row: sheet.row + rows, column: sheet.column + columns,
  ...(sheet.merges ? { merges: sheet.merges.map(merge => ({ ...merge, row: merge.row + rows, column: merge.column + columns })) } : {}),
  hiddenRows: (sheet.hiddenRows ?? []).map(row => row + rows), hiddenColumns: (sheet.hiddenColumns ?? []).map(column => column + columns),
});

function stretched(merge: Area, at: number, first: 'row' | 'column', count: 'rows' | 'columns'): Area {
  if (merge[first] >= at) return { ...merge, [first]: merge[first] + 1 };
  return merge[first] + merge[count] > at ? { ...merge, [count]: merge[count] + 1 } : merge;
}

/** A blank row before row `at`, as Excel inserts it: merged areas around it grow. */
export function withBlankRow(sheet: SheetReading, at: number): SheetReading {
  const width = sheet.values[0]?.length ?? 0;
  const values = [...sheet.values.slice(0, at), Array.from({ length: width }, () => ''), ...sheet.values.slice(at)];
  return { ...withValues(sheet, values), ...(sheet.merges ? { merges: sheet.merges.map(merge => stretched(merge, at, 'row', 'rows')) } : {}), hiddenRows: (sheet.hiddenRows ?? []).map(row => (row >= at ? row + 1 : row)) };
}

export function withBlankColumn(sheet: SheetReading, at: number): SheetReading {
  const values = sheet.values.map(row => [...row.slice(0, at), '', ...row.slice(at)]);
  return { ...withValues(sheet, values), ...(sheet.merges ? { merges: sheet.merges.map(merge => stretched(merge, at, 'column', 'columns')) } : {}), hiddenColumns: (sheet.hiddenColumns ?? []).map(column => (column >= at ? column + 1 : column)) };
}

/** Every text cell through a function. */
export const withTexts = (sheet: SheetReading, change: (text: string, row: number, column: number) => string): SheetReading =>
  withValues(sheet, sheet.values.map((row, r) => row.map((value, c) => (typeof value === 'string' && value !== '' ? change(value, r, c) : value))));
