import { holdsHb } from '../../domain/conversion';
import type { Area, CellValue } from '../../domain/table/snapshot';
import { spillKey, type SheetState, type WorkbookState } from './readState';
import type { ConversionScope } from './conversionPort';

/** A cell with an HB formula, with the area its result fills. */
export interface HbCell {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: CellValue;
  readonly area: Area;
}

const holds = (area: Area, row: number, column: number): boolean => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** Is a place of the workbook inside what the user chose? */
export function isInScope(state: WorkbookState, scope: ConversionScope, sheet: string, row: number, column: number): boolean {
  if (scope === 'workbook') return true;
  return sheet === state.activeSheet && (scope === 'sheet' || (state.selection !== undefined && holds(state.selection, row, column)));
}

/** Contents of an area; what lies beyond the filled part of the sheet is blank. */
export function contentsOf(sheet: SheetState, area: Area, of: 'values' | 'formulas'): CellValue[][] {
  return Array.from({ length: area.rows }, (_line, down) => Array.from({ length: area.columns }, (_cell, across) => sheet[of][area.row + down - sheet.row]?.[area.column + across - sheet.column] ?? ''));
}

export function formatsOf(sheet: SheetState, area: Area): string[][] {
  return Array.from({ length: area.rows }, (_line, down) => Array.from({ length: area.columns }, (_cell, across) => sheet.numberFormats[area.row + down - sheet.row]?.[area.column + across - sheet.column] ?? 'General'));
}

function cellsOfSheet(state: WorkbookState, sheet: SheetState): readonly HbCell[] {
  const spills = [...state.spills].flatMap(([key, area]) => (key.startsWith(`${sheet.name}!`) ? [area] : []));
  const isFilledByOther = (row: number, column: number): boolean => spills.some(area => holds(area, row, column) && (area.row !== row || area.column !== column));
  return sheet.formulas.flatMap((line, down) => line.flatMap((formula, across) => {
    const [row, column] = [sheet.row + down, sheet.column + across];
    if (typeof formula !== 'string' || !formula.startsWith('=') || !holdsHb(formula) || isFilledByOther(row, column)) return [];
    const area = state.spills.get(spillKey(sheet.name, row, column)) ?? { row, column, rows: 1, columns: 1 };
    return [{ sheet, row, column, formula, area, value: sheet.values[down]?.[across] ?? '' }];
  }));
}

/** The HB formulas the user chose; a cell filled by another's spilled result is no formula of its own. */
export function hbCells(state: WorkbookState, scope: ConversionScope): readonly HbCell[] {
  return state.sheets.flatMap(sheet => cellsOfSheet(state, sheet)).filter(cell => isInScope(state, scope, cell.sheet.name, cell.row, cell.column));
}
