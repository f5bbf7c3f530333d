import { decimalsOf, isProblem, isQuantity, printFigure } from '../figure';
import type { Figure, Problem } from '../figure';
import { inUnit } from '../measures';
import { contradiction } from '../measures/answer';
import type { Indicator } from '../plan/plan';
import { isOfKind, unitOf } from '../table';

/** A tolerance hangs on the digits a 约 was written with; of all else no more than the number needs are shown. */
function withFewDecimals(figure: Figure | Problem): Figure | Problem {
  return figure.kind === 'number' || (figure.kind === 'bound' && figure.sign !== 'approx') ? { ...figure, decimals: decimalsOf(figure.value) } : figure;
}

/**
 * A figure as its row counts (计量单位 of the indicator): 6605000人, 0.06605亿人 and 660.5万 under 万人 are 660.5万人, a bare number
 * stays bare. What counts other things (680亿元 under 万人) is a Problem: it answers for nothing in this row. Where the row's
 * unit is not known the figure stays as written.
 */
export function inRowUnit(figure: Figure | Problem, indicator: Indicator): Figure | Problem {
  const unit = unitOf(indicator);
  if (isProblem(figure) || !isQuantity(figure) || !figure.unit || !unit || figure.unit.text === unit.text) return figure;
  if (!isOfKind(figure.unit, unit)) return contradiction('different-dimensions', printFigure(figure), unit.text);
  return withFewDecimals(inUnit(figure, unit));
}
