/** The three things a check can say about a place. */
import type { TableCell } from '../table';
import type { Failure, Outcome, Place } from './rule';

const passes = new WeakMap<TableCell, Outcome>();

/** One outcome a cell for all rules: most cells pass most rules. */
export function pass(cell: TableCell): Outcome {
  const earlier = passes.get(cell);
  if (earlier) return earlier;
  const outcome: Outcome = { verdict: 'pass', places: [cell.place] };
  passes.set(cell, outcome);
  return outcome;
}

export const placesOf = (cells: readonly TableCell[]): Place[] => cells.map(cell => cell.place);
export const fail = (failure: Failure): Outcome => ({ verdict: 'fail', failure });
export const cannotJudge = (cells: readonly TableCell[], reason: string): Outcome => ({ verdict: 'cannotJudge', places: placesOf(cells), reason });

/** A failure of one or more cells, the first of them the one to look at; indicator and year are the first's. */
export function failAt(cells: readonly [TableCell, ...TableCell[]], message: string, more: Partial<Failure> = {}): Outcome {
  const [first] = cells;
  return fail({ places: placesOf(cells), indicator: first.indicator.id, ...(first.year === undefined ? {} : { year: first.year }), message, ...more });
}
