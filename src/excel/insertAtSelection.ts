import type { TableLayout } from '../domain/templates/template';
import { readArea, restoreArea, sameImage } from './areaImage';
import { areaAddress } from './address';
import { carryOut, type Standing } from './carryOut';
import type { Formulas } from './cellImage';
import type { History } from './history';
import { laidFormulas } from './laidFormulas';
import { freeTableName } from './names';
import { notDone, refused, unchanged } from './outcomes';
import { objectionTo, surveyed, surveySelection, type Place } from './place';
import type { OperationOutcome } from './port';
import { readFormulas } from './readFormulas';
import { request } from './request';
import { text } from './text';
import { undoArea } from './undoArea';
import { layoutArea, rangeOf, writeLayout } from './writeLayout';
import { writeGrownSizes } from './writeSizes';

/** Codes of a range that would reach over the edge of the sheet. */
const beyond = ['InvalidArgument', 'InvalidReference'];

type Build = (origin: { readonly row: number; readonly column: number }) => TableLayout;

/**
 * Lays a table at the selected cell: one request to see what is there, one to lay it. Nothing is overwritten: a place that holds
 * anything is `occupied`. Print set-up and frozen panes belong to the whole sheet and stay as the user has them.
 */
export async function insertAtSelection(build: Build, history: History): Promise<OperationOutcome> {
  const operation = text.operations.insertTable;
  const { rows, columns } = layoutArea(build({ row: 0, column: 0 }));
  const found = await surveyed((context, around) => surveySelection(context, rows, columns, around));
  if ('trouble' in found) return beyond.includes(found.trouble.code) ? unchanged(text.beyondSheet) : refused(operation, found.trouble);
  const place = found.result;
  if (place.isProtected) return unchanged(text.protectedSheet(place.sheet));
  const objection = objectionTo(place);
  if (objection !== undefined) return { state: 'occupied', message: objection, sheet: place.sheet, address: areaAddress(place.area) };
  return layAt(place, build(place.area), history);
}

async function layAt(place: Place, layout: TableLayout, history: History): Promise<OperationOutcome> {
  const name = freeTableName(layout, place.names);
  const address = areaAddress(place.area);
  let written: Formulas | undefined;
  const ending = await carryOut({
    write: async () => { written = await lay(place, layout, name); },
    look: () => look(place, name),
    settle: () => takeAway(place),
  });
  if (ending.standing !== 'after') return notDone(text.operations.insertTable, ending, place.sheet, text.remains.area(address));
  const laid = written ?? await laidFormulas(place.sheet, layout);
  if (laid) history.push(undoArea(name, place.image, laid));
  const { row, column } = layout.firstInput ?? layout.origin;
  return { state: 'done', message: text.insertedAt(layout.sheetName, place.sheet, address), place: { sheet: place.sheet, row, column }, undoable: laid !== undefined };
}

/** The defined name comes last: where it stands, the table is whole. */
const lay = (place: Place, layout: TableLayout, name: string): Promise<Formulas> =>
  request('refuse', context => {
    context.application.suspendScreenUpdatingUntilNextSync();
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    const range = rangeOf(sheet, place.area);
    writeLayout(sheet, layout);
    writeGrownSizes(sheet, layout, place.image);
    const { row, column } = layout.firstInput ?? layout.origin;
    sheet.getCell(row, column).select();
    context.workbook.names.add(name, range);
    const laid = readFormulas(sheet, place.area);
    return () => laid().seenFromTable;
  });

const look = (place: Place, name: string): Promise<Standing> =>
  request('wait', context => {
    const item = context.workbook.names.getItemOrNullObject(name);
    const image = readArea(rangeOf(context.workbook.worksheets.getItem(place.sheet), place.area));
    item.load('name');
    return () => (!item.isNullObject ? 'after' : sameImage(image(), place.image) ? 'before' : 'between');
  });

/** Only where the name does not stand, so there is none to delete. */
const takeAway = (place: Place): Promise<void> =>
  request('refuse', context => {
    restoreArea(context.workbook.worksheets.getItem(place.sheet), place.area, place.image);
    return () => undefined;
  });
