import { readTableName } from '../domain/table/tableName';
import type { TableLayout } from '../domain/templates/template';
import { readReference } from './address';
import { readArea, type AreaImage } from './areaImage';
import { carryOut, type Standing } from './carryOut';
import { listCells } from './cellImage';
import { attempt } from './errors';
import type { History } from './history';
import { notDone, refused, unchanged } from './outcomes';
import type { OperationOutcome, RecordPlace } from './port';
import { readAllFormulas } from './readAllFormulas';
import { cellsReferringTo } from './references';
import { request } from './request';
import { text } from './text';
import { contentAround } from './undoNewSheet';
import { undoRemoval } from './undoRemoval';
import { rangeOf } from './writeLayout';

/** Everything a removed sheet is put back from. */
export interface RemovedRecord {
  readonly sheet: string;
  readonly area: RecordPlace['area'];
  readonly before: AreaImage;
  readonly position: number;
  readonly tabColor: string;
  /** The layout the sheet was written by: its print set-up and what stays in sight. */
  readonly layout: TableLayout;
  /** The record's own names, which point nowhere once the sheet is gone. */
  readonly names: readonly string[];
}

/**
 * Takes a sheet of record away with its name. Refused where something of the user's stands on it, where formulas of other sheets
 * refer to it, and where it is the workbook's only sheet. 撤销 puts the sheet back where it was.
 */
export async function removeRecord(present: RecordPlace, layout: TableLayout, history: History): Promise<OperationOutcome> {
  const operation = text.operations.removeRecord;
  const read = await attempt(readAllFormulas);
  if ('trouble' in read) return refused(operation, read.trouble);
  const { sheets, names } = read.result;
  const [around, references] = [contentAround(sheets.find(({ name }) => name === present.sheet), present.area), cellsReferringTo(present.sheet, sheets)];
  if (around.length > 0) return unchanged(text.removal.otherContent(present.sheet, listCells(around)));
  if (references.length > 0) return unchanged(text.removal.references(present.sheet, listCells(references)));
  const own = names.filter(({ name, formula }) => readTableName(name) !== undefined && readReference(formula)?.sheet === present.sheet).map(({ name }) => name);
  const stood = await attempt(() => request('refuse', context => readStand(context, present)));
  if ('trouble' in stood) return refused(operation, stood.trouble);
  if (stood.result.visible < 2) return unchanged(text.removal.onlySheet(present.sheet));
  const { before, position, tabColor } = stood.result;
  const removed: RemovedRecord = { sheet: present.sheet, area: present.area, before, position, tabColor, layout, names: own };
  const ending = await carryOut({ write: () => takeAway(removed, true), look: () => look(removed), settle: () => takeAway(removed, false) });
  if (ending.standing !== 'after') return notDone(operation, ending, present.sheet, text.remains.deletedSheet(own[0] ?? ''));
  history.push(undoRemoval(removed));
  return { state: 'done', message: text.removal.done(present.sheet), undoable: true };
}

function readStand(context: Excel.RequestContext, { sheet: name, area }: RecordPlace): () => { before: AreaImage; position: number; tabColor: string; visible: number } {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(name);
  const image = readArea(rangeOf(sheet, area));
  sheet.load('position,tabColor');
  worksheets.load('items/visibility');
  return () => ({ before: image(), position: sheet.position, tabColor: sheet.tabColor, visible: worksheets.items.filter(({ visibility }) => visibility === 'Visible').length });
}

/** The sheet first: where Excel refuses to delete it, nothing has happened yet. */
const takeAway = ({ sheet, names }: RemovedRecord, isThere: boolean): Promise<void> =>
  request('refuse', context => {
    if (isThere) context.workbook.worksheets.getItem(sheet).delete();
    for (const name of names) context.workbook.names.getItemOrNullObject(name).delete();
    return () => undefined;
  });

const look = ({ sheet: name, names }: RemovedRecord): Promise<Standing> =>
  request('wait', context => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const items = names.map(one => context.workbook.names.getItemOrNullObject(one));
    sheet.load('name');
    for (const item of items) item.load('name');
    return () => (!sheet.isNullObject ? 'before' : items.every(item => item.isNullObject) ? 'after' : 'between');
  });
