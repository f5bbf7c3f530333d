import type { IStyleData, Nullable } from '@univerjs/core';
import { isEntireColumn, isEntireRow, lastColumn, lastRow, type Area } from '../area';
import type { CellMatrix, Engine } from '../engine';
import { makeRoom } from '../writing';

type StyleChange = IStyleData | null;

/**
 * Changes the style of every cell of an area: members named are set, members null are taken away, null clears the style.
 * Whole rows and columns keep it as their own style, so that new cells have it too.
 */
export function applyStyle(engine: Engine, area: Area, style: StyleChange): void {
  if (isEntireColumn(area)) setLines(engine, area, 'column', style);
  else if (isEntireRow(area)) setLines(engine, area, 'row', style);
  else setStyles(engine, area, () => style);
}

/** Changes styles cell by cell; undefined leaves a cell. */
export function setStyles(engine: Engine, area: Area, styleAt: (row: number, column: number) => StyleChange | undefined): void {
  const cells: CellMatrix = {};
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      const style = styleAt(row, column);
      if (style !== undefined) (cells[row] ??= {})[column] = { s: style && { ...style } };
    }
  }
  makeRoom(engine, area);
  engine.setCells(area.sheetId, cells);
}

function merged(old: Nullable<IStyleData>, change: StyleChange): Nullable<IStyleData> {
  if (change === null) return null;
  return Object.fromEntries(Object.entries({ ...old, ...change }).filter(([, value]) => value != null));
}

function setLines(engine: Engine, area: Area, line: 'row' | 'column', style: StyleChange): void {
  const sheet = engine.sheet(area.sheetId);
  const [first, last] = line === 'row'
    ? [area.row, Math.min(lastRow(area), sheet.getRowCount() - 1)]
    : [area.column, Math.min(lastColumn(area), sheet.getColumnCount() - 1)];
  const lines: Record<number, object> = {};
  for (let index = first; index <= last; index += 1) {
    lines[index] = { s: merged(line === 'row' ? sheet.getRowStyle(index) : sheet.getColumnStyle(index), style) };
  }
  const cells: CellMatrix = {};
  sheet.getCellMatrix().forValue((row, column) => {
    const index = line === 'row' ? row : column;
    if (index >= first && index <= last) (cells[row] ??= {})[column] = { s: style && { ...style } };
  });
  engine.mutate(line === 'row' ? 'sheet.mutation.set-row-data' : 'sheet.mutation.set-col-data', area.sheetId, line === 'row' ? { rowData: lines } : { columnData: lines });
  engine.setCells(area.sheetId, cells);
}
