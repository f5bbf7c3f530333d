/** The three things a check can say about a place. */
import type { TableCell } from '../table';
import type { Failure, Outcome, Place } from './rule';

export const pass = (cell: TableCell): Outcome => ({ verdict: 'pass', places: [cell.place] });
export const placesOf = (cells: readonly TableCell[]): Place[] => cells.map(cell => cell.place);
export const fail = (failure: Failure): Outcome => ({ verdict: 'fail', failure });
export const cannotJudge = (cells: readonly TableCell[], reason: string): Outcome => ({ verdict: 'cannotJudge', places: placesOf(cells), reason });

/** A failure of one or more cells, the first of them the one to look at; indicator and year are the first's. */
export function failAt(cells: readonly [TableCell, ...TableCell[]], message: string, more: Partial<Failure> = {}): Outcome {
  const [first] = cells;
  return fail({ places: placesOf(cells), indicator: first.indicator.id, ...(first.year === undefined ? {} : { year: first.year }), message, ...more });
}
