import type { Problem } from '../domain/figure';
import { cellsOf, inArgument } from './cells';
import { shapeProblem } from './shapeProblem';
import { functionText } from './text';

/** An argument of one cell; a range is a Problem, because taking its first cell would be a guess. */
export type OnlyCell = { readonly cell: unknown } | Problem;

export function onlyCell(argument: unknown, name: string): OnlyCell {
  const cells = cellsOf(argument);
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  return rows === 1 && columns === 1 ? { cell: cells[0]?.[0] } : inArgument(shapeProblem(functionText.oneCellWanted(rows, columns)), name);
}
