import { printFigure } from '../figure';
import type { Figure, Problem } from '../figure';
import { contradiction, noAnswer } from './answer';
import type { NoAnswer } from './answer';
import { quotient, sum } from './exactArithmetic';

/** Parts of a whole: those of 1∶4∶5, or the numbers of several cells. Negative parts, or one alone, are no structure. */
export function partsOf(figures: readonly Figure[]): readonly number[] | NoAnswer | Problem {
  const [only] = figures;
  if (only !== undefined && figures.length === 1) {
    if (only.kind === 'ratio') return only.parts;
    return only.kind === 'blank' || only.kind === 'none' ? noAnswer('nothingFilled') : contradiction('not-a-structure', printFigure(only));
  }
  const parts: number[] = [];
  for (const figure of figures) {
    if (figure.kind === 'blank' || figure.kind === 'none') parts.push(0);
    else if (figure.kind !== 'number' || figure.value < 0) return contradiction('not-a-structure', printFigure(figure));
    else parts.push(figure.value);
  }
  return parts;
}

/** 占比: the share of each part in the whole, summing to 1. A whole of 0 has no answer. Example: 1∶4∶5 → 0.1, 0.4, 0.5. */
export function shares(parts: readonly number[]): readonly number[] | NoAnswer {
  const whole = sum(parts);
  return whole === 0 ? noAnswer('wholeIsZero') : parts.map((part) => quotient(part, whole));
}
