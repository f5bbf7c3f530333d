import { convert, isQuantity, printFigure } from '../figure';
import type { Figure, Problem, QuantityFigure, Unit } from '../figure';
import { contradiction } from './answer';

/** A bare number takes the other's unit; 442万 is a bare number with its own scale. */
function toUnit(value: number, from: Unit | undefined, to: Unit): number | undefined {
  if (from === undefined) return value;
  return convert(value, from.dimension === '' ? { ...from, dimension: to.dimension } : from, to);
}

/**
 * The figure in another unit of the same dimension, exact in decimal terms; `unit` undefined leaves it as it is.
 * Different dimensions are a Problem naming both. Example: 3500000人 in 万人 → 350万人.
 */
export function inUnit<Kind extends QuantityFigure>(figure: Kind, unit: Unit | undefined): Kind | Problem {
  if (unit === undefined || figure.unit === undefined || figure.unit.text === unit.text) return figure;
  const move = (value: number): number | undefined => toUnit(value, figure.unit, unit);
  const moved = figure.kind === 'range' ? [move(figure.low), move(figure.high)] : [move(figure.value)];
  if (moved.includes(undefined)) return contradiction('different-dimensions', printFigure(figure), unit.text);
  const decimals = figure.decimals + Math.log10(unit.scale / figure.unit.scale);
  const shared = { unit, decimals: Math.max(0, Math.round(decimals)) };
  return figure.kind === 'range' ? { ...figure, ...shared, low: moved[0], high: moved[1] } : { ...figure, ...shared, value: moved[0] };
}

/** The unit that several figures are calculated in: the first one written, the target's before all. */
export function commonUnit(figures: readonly (Figure | undefined)[]): Unit | undefined {
  for (const figure of figures) if (figure !== undefined && isQuantity(figure) && figure.unit !== undefined) return figure.unit;
  return undefined;
}
