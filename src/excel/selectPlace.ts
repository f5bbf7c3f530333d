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
  return shown.trouble.code === 'ItemNotFound' ? unchanged(text.sheetGone(place.sheet)) : refused(text.operations.select, shown.trouble);
}
