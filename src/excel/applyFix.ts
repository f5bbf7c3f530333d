import type { Fix } from '../domain/rules/rule';
import { addressOf, changeCell, readCell, type CellImage } from './cellChange';
import { attempt } from './errors';
import type { History } from './history';
import { notDone, refused, unchanged } from './outcomes';
import type { OperationOutcome } from './port';
import { text } from './text';
import { undoCell } from './undoCell';
import { writtenFormat } from './writtenFormat';

const shown = (value: string | number | boolean): string => (value === '' ? text.blank : String(value));

/** Applies a correction to the cell it was proposed for, as long as the cell still holds what the proposal was made on. */
export async function applyFix(fix: Fix, history: History): Promise<OperationOutcome> {
  const operation = text.operations.fix;
  const { place } = fix;
  const read = await attempt(() => readCell(place));
  if ('trouble' in read) return read.trouble.code === 'ItemNotFound' ? unchanged(text.sheetGone(place.sheet)) : refused(operation, read.trouble);
  const now = read.result;
  if (now.value !== fix.before) return unchanged(text.changed.fix(place.sheet, addressOf(place)));
  const after: CellImage = { formula: fix.after, numberFormat: writtenFormat(fix.after, fix.numberFormat, now.numberFormat) };
  const ending = await changeCell(place, now, after);
  if (ending.standing !== 'after') return notDone(operation, ending, place.sheet, text.remains.cell(addressOf(place)));
  history.push(undoCell(ending.locate, now, after));
  return { state: 'done', message: text.fixed(place.sheet, addressOf(place), shown(fix.before), shown(fix.after)), place, undoable: true };
}
