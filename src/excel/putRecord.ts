import type { Area } from '../domain/table/snapshot';
import type { TableLayout } from '../domain/templates/template';
import { areaAddress } from './address';
import { readArea, sameImage, type AreaImage } from './areaImage';
import { carryOut, type Standing } from './carryOut';
import { filledCells, listCells, type Formulas } from './cellImage';
import { attempt } from './errors';
import type { History } from './history';
import { insertOnNewSheet } from './insertOnNewSheet';
import { notDone, refused, unchanged } from './outcomes';
import type { OperationOutcome, RecordPlace } from './port';
import { request } from './request';
import { text } from './text';
import { restoreRecord, undoRecord, type RecordStand } from './undoRecord';
import { layoutArea, rangeOf, writeLayout } from './writeLayout';
import { writeRewrittenSizes } from './writeSizes';

type Build = (origin: { readonly row: number; readonly column: number }) => TableLayout;

/** The smallest area that holds both: a record may have grown or shrunk. */
export const covering = (one: Area, other: Area): Area => ({ row: one.row, column: one.column, rows: Math.max(one.rows, other.rows), columns: Math.max(one.columns, other.columns) });

/**
 * Writes a sheet of record, on a new sheet or in place of what stands there. Nothing of the user's around it is overwritten.
 * The title is taken away first and comes back last: where it stands, the record is whole.
 */
export async function putRecord(build: Build, present: RecordPlace | undefined, view: 'show' | 'stay', history: History): Promise<OperationOutcome> {
  const operation = text.operations.putRecord;
  if (!present) return insertOnNewSheet(build({ row: 0, column: 0 }), history, view, operation);
  const layout = build({ row: present.area.row, column: present.area.column });
  const area = covering(present.area, layoutArea(layout));
  const read = await attempt(() => request('refuse', context => readPresent(context, present.sheet, area)));
  if ('trouble' in read) return refused(operation, read.trouble);
  const { id, before, isProtected } = read.result;
  if (isProtected) return unchanged(text.protectedSheet(present.sheet));
  const foreign = filledCells(area, outsideOf(present.area, before.formulas));
  if (foreign.length > 0) return unchanged(text.occupied.record(present.sheet, listCells(foreign)));
  return rewrite({ id, sheet: present.sheet, area, before, printed: present.area }, layout, view, history);
}

/** What stands beside and below the record, where it would grow. */
const outsideOf = ({ rows, columns }: Area, formulas: Formulas): Formulas => formulas.map((line, row) => line.map((value, column) => (row < rows && column < columns ? '' : value)));

async function rewrite(stand: RecordStand, layout: TableLayout, view: 'show' | 'stay', history: History): Promise<OperationOutcome> {
  let written: AreaImage | undefined;
  const ending = await carryOut({
    write: async () => { written = await write(stand, layout, view); },
    look: () => look(stand),
    settle: () => restoreRecord(stand),
  });
  if (ending.standing !== 'after') return notDone(text.operations.putRecord, ending, stand.sheet, text.remains.area(areaAddress(stand.area)));
  history.push(undoRecord(stand, written));
  return { state: 'done', message: text.recordWritten(stand.sheet), place: { sheet: stand.sheet, row: layout.origin.row, column: layout.origin.column }, undoable: true };
}

function readPresent(context: Excel.RequestContext, name: string, area: Area): () => { id: string; before: AreaImage; isProtected: boolean } {
  const sheet = context.workbook.worksheets.getItem(name);
  const image = readArea(rangeOf(sheet, area));
  sheet.load('id');
  sheet.protection.load('protected');
  return () => ({ id: sheet.id, before: image(), isProtected: sheet.protection.protected });
}

const untitled = (layout: TableLayout): TableLayout => ({ ...layout, cells: layout.cells.map((line, row) => (row === 0 ? line.map(cell => ({ ...cell, value: '' })) : line)) });

const write = ({ id, area, before }: RecordStand, layout: TableLayout, view: 'show' | 'stay'): Promise<AreaImage> =>
  request('refuse', context => {
    context.application.suspendScreenUpdatingUntilNextSync();
    const sheet = context.workbook.worksheets.getItem(id);
    const range = rangeOf(sheet, area);
    const title = sheet.getCell(layout.origin.row, layout.origin.column);
    title.values = [['']];
    clearAway(range);
    writeLayout(sheet, untitled(layout));
    writeRewrittenSizes(sheet, layout, before);
    sheet.pageLayout.setPrintArea(rangeOf(sheet, layoutArea(layout)));
    if (view === 'show') sheet.activate();
    title.values = [[layout.cells[0]?.[0]?.value ?? '']];
    return readArea(range);
  });

/** What a shorter record no longer covers is left blank and without lines. */
function clearAway(range: Excel.Range): void {
  range.unmerge();
  range.clear('Contents');
  range.format.fill.clear();
  for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const) range.format.borders.getItem(edge).style = 'None';
}

const look = ({ id, area, before }: RecordStand): Promise<Standing> =>
  request('wait', context => {
    const image = readArea(rangeOf(context.workbook.worksheets.getItem(id), area));
    return () => {
      const now = image();
      if (sameImage(now, before)) return 'before';
      return now.formulas[0]?.[0] === '' ? 'between' : 'after';
    };
  });
