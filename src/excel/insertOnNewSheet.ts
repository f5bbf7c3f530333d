import type { TableLayout } from '../domain/templates/template';
import { carryOut, type Ending, type Standing } from './carryOut';
import type { Formulas } from './cellImage';
import { attempt } from './errors';
import type { History } from './history';
import { laidFormulas } from './laidFormulas';
import { freeTableName } from './names';
import { notDone, refused } from './outcomes';
import type { OperationOutcome } from './port';
import { readFormulas } from './readFormulas';
import { request } from './request';
import { freeSheetName } from './sheetName';
import { surveyWorkbook } from './survey';
import { text } from './text';
import { undoNewSheet } from './undoNewSheet';
import { layoutArea, rangeOf, writeLayout } from './writeLayout';
import { writePage, writeScreen } from './writePage';
import { writeSizes } from './writeSizes';

/** Sheets of record, and tables taken from pasted text. */
const recordTemplate = 'record';

/** A table on a sheet of its own: where it goes and by which name it stays known. */
interface Placing { readonly layout: TableLayout; readonly sheet: string; readonly name: string; readonly cameFrom: string; readonly view: View; readonly page: Page }

/** Does the new sheet come in front, or does the user stay where they are? */
type View = 'show' | 'stay';

/** Print set-up is written, or left out where Excel refuses it: on a computer without any printer it may. */
type Page = 'written' | 'leftOut';

/** Lays a table on a new sheet: one request to see which names are free, one to lay it. `operation` is what the user knows it as, should it be refused. */
export async function insertOnNewSheet(layout: TableLayout, history: History, view: View = 'show', operation: string = text.operations.insertTable): Promise<OperationOutcome> {
  const surveyed = await attempt(() => request('wait', surveyWorkbook));
  if ('trouble' in surveyed) return refused(operation, surveyed.trouble);
  const { sheets, names, activeSheet } = surveyed.result;
  const whole: Placing = { layout, sheet: freeSheetName(layout.sheetName, sheets), name: freeTableName(layout, names), cameFrom: activeSheet, view, page: 'written' };
  const { placing, ending, written } = await layWhole(whole);
  if (ending.standing !== 'after') return notDone(operation, ending, placing.sheet, text.remains.newSheet);
  const laid = written ?? await laidFormulas(placing.sheet, layout);
  if (laid) history.push(undoNewSheet(placing.name, laid));
  const place = { sheet: placing.sheet, row: layout.firstInput?.row ?? layout.origin.row, column: layout.firstInput?.column ?? layout.origin.column };
  const message = text.inserted(layout.sheetName, placing.sheet) + (placing.page === 'leftOut' ? text.noPageSetup : '');
  return { state: 'done', message, place, undoable: laid !== undefined };
}

interface Laid { readonly placing: Placing; readonly ending: Ending; readonly written: Formulas | undefined }

async function layWhole(placing: Placing): Promise<Laid> {
  let written: Formulas | undefined;
  const ending = await carryOut({
    write: async () => { written = await lay(placing); },
    look: () => look(placing),
    settle: () => takeAway(placing),
  });
  const isPageRefused = ending.standing === 'before' && ending.trouble.location.startsWith('PageLayout') && placing.page === 'written';
  return isPageRefused ? layWhole({ ...placing, page: 'leftOut' }) : { placing, ending, written };
}

/** The defined name comes after everything the table consists of: where it stands, the table is whole. */
const lay = ({ layout, sheet: sheetName, name, view, page }: Placing): Promise<Formulas> =>
  request('wait', context => {
    context.application.suspendScreenUpdatingUntilNextSync();
    const sheet = context.workbook.worksheets.add(sheetName);
    const range = rangeOf(sheet, layoutArea(layout));
    writeLayout(sheet, layout);
    writeSizes(sheet, layout);
    writeScreen(sheet, layout);
    if (page === 'written') writePage(sheet, layout);
    if (view === 'show') showFirstInput(sheet, layout);
    const item = context.workbook.names.add(name, range);
    // Records are never read by their name: only 撤销 needs it, and nobody has to see it in the list of names.
    if (layout.template === recordTemplate) item.visible = false;
    const laid = readFormulas(sheet, layoutArea(layout));
    return () => laid().seenFromTable;
  });

function showFirstInput(sheet: Excel.Worksheet, { firstInput, origin }: TableLayout): void {
  const { row, column } = firstInput ?? origin;
  sheet.activate();
  sheet.getCell(row, column).select();
}

const look = ({ sheet: sheetName, name }: Placing): Promise<Standing> =>
  request('wait', context => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    const item = context.workbook.names.getItemOrNullObject(name);
    sheet.load('name');
    item.load('name');
    return () => (sheet.isNullObject ? (item.isNullObject ? 'before' : 'between') : item.isNullObject ? 'between' : 'after');
  });

/** The sheet was not there before, so it is ours to delete; the name stands only on a whole table. */
async function takeAway({ sheet, cameFrom }: Placing): Promise<void> {
  await request('wait', context => {
    context.workbook.worksheets.getItem(sheet).delete();
    context.workbook.worksheets.getItem(cameFrom).activate();
    return () => undefined;
  });
}
