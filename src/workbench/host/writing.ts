import type { ICellData, Nullable } from '@univerjs/core';
import { isUnbounded, lastColumn, lastRow, type Area } from './area';
import type { CellMatrix, Engine } from './engine';
import { entryOf } from './entry';
import { invalidArgument } from './errors';
import { composedStyle } from './styles/composedStyle';

/**
 * What was passed for a range, cell by cell: one value stands for every cell, an array must have the range's very shape,
 * else InvalidArgument. The result is called with the offsets from the range's first cell.
 */
export function shaped(input: unknown, area: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const rows = input as unknown[][];
  const fits = rows.length === area.rows && rows.every(row => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw invalidArgument(`expected ${area.rows} x ${area.columns} values`);
  return (row, column) => rows[row]?.[column];
}

/** Cells hidden under a merged cell take nothing: only the first cell of a merged area holds content. */
export function hiddenByMerge(engine: Engine, area: Area): (row: number, column: number) => boolean {
  const merged = engine.sheet(area.sheetId).getMergeData().filter(range =>
    range.startRow <= lastRow(area) && range.endRow >= area.row && range.startColumn <= lastColumn(area) && range.endColumn >= area.column);
  if (merged.length === 0) return () => false;
  return (row, column) => merged.some(range =>
    row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn && !(row === range.startRow && column === range.startColumn));
}

/** Grows the shown sheet where the area reaches beyond it. */
export function makeRoom(engine: Engine, area: Area): void {
  const sheet = engine.grid.workbook().getSheetBySheetId(area.sheetId);
  if (sheet) engine.grid.ensureSize(sheet, lastRow(area) + 1, lastColumn(area) + 1);
}

/**
 * Writes values or formulas: null leaves a cell, "" empties it, formats stay, except that "12%" or a date
 * brings its number format to a General cell. All entries are read before the first is written.
 */
export function writeContents(engine: Engine, area: Area, input: unknown): void {
  if (isUnbounded(area)) throw invalidArgument('an entire row or column takes no values');
  const valueAt = shaped(input, area);
  const sheet = engine.sheet(area.sheetId);
  const hidden = hiddenByMerge(engine, area);
  const cells: CellMatrix = {};
  for (let row = area.row; row <= lastRow(area); row += 1) {
    const line: Record<number, Nullable<ICellData>> = {};
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      const value = valueAt(row - area.row, column - area.column);
      if (value === null || value === undefined || hidden(row, column)) continue;
      const pattern = composedStyle(sheet, row, column).n?.pattern ?? 'General';
      const entry = entryOf(value, pattern === '@');
      line[column] = entry.format && pattern === 'General' ? { ...entry.cell, s: { n: { pattern: entry.format } } } : entry.cell;
    }
    if (Object.keys(line).length > 0) cells[row] = line;
  }
  makeRoom(engine, area);
  engine.setCells(area.sheetId, cells);
}

/** Empties cells, formats stay. */
export function clearContents(engine: Engine, area: Area): void {
  const cells: CellMatrix = {};
  engine.sheet(area.sheetId).getCellMatrix().forValue((row, column) => {
    if (row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area)) {
      (cells[row] ??= {})[column] = { v: null, t: null, f: null, si: null, p: null };
    }
  });
  engine.setCells(area.sheetId, cells);
}
