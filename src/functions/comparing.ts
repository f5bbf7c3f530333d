import { isProblem } from '../domain/figure';
import type { Figure } from '../domain/figure';
import { figureAt, inArgument } from './cells';
import type { Outcome } from './overRecords';
import { argumentText } from './text';

/** A measure of two figures as a question to two cells; what cannot be read is named by its argument. */
export function comparing(otherName: string, measure: (actual: Figure, other: Figure) => Outcome): (...cells: readonly unknown[]) => Outcome {
  return (actualCell, otherCell) => {
    const [actual, other] = [figureAt(actualCell), figureAt(otherCell)];
    if (isProblem(actual)) return inArgument(actual, argumentText.actual);
    return isProblem(other) ? inArgument(other, otherName) : measure(actual, other);
  };
}
