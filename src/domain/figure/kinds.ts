import type { Figure, Problem, QuantityFigure } from './figure';

export function isProblem(value: Figure | Problem): value is Problem {
  return value.kind === 'problem';
}

/** Whether a measure can calculate with the figure: a number, a bound or a range. */
export function isQuantity(value: Figure | Problem): value is QuantityFigure {
  return value.kind === 'number' || value.kind === 'bound' || value.kind === 'range';
}
