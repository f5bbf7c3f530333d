import { isProblem, parseFigure, type Figure } from '../figure';
import { givesVerdictOnly, isAbsence, readCase } from '../measures';
import type { Indicator } from '../plan/plan';

/** Any number will do: whether a share is defined depends on target, base and direction alone. */
const anyActual: Figure = { kind: 'number', value: 0, decimals: 0, planPeriodCumulative: false };

function isShareDefined(indicator: Indicator, base: string | undefined): boolean {
  const target = parseFigure(indicator.cells.target);
  const start = parseFigure(base);
  if (indicator.hold || isProblem(target) || isProblem(start)) return false;
  const question = readCase(anyActual, target, start, indicator.direction);
  return !isAbsence(question) && !givesVerdictOnly(question);
}

/**
 * Is 完成率 a share for this indicator, or only a verdict (达标, 未达标)? Verdicts, ratios and targets in words show — and
 * their 状态: a bound, lower is better, or a target that keeps the level.
 */
export const hasCompletionRate = (indicator: Indicator): boolean => isShareDefined(indicator, undefined);

/** The same question for 完成进度, where a base makes a share of a bound: 25 → ≤20 at 22 is 0.6. */
export const hasProgress = (indicator: Indicator): boolean => isShareDefined(indicator, indicator.cells.base);
