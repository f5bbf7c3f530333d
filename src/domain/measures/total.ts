import { printFigure } from '../figure';
import type { Figure, NumberFigure, Problem } from '../figure';
import { contradiction, isAbsence, noAnswer } from './answer';
import type { NoAnswer } from './answer';
import { commonUnit, inUnit } from './commonUnit';
import { sum } from './exactArithmetic';

const RATE = '%';

/** Figures that can be added: numbers in one unit, no rates, not a mixture of 〔〕 and plain; blanks and — are passed over. */
export function summands(figures: readonly Figure[]): readonly NumberFigure[] | Problem {
  const numbers: NumberFigure[] = [];
  for (const figure of figures) {
    if (figure.kind === 'blank' || figure.kind === 'none') continue;
    if (figure.kind !== 'number') return contradiction('not-one-number', printFigure(figure));
    if (figure.unit?.dimension === RATE) return contradiction('rates-not-summed', printFigure(figure));
    numbers.push(figure);
  }
  const cumulative = numbers.filter((figure) => figure.planPeriodCumulative).length;
  const plain = numbers.filter((figure) => !figure.planPeriodCumulative && figure.value !== 0).length;
  if (cumulative > 0 && plain > 0) return contradiction('mixed-cumulative', numbers.map(printFigure).join('、'));
  return alignUnits(cumulative > 0 ? numbers.filter((figure) => figure.planPeriodCumulative) : numbers);
}

function alignUnits(numbers: readonly NumberFigure[]): readonly NumberFigure[] | Problem {
  const unit = commonUnit(numbers);
  const aligned: NumberFigure[] = [];
  for (const figure of numbers) {
    const moved = inUnit(figure, unit);
    if (isAbsence(moved)) return moved;
    aligned.push(moved);
  }
  return aligned;
}

/**
 * 合计: the sum of figures as written, in the unit of the first that has one. Figures in 〔〕 are already cumulative: the
 * last counts; both kinds together, rates (%), and units of different dimensions are Problems. Nothing filled: no answer.
 * Source: measures table of the plan's monitoring rules. Example: 70万人 and 800000人 → 150.
 */
export function total(figures: readonly Figure[]): number | NoAnswer | Problem {
  const numbers = summands(figures);
  if (isAbsence(numbers)) return numbers;
  const last = numbers.at(-1);
  if (last === undefined) return noAnswer('nothingFilled');
  return last.planPeriodCumulative ? last.value : sum(numbers.map((figure) => figure.value));
}
