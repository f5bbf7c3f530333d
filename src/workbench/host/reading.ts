import { CellValueType, numfmt, type ICellData, type Nullable, type Worksheet } from '@univerjs/core';
import type { Area } from './area';
import type { Engine } from './engine';
import { isErrorText } from './entry';
import { composedStyle } from './styles/composedStyle';

/** A cell as Office.js gives it. */
export type CellValue = string | number | boolean;

type SpilledCells = Record<number, Record<number, Nullable<ICellData>>>;

function spilledCells(engine: Engine, sheetId: string): SpilledCells | undefined {
  return engine.formulas().getArrayFormulaCellData()[engine.unitId()]?.[sheetId] as SpilledCells | undefined;
}

/** Visits the cells of an area row by row; a cell filled by a spilled formula is given with its value and no formula. */
export function eachCell(engine: Engine, area: Area, visit: (cell: Nullable<ICellData>, row: number, column: number) => void): void {
  const matrix = engine.sheet(area.sheetId).getCellMatrix();
  const spilled = spilledCells(engine, area.sheetId);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const spilledRow = spilled?.[row];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const own = matrix.getValue(row, column);
      const spill = spilledRow?.[column];
      visit(spill && !hasContent(own) ? { ...own, v: spill.v ?? null, t: spill.t ?? null } : own, row, column);
    }
  }
}

/** Does the cell hold a value or a formula of its own? */
export const hasContent = (cell: Nullable<ICellData>): boolean => cell != null && ((cell.v != null && cell.v !== '') || cell.f != null || cell.si != null || cell.p != null);

/** The value: numbers, true and false, text, errors as `#N/A`; blank is "". */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (cell?.v == null) return cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
  if (cell.t === CellValueType.BOOLEAN) return ['1', 'TRUE'].includes(String(cell.v).toUpperCase());
  return typeof cell.v === 'string' && cell.t === CellValueType.NUMBER ? Number(cell.v) : cell.v;
}

/** Excel.RangeValueType of a cell. */
export function typeOf(cell: Nullable<ICellData>): string {
  const value = valueOf(cell);
  if (value === '') return cell?.f != null || cell?.si != null ? 'String' : 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorText(value) ? 'Error' : 'String';
}

/** The formula in A1 form; a cell without one gives its value, as in Excel. */
export function formulaOf(engine: Engine, sheetId: string, cell: Nullable<ICellData>, row: number, column: number): CellValue {
  if (cell?.f == null && cell?.si == null) return valueOf(cell);
  return engine.formulas().getFormulaStringByCell(row, column, sheetId, engine.unitId()) ?? cell.f ?? '';
}

const shortNumber = (value: number) => numfmt.format('General', value);

/** A value as its number format shows it (not cut to the column's width). */
export function textOf(value: CellValue, pattern: string): string {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (isErrorText(value) || value === '') return String(value);
  if (pattern === 'General' || pattern === '@') return typeof value === 'number' ? shortNumber(value) : value;
  try {
    return numfmt.format(pattern, value, { locale: 'zh-CN', throws: true });
  } catch {
    return typeof value === 'number' ? shortNumber(value) : value;
  }
}

/** The number format of a cell; General where none is set. */
export const numberFormatOf = (sheet: Worksheet, row: number, column: number): string => composedStyle(sheet, row, column).n?.pattern ?? 'General';

/** Builds the two-dimensional array Office.js expects, one entry a cell. */
export function gridOf<T>(engine: Engine, area: Area, each: (cell: Nullable<ICellData>, row: number, column: number) => T): T[][] {
  const rows: T[][] = Array.from({ length: area.rows }, () => []);
  eachCell(engine, area, (cell, row, column) => {
    rows[row - area.row]?.push(each(cell, row, column));
  });
  return rows;
}
