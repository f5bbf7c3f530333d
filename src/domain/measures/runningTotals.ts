import type { Figure, Problem } from '../figure';
import { commonUnit, inUnit } from './commonUnit';
import { sum } from './exactArithmetic';
import { summands } from './total';

/**
 * 累计: the total so far at each figure; undefined where a cell is not filled, so that a blank stays blank. Figures in
 * 〔〕 are already cumulative and stay as they are. Rates, units of different dimensions, and a mixture are Problems.
 * Example: 70, 80, blank, 120 → 70, 150, undefined, 270.
 */
export function runningTotals(figures: readonly Figure[]): readonly (number | undefined)[] | Problem {
  const numbers = summands(figures);
  if ('kind' in numbers) return numbers;
  const isCumulative = numbers[0]?.planPeriodCumulative === true;
  const unit = commonUnit(numbers);
  let soFar = 0;
  return figures.map((figure) => {
    if (figure.kind !== 'number' || figure.planPeriodCumulative !== isCumulative) return undefined;
    const moved = inUnit(figure, unit);
    if (moved.kind !== 'number') return undefined;
    soFar = isCumulative ? moved.value : sum([soFar, moved.value]);
    return soFar;
  });
}
