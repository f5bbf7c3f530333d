import { printFigure } from '../domain/figure';
import type { Figure, NumberFigure, Problem, Unit } from '../domain/figure';
import { inUnit, isAbsence } from '../domain/measures';
import { inArgument } from './cells';
import { functionText } from './text';

/** The unit of the figures with the largest scale, so that no converted figure loses digits. */
export function coarsestUnit(figures: readonly Figure[]): Unit | undefined {
  let coarsest: Unit | undefined;
  for (const figure of figures) {
    if (figure.kind === 'number' && figure.unit !== undefined && (coarsest === undefined || figure.unit.scale > coarsest.scale)) coarsest = figure.unit;
  }
  return coarsest;
}

/** Number figures in one unit, undefined for blanks and —; anything else is a Problem of the argument. */
export function alignedNumbers(figures: readonly Figure[], unit: Unit | undefined, argument: string): readonly (NumberFigure | undefined)[] | Problem {
  const aligned: (NumberFigure | undefined)[] = [];
  for (const figure of figures) {
    if (figure.kind === 'blank' || figure.kind === 'none') aligned.push(undefined);
    else if (figure.kind === 'number') {
      const moved = inUnit(figure, unit);
      if (isAbsence(moved)) return inArgument(moved, argument);
      aligned.push(moved);
    } else return inArgument({ kind: 'problem', code: 'not-one-number', written: printFigure(figure), message: functionText.notOneNumber(printFigure(figure)) }, argument);
  }
  return aligned;
}
