import { Direction, type IRange } from '@univerjs/core';
import { isEntireColumn, isEntireRow, lastColumn, lastRow, toEngineRange, type Area } from './area';
import type { CellMatrix, Engine } from './engine';
import { keepingSelection } from './selection';
import { makeRoom } from './writing';

type Line = 'row' | 'column';

function lineRange(engine: Engine, area: Area, line: Line): IRange {
  const sheet = engine.sheet(area.sheetId);
  return line === 'row'
    ? { startRow: area.row, endRow: lastRow(area), startColumn: 0, endColumn: Math.max(sheet.getColumnCount() - 1, 0) }
    : { startRow: 0, endRow: Math.max(sheet.getRowCount() - 1, 0), startColumn: area.column, endColumn: lastColumn(area) };
}

/** New rows look like the row above, new columns like the column before. */
function copiedStyles(engine: Engine, area: Area, line: Line): CellMatrix {
  const cells: CellMatrix = {};
  const source = (line === 'row' ? area.row : area.column) - 1;
  if (source < 0) return cells;
  engine.sheet(area.sheetId).getCellMatrix().forValue((row, column, cell) => {
    if ((line === 'row' ? row : column) !== source || !cell?.s) return;
    for (let index = 1; index <= (line === 'row' ? area.rows : area.columns); index += 1) {
      const place = line === 'row' ? [row + index, column] as const : [row, column + index] as const;
      (cells[place[0]] ??= {})[place[1]] = { s: cell.s };
    }
  });
  return cells;
}

/** Puts empty cells in place of an area and moves the others down or right; whole rows and columns take names, formulas and formats along. */
export function insertCells(engine: Engine, area: Area, shift: 'Down' | 'Right'): Promise<void> {
  return keepingSelection(engine, area.sheetId, () => insert(engine, area, shift));
}

async function insert(engine: Engine, area: Area, shift: 'Down' | 'Right'): Promise<void> {
  const line = isEntireRow(area) ? 'row' : isEntireColumn(area) ? 'column' : undefined;
  if (!line) {
    makeRoom(engine, area);
    await onActiveSheet(engine, area.sheetId, `sheet.command.insert-range-move-${shift.toLowerCase()}`, { range: toEngineRange(area) });
    return;
  }
  makeRoom(engine, line === 'row' ? { ...area, columns: 1 } : { ...area, rows: 1 });
  const range = lineRange(engine, area, line);
  const direction = line === 'row' ? (area.row > 0 ? Direction.DOWN : Direction.UP) : area.column > 0 ? Direction.RIGHT : Direction.LEFT;
  await engine.command(`sheet.command.insert-${line === 'row' ? 'row' : 'col'}-by-range`, { subUnitId: area.sheetId, range, direction, cellValue: copiedStyles(engine, area, line) });
}

/** Takes the cells away and moves the others up or left. The shown sheet keeps its size: Excel's never shrinks. */
export function deleteCells(engine: Engine, area: Area, shift: 'Up' | 'Left'): Promise<void> {
  return keepingSelection(engine, area.sheetId, () => remove(engine, area, shift));
}

async function remove(engine: Engine, area: Area, shift: 'Up' | 'Left'): Promise<void> {
  const line = isEntireRow(area) ? 'row' : isEntireColumn(area) ? 'column' : undefined;
  if (!line) {
    await onActiveSheet(engine, area.sheetId, `sheet.command.delete-range-move-${shift.toLowerCase()}`, { range: toEngineRange(area) });
    return;
  }
  const sheet = engine.sheet(area.sheetId);
  const [rows, columns] = [sheet.getRowCount(), sheet.getColumnCount()];
  makeRoom(engine, line === 'row' ? { ...area, columns: 1, rows: area.rows + 1 } : { ...area, rows: 1, columns: area.columns + 1 });
  await engine.command(`sheet.command.remove-${line === 'row' ? 'row' : 'col'}-by-range`, { subUnitId: area.sheetId, range: lineRange(engine, area, line) });
  makeRoom(engine, { ...area, row: 0, column: 0, rows, columns });
}

/** The engine moves part of a sheet's cells only on the sheet that is open. */
async function onActiveSheet(engine: Engine, sheetId: string, command: string, params: object): Promise<void> {
  const workbook = engine.grid.workbook();
  const open = workbook.getActiveSheet().getSheetId();
  if (open !== sheetId) workbook.setActiveSheet(sheetId);
  await engine.command(command, { subUnitId: sheetId, ...params });
  if (open !== sheetId) workbook.setActiveSheet(open);
}

/** Are the lines hidden? Null where some are and some are not. */
export function hiddenLines(engine: Engine, sheetId: string, line: Line, first: number, last: number): boolean | null {
  const sheet = engine.sheet(sheetId);
  const end = Math.min(last, (line === 'row' ? sheet.getRowCount() : sheet.getColumnCount()) - 1);
  const hidden = new Set<boolean>();
  for (let index = first; index <= end && hidden.size < 2; index += 1) hidden.add(!(line === 'row' ? sheet.getRowRawVisible(index) : sheet.getColVisible(index)));
  if (hidden.size > 1) return null;
  return hidden.has(true);
}

export function setHiddenLines(engine: Engine, area: Area, line: Line, hidden: boolean): void {
  const whole = line === 'row' ? isEntireColumn(area) : isEntireRow(area);
  if (!whole) makeRoom(engine, line === 'row' ? { ...area, columns: 1 } : { ...area, rows: 1 });
  const sheet = engine.sheet(area.sheetId);
  const range = lineRange(engine, { ...area, rows: Math.min(area.rows, sheet.getRowCount() - area.row), columns: Math.min(area.columns, sheet.getColumnCount() - area.column) }, line);
  engine.mutate(`sheet.mutation.set-${line === 'row' ? 'row' : 'col'}-${hidden ? 'hidden' : 'visible'}`, area.sheetId, { ranges: [range] });
}
