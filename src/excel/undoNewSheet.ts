import type { Area } from '../domain/table/snapshot';
import { readReference } from './address';
import { carryOut, type Standing } from './carryOut';
import { differingCells, filledCells, listCells, type Formulas } from './cellImage';
import { attempt } from './errors';
import type { Undoable } from './history';
import { notDone, refused, unchanged } from './outcomes';
import type { OperationOutcome } from './port';
import { readAllFormulas, type SheetFormulas } from './readAllFormulas';
import { readFormulas } from './readFormulas';
import { request } from './request';
import { text } from './text';
import { cellsReferringTo } from './references';

type TakenBack = Awaited<ReturnType<Undoable['takeBack']>>;

/**
 * Takes back a table on a sheet of its own by deleting the sheet. Refused where the user has changed the table, has put
 * something else on the sheet, or refers to it from another sheet: nothing of the user's is lost with it.
 * `written` is what the table held when it was laid, seen from itself.
 */
export function undoNewSheet(name: string, written: Formulas): Undoable {
  return {
    async takeBack(): Promise<TakenBack> {
      const operation = text.operations.undo;
      const read = await attempt(readAllFormulas);
      if ('trouble' in read) return { outcome: refused(operation, read.trouble), remains: true };
      const place = readReference(read.result.names.find(item => item.name === name)?.formula ?? '');
      if (!place) return { outcome: unchanged(text.changed.gone), remains: false };
      const table = await attempt(() => request('wait', context => readFormulas(context.workbook.worksheets.getItem(place.sheet), place.area)));
      if ('trouble' in table) return { outcome: refused(operation, table.trouble), remains: true };
      const objection = objectionTo(read.result.sheets, place, written, table.result.seenFromTable);
      if (objection !== undefined) return { outcome: unchanged(objection), remains: true };
      return deleteSheet(place.sheet, name);
    },
  };
}

function objectionTo(sheets: readonly SheetFormulas[], place: { readonly sheet: string; readonly area: Area }, written: Formulas, table: Formulas): string | undefined {
  const around = contentAround(sheets.find(sheet => sheet.name === place.sheet), place.area);
  if (written.length !== place.area.rows || written[0]?.length !== place.area.columns) return text.changed.reshaped(place.sheet);
  const changed = differingCells(place.area, written, table);
  if (changed.length > 0) return text.changed.undo(place.sheet, listCells(changed));
  if (around.length > 0) return text.changed.otherContent(place.sheet, listCells(around));
  const references = cellsReferringTo(place.sheet, sheets);
  return references.length > 0 ? text.changed.references(place.sheet, listCells(references)) : undefined;
}

/** Which cells of a sheet outside an area hold anything. */
export function contentAround(sheet: SheetFormulas | undefined, inner: Area): readonly string[] {
  if (!sheet) return [];
  const { area, formulas } = sheet;
  const isInside = (row: number, column: number): boolean => row >= inner.row && row < inner.row + inner.rows && column >= inner.column && column < inner.column + inner.columns;
  return filledCells(area, formulas.map((line, row) => line.map((value, column) => (isInside(area.row + row, area.column + column) ? '' : value))));
}

async function deleteSheet(sheet: string, name: string): Promise<TakenBack> {
  const ending = await carryOut({
    write: () => removeWhatIsThere(sheet, name, { sheet: true, name: true }),
    look: async () => standingOf(await whatIsThere(sheet, name)),
    settle: async () => removeWhatIsThere(sheet, name, await whatIsThere(sheet, name)),
  });
  if (ending.standing === 'after') return { outcome: { state: 'done', message: text.undone.table(sheet), undoable: false }, remains: false };
  const outcome: OperationOutcome = notDone(text.operations.undo, ending, sheet, text.remains.deletedSheet(name));
  return { outcome, remains: ending.standing === 'before' };
}

interface There { readonly sheet: boolean; readonly name: boolean }

const standingOf = ({ sheet, name }: There): Standing => (sheet && name ? 'before' : sheet || name ? 'between' : 'after');

const whatIsThere = (sheetName: string, name: string): Promise<There> =>
  request('wait', context => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    const item = context.workbook.names.getItemOrNullObject(name);
    sheet.load('name');
    item.load('name');
    return () => ({ sheet: !sheet.isNullObject, name: !item.isNullObject });
  });

/** The sheet first: where Excel refuses to delete it, nothing has happened yet. */
const removeWhatIsThere = (sheet: string, name: string, there: There): Promise<void> =>
  request('refuse', context => {
    if (there.sheet) context.workbook.worksheets.getItem(sheet).delete();
    if (there.name) context.workbook.names.getItem(name).delete();
    return () => undefined;
  });
