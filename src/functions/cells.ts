import { parseFigure } from '../domain/figure';
import type { CellInput, Figure, Problem } from '../domain/figure';
import { functionText } from './text';

/** An argument as rows of cells. */
export type Cells = readonly (readonly unknown[])[];

const OMITTED: Cells = [[null]];

/** An argument as Excel passes it: a range or array as rows, an omitted one as null; a lone value is one cell. */
export function cellsOf(argument: unknown): Cells {
  if (!Array.isArray(argument)) return argument == null ? OMITTED : [[argument]];
  return argument.length === 0 ? OMITTED : Array.isArray(argument[0]) ? (argument as unknown[][]) : [argument];
}

/** The value of a cell that the grammar reads. Anything else Excel could hand over is read as its text. */
export function inputOf(cell: unknown): CellInput {
  return cell == null || typeof cell === 'number' || typeof cell === 'string' || typeof cell === 'boolean' ? cell : String(cell);
}

export function figureAt(cell: unknown): Figure | Problem {
  return parseFigure(inputOf(cell));
}

/** The Problem with the name of its argument before it, so that the reader knows where to look. */
export function inArgument(problem: Problem, argument: string): Problem {
  return { ...problem, message: functionText.inArgument(argument, problem.message) };
}
