import { addressOf, changeCell, readingOf, type CellImage, type CellReading } from './cellChange';
import type { Place } from '../domain/rules/rule';
import { attempt } from './errors';
import type { History } from './history';
import { notDone, refused, unchanged } from './outcomes';
import type { OperationOutcome } from './port';
import { request } from './request';
import { text } from './text';
import { undoCell } from './undoCell';
import { writtenFormat } from './writtenFormat';

/** Writes a formula into the one selected cell. A cell that holds anything is left alone unless the user has said yes. */
export async function insertFormula(formula: string, overwrite: boolean, history: History): Promise<OperationOutcome> {
  const operation = text.operations.insertFormula;
  const read = await attempt(readSelectedCell);
  if ('trouble' in read) return refused(operation, read.trouble);
  if (!read.result) return unchanged(text.oneCell);
  const { place, cell } = read.result;
  const address = addressOf(place);
  if (cell.formula !== '' && !overwrite) return { state: 'occupied', message: text.occupied.cell(place.sheet, address, String(cell.formula).replace(/^'/, '')), sheet: place.sheet, address };
  const after: CellImage = { formula, numberFormat: writtenFormat(formula, undefined, cell.numberFormat) };
  const ending = await changeCell(place, cell, after);
  if (ending.standing !== 'after') return notDone(operation, ending, place.sheet, text.remains.cell(address));
  history.push(undoCell(ending.locate, cell, after));
  return { state: 'done', message: text.formulaInserted(place.sheet, address), place, undoable: true };
}

/** Undefined where more than one cell is selected. */
const readSelectedCell = (): Promise<{ readonly place: Place; readonly cell: CellReading } | undefined> =>
  request('refuse', context => {
    const selected = context.workbook.getSelectedRange();
    const cell = selected.getCell(0, 0);
    selected.load('cellCount,rowIndex,columnIndex');
    selected.worksheet.load('name');
    cell.load('values,formulas,numberFormat');
    return () => (selected.cellCount === 1 ? { place: { sheet: selected.worksheet.name, row: selected.rowIndex, column: selected.columnIndex }, cell: readingOf(cell) } : undefined);
  });
