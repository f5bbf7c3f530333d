import type { TableLayout } from '../domain/templates/template';
import { carryOut, type Standing } from './carryOut';
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
import { writePage } from './writePage';
import { writeSizes } from './writeSizes';

/** A table on a sheet of its own: where it goes and by which name it stays known. */
interface Placing { readonly layout: TableLayout; readonly sheet: string; readonly name: string; readonly cameFrom: string; readonly view: View }

/** Does the new sheet come in front, or does the user stay where they are? */
type View = 'show' | 'stay';

/** Lays a table on a new sheet: one request to see which names are free, one to lay it. */
export async function insertOnNewSheet(layout: TableLayout, history: History, view: View = 'show'): Promise<OperationOutcome> {
  const operation = text.operations.insertTable;
  const surveyed = await attempt(() => request('wait', surveyWorkbook));
  if ('trouble' in surveyed) return refused(operation, surveyed.trouble);
  const { sheets, names, activeSheet } = surveyed.result;
  const placing: Placing = { layout, sheet: freeSheetName(layout.sheetName, sheets), name: freeTableName(layout, names), cameFrom: activeSheet, view };
  let written: Formulas | undefined;
  const ending = await carryOut({
    write: async () => { written = await lay(placing); },
    look: () => look(placing),
    settle: () => takeAway(placing),
  });
  if (ending.standing !== 'after') return notDone(operation, ending, placing.sheet, text.remains.newSheet);
  const laid = written ?? await laidFormulas(placing.sheet, layout);
  if (laid) history.push(undoNewSheet(placing.name, laid));
  const place = { sheet: placing.sheet, row: layout.firstInput?.row ?? layout.origin.row, column: layout.firstInput?.column ?? layout.origin.column };
  return { state: 'done', message: text.inserted(layout.sheetName, placing.sheet), place, undoable: laid !== undefined };
}

/** The defined name comes after everything the table consists of: where it stands, the table is whole. */
const lay = ({ layout, sheet: sheetName, name, view }: Placing): Promise<Formulas> =>
  request('wait', context => {
    context.application.suspendScreenUpdatingUntilNextSync();
    const sheet = context.workbook.worksheets.add(sheetName);
    const range = rangeOf(sheet, layoutArea(layout));
    writeLayout(sheet, layout);
    writeSizes(sheet, layout);
    writePage(sheet, layout);
    if (view === 'show') showFirstInput(sheet, layout);
    context.workbook.names.add(name, range);
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
