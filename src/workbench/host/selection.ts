import { SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import { lastColumn, lastRow, type Area } from './area';
import type { Engine } from './engine';
import { makeRoom } from './writing';

/** Does something after which the engine would mark other cells, and marks the user's again: Excel leaves the selection alone. */
export async function keepingSelection(engine: Engine, sheetId: string, act: () => Promise<void>): Promise<void> {
  const selections = engine.injector.get(SheetsSelectionsService);
  const before = selections.getWorkbookSelections(engine.unitId()).getSelectionsOfWorksheet(sheetId).map(selection => ({ ...selection }));
  await act();
  if (before.length > 0) engine.commandNow('sheet.operation.set-selections', { subUnitId: sheetId, selections: before });
}

/** Opens the sheet, marks the cells and brings them into view. */
export function selectArea(engine: Engine, area: Area): void {
  makeRoom(engine, { ...area, rows: area.rows > 100_000 ? 1 : area.rows, columns: area.columns > 1000 ? 1 : area.columns });
  const workbook = engine.grid.workbook();
  const sheet = workbook.getSheetBySheetId(area.sheetId);
  if (!sheet) return;
  if (workbook.getActiveSheet().getSheetId() !== area.sheetId) workbook.setActiveSheet(sheet);
  const rows = Math.min(lastRow(area), sheet.getMaxRows() - 1) - area.row + 1;
  const columns = Math.min(lastColumn(area), sheet.getMaxColumns() - 1) - area.column + 1;
  sheet.getRange(area.row, area.column, rows, columns).activate();
  // Only as far as needed: cells in sight stay where they are.
  engine.commandNow('sheet.operation.scroll-to-range', { range: { startRow: area.row, endRow: area.row, startColumn: area.column, endColumn: area.column } });
}
