import type { IRange } from '@univerjs/core';
import { invalidReference } from './errors';

/** A rectangle of cells on a sheet, counted from 0, in Excel's full grid whatever the size of the sheet shown. */
export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows and columns of every Excel sheet. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** The area of these corners; outside Excel's grid is an InvalidReference, as in Excel. */
export function areaOf(sheetId: string, row: number, column: number, rows: number, columns: number): Area {
  const inside = row >= 0 && column >= 0 && rows >= 1 && columns >= 1 && row + rows <= sheetRows && column + columns <= sheetColumns;
  if (!inside || ![row, column, rows, columns].every(Number.isInteger)) throw invalidReference();
  return { sheetId, row, column, rows, columns };
}

export const wholeSheet = (sheetId: string): Area => areaOf(sheetId, 0, 0, sheetRows, sheetColumns);

/** Whole columns have every row. */
export const isEntireColumn = (area: Area) => area.rows === sheetRows;
export const isEntireRow = (area: Area) => area.columns === sheetColumns;
/** Excel gives and takes no cell values for whole rows or columns. */
export const isUnbounded = (area: Area) => isEntireColumn(area) || isEntireRow(area);

export const lastRow = (area: Area) => area.row + area.rows - 1;
export const lastColumn = (area: Area) => area.column + area.columns - 1;

/** What both areas share; undefined if nothing. */
export function intersection(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(lastRow(one), lastRow(other)) - row + 1;
  const columns = Math.min(lastColumn(one), lastColumn(other)) - column + 1;
  return one.sheetId === other.sheetId && rows > 0 && columns > 0 ? areaOf(one.sheetId, row, column, rows, columns) : undefined;
}

/** The smallest area that holds both. */
export function boundingArea(one: Area, other: Area): Area {
  if (one.sheetId !== other.sheetId) throw invalidReference();
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return areaOf(one.sheetId, row, column, Math.max(lastRow(one), lastRow(other)) - row + 1, Math.max(lastColumn(one), lastColumn(other)) - column + 1);
}

export const containsCell = (area: Area, row: number, column: number) =>
  row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);

/** The engine's form of a rectangle: inclusive ends. */
export const toEngineRange = (area: Area): IRange => ({
  startRow: area.row,
  startColumn: area.column,
  endRow: lastRow(area),
  endColumn: lastColumn(area),
});

export const fromEngineRange = (sheetId: string, range: IRange): Area =>
  areaOf(sheetId, range.startRow, range.startColumn, range.endRow - range.startRow + 1, range.endColumn - range.startColumn + 1);
