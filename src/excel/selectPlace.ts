import type { Place } from '../domain/rules/rule';
import { addressOf, cellAt } from './cellChange';
import { attempt } from './errors';
import { refused, unchanged } from './outcomes';
import type { OperationOutcome } from './port';
import { request } from './request';
import { text } from './text';

/** Shows a cell: its sheet in front, the cell selected. */
export async function selectPlace(place: Place): Promise<OperationOutcome> {
  const shown = await attempt(() =>
    request('wait', context => {
      const cell = cellAt(context, place);
      cell.worksheet.activate();
      cell.select();
      return () => undefined;
    }));
  if ('result' in shown) return { state: 'done', message: text.selected(place.sheet, addressOf(place)), place, undoable: false };
  if (await isHidden(place.sheet)) return unchanged(text.sheetHidden(place.sheet));
  return shown.trouble.code === 'ItemNotFound' ? unchanged(text.sheetGone(place.sheet)) : refused(text.operations.select, shown.trouble);
}

/** A hidden sheet is read and judged like others, but never comes to the front; Excel does not say that this is why. */
async function isHidden(name: string): Promise<boolean> {
  const read = await attempt(() =>
    request('wait', context => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('visibility');
      return () => !sheet.isNullObject && sheet.visibility !== 'Visible';
    }));
  return 'result' in read && read.result;
}
