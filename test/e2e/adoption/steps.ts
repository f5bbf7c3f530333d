import { cellAddress } from '../../../src/domain/table';
import type { OperationOutcome } from '../../../src/excel';
import type { ProgressColumn, TablePlace } from '../../../src/excel/adoption/adoptionPort';
import type { OpenedRoom, RecognisedTable } from '../excelRoom';

/** What a user does with a foreign table, each as one call in the pane. */
export const recognise = (room: OpenedRoom, scope: 'sheet' | 'workbook' = 'sheet'): Promise<readonly RecognisedTable[]> => room.pane.evaluate(asked => window.room.recognise(asked), scope);

/** Adopts the table that was recognised last, without looking again. */
export const adoptFound = (room: OpenedRoom): Promise<OperationOutcome> => room.pane.evaluate(async () => {
  const [first] = window.room.found;
  if (!first) throw new Error('nothing recognised');
  return window.room.port.adoption.adopt({ table: first.table, plan: first.binding.plan ?? '', panel: first.binding.panel ?? '', answers: [] });
});

/** Recognises the sheet in front and adopts its first table under the plan it was bound to. */
export const adoptFirst = (room: OpenedRoom): Promise<OperationOutcome> => room.pane.evaluate(async () => {
  const [first] = await window.room.recognise('sheet');
  if (!first) throw new Error('nothing recognised');
  return window.room.port.adoption.adopt({ table: first.table, plan: first.binding.plan ?? '', panel: first.binding.panel ?? '', answers: [] });
});

/** The place of the foreign table, header and body. */
export const foreignPlace: TablePlace = { sheet: 'Sheet1', area: { row: 4, column: 2, rows: 10, columns: 8 } };

export const allColumns: readonly ProgressColumn[] = ['completionRate', 'progress', 'status'];

export const addColumns = (room: OpenedRoom, which = allColumns, place = foreignPlace): Promise<OperationOutcome> =>
  room.pane.evaluate(asked => window.room.port.adoption.addProgressColumns(asked.place, asked.which), { place, which });

export const unadopt = (room: OpenedRoom, columns: 'removeColumns' | 'keepColumns' = 'removeColumns', place = foreignPlace): Promise<OperationOutcome> =>
  room.pane.evaluate(asked => window.room.port.adoption.unadopt(asked.place, asked.columns), { place, columns });

export const undo = (room: OpenedRoom): Promise<OperationOutcome> => room.pane.evaluate(() => window.room.port.undoLast());

/** Changes the workbook as the user would, by way of the client library. */
export const edit = (room: OpenedRoom, sheetName: string, address: string, value: string | number): Promise<void> =>
  room.pane.evaluate(async cell => {
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItem(cell.sheetName).getRange(cell.address).values = [[cell.value]];
    await context.sync();
  }, { sheetName, address, value });

/** What the audit of the whole workbook says: rule, cell (with its sheet where that is not Sheet1), message. No rule may break. */
export async function findings(room: OpenedRoom): Promise<readonly string[]> {
  const { findings: found, broken } = await room.pane.evaluate(() => window.room.audit());
  expect(broken).toEqual([]);
  return found.map(({ rule, places: [place], message }) => `${rule} ${place && place.sheet !== 'Sheet1' ? `${place.sheet}!` : ''}${place ? cellAddress(place) : ''} ${message}`);
}

export const insertRows = (room: OpenedRoom, sheetName: string, rows: string): Promise<void> =>
  room.pane.evaluate(async place => {
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItem(place.sheetName).getRange(place.rows).insert('Down');
    await context.sync();
  }, { sheetName, rows });
