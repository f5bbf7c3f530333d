import { isProblem, printFigure } from '../domain/figure';
import type { NumberFigure, Problem } from '../domain/figure';
import { noAnswer } from '../domain/measures';
import type { NoAnswer } from '../domain/measures';
import { figureAt, inArgument } from './cells';
import { functionText } from './text';

/** The one number a cell says; —, blank and missing are an absence, everything else is a Problem of that argument. */
export function readNumber(cell: unknown, argument: string): NumberFigure | NoAnswer | Problem {
  const figure = figureAt(cell);
  if (isProblem(figure)) return inArgument(figure, argument);
  if (figure.kind === 'number') return figure;
  if (figure.kind === 'blank') return noAnswer('valueIsBlank');
  if (figure.kind === 'none') return noAnswer('valueIsNone');
  return inArgument({ kind: 'problem', code: 'not-one-number', written: printFigure(figure), message: functionText.notOneNumber(printFigure(figure)) }, argument);
}

/** A whole number within bounds, or `fallback` where the cell is blank. */
export function readWhole(cell: unknown, argument: string, lowest: number, highest: number, fallback: number): number | Problem {
  const number = readNumber(cell, argument);
  if (number.kind === 'noAnswer') return fallback;
  if (number.kind === 'problem') return number;
  if (Number.isInteger(number.value) && number.value >= lowest && number.value <= highest) return number.value;
  return inArgument({ kind: 'problem', code: 'out-of-bounds', written: String(number.value), message: functionText.outOfBounds(String(number.value), lowest, highest) }, argument);
}
