import { lastColumn, lastRow, type Area } from './area';
import type { Engine } from './engine';
import { invalidArgument } from './errors';
import { eachCell, numberFormatOf, textOf, valueOf } from './reading';
import { composedStyle } from './styles/composedStyle';
import { pixelsOf, pointsOf } from './units';
import { usedArea } from './usedArea';
import { makeRoom } from './writing';

type Line = 'row' | 'column';

/** Width or height of a new sheet's lines, in points. */
export function standardSize(engine: Engine, sheetId: string, line: Line): number {
  const { defaultColumnWidth, defaultRowHeight } = engine.sheet(sheetId).getConfig();
  return pointsOf(line === 'row' ? defaultRowHeight : defaultColumnWidth);
}

/** The size all lines of the area have, in points; null if they differ. A hidden line has none. */
export function commonSize(engine: Engine, area: Area, line: Line): number | null {
  const sheet = engine.sheet(area.sheetId);
  const [first, last, shown] = line === 'row' ? [area.row, lastRow(area), sheet.getRowCount()] : [area.column, lastColumn(area), sheet.getColumnCount()];
  const sizes = new Set<number>();
  for (let index = first; index <= Math.min(last, shown - 1) && sizes.size < 2; index += 1) sizes.add(line === 'row' ? sheet.getRowHeight(index) : sheet.getColumnWidth(index));
  if (sizes.size > 1) return null;
  const pixels = sizes.values().next().value;
  return pixels === undefined ? standardSize(engine, area.sheetId, line) : pointsOf(pixels);
}

/** Sets the size of the area's lines in points; 0 hides them. */
export function setSize(engine: Engine, area: Area, line: Line, points: unknown): void {
  const limit = line === 'row' ? 409.5 : 1790;
  if (typeof points !== 'number' || !(points >= 0) || points > limit) throw invalidArgument(line === 'row' ? 'rowHeight' : 'columnWidth');
  setPixels(engine, area, line, pixelsOf(points));
}

function setPixels(engine: Engine, area: Area, line: Line, pixels: number): void {
  const sheet = engine.sheet(area.sheetId);
  const lines = line === 'row' ? Math.min(area.rows, Math.max(sheet.getRowCount() - area.row, 1000)) : Math.min(area.columns, Math.max(sheet.getColumnCount() - area.column, 200));
  const part: Area = line === 'row' ? { ...area, rows: lines, columns: 1, column: 0 } : { ...area, columns: lines, rows: 1, row: 0 };
  makeRoom(engine, part);
  const ranges = [{ startRow: part.row, endRow: lastRow(part), startColumn: part.column, endColumn: lastColumn(part) }];
  if (line === 'column') {
    engine.mutate('sheet.mutation.set-worksheet-col-width', area.sheetId, { ranges, colWidth: pixels });
    return;
  }
  engine.mutate('sheet.mutation.set-worksheet-row-height', area.sheetId, { ranges, rowHeight: pixels });
  engine.mutate('sheet.mutation.set-worksheet-row-is-auto-height', area.sheetId, { ranges, autoHeightInfo: 0 });
}

/** About what a character takes at a size in points: Chinese ones are as wide as high, others half. */
const textPixels = (text: string, points: number) => [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 0x2e80 ? 1 : 0.55), 0) * (points / 0.75);

/** Makes each column wide enough for what its cells of the area show. */
export function autofitColumns(engine: Engine, area: Area): void {
  const sheet = engine.sheet(area.sheetId);
  const used = usedArea(engine, area, true);
  if (!used) return;
  const widths = new Map<number, number>();
  eachCell(engine, used, (cell, row, column) => {
    const text = textOf(valueOf(cell), numberFormatOf(sheet, row, column));
    if (text === '' || sheet.getMergedCell(row, column)) return;
    const size = composedStyle(sheet, row, column).fs ?? 11;
    widths.set(column, Math.max(widths.get(column) ?? 0, ...text.split('\n').map(line => textPixels(line, size))));
  });
  for (const [column, pixels] of widths) setPixels(engine, { ...area, column, columns: 1 }, 'column', Math.ceil(pixels) + 10);
}

/** Lets each row be as high as its cells need; the grid finds out when it draws them. */
export function autofitRows(engine: Engine, area: Area): void {
  const last = Math.min(lastRow(area), engine.sheet(area.sheetId).getRowCount() - 1);
  const ranges = [{ startRow: area.row, endRow: last, startColumn: 0, endColumn: 0 }];
  engine.mutate('sheet.mutation.set-worksheet-row-is-auto-height', area.sheetId, { ranges, autoHeightInfo: 1 });
}
