import type { Figure } from '../figure';
import type { Direction } from '../plan/plan';
import { isAbsence } from './answer';
import type { Answer } from './answer';
import { isAttained } from './attained';
import { completionOf } from './completionRate';
import { difference, millionths, quotient } from './exactArithmetic';
import { readCase } from './measureCase';
import type { MeasureCase } from './measureCase';
import { givesVerdictOnly } from './verdictOnly';

/** `progress` for a case that is already read. */
export function progressOf(question: MeasureCase): Answer<number> {
  const { actual, base, limit } = question;
  if (givesVerdictOnly(question)) return isAttained(question) ? 1 : 0;
  if (base === undefined) return completionOf(question);
  return quotient(difference(actual, base), difference(limit, base));
}

/**
 * `progress` of plain numbers where higher is better, the same result without reading figures; undefined where it needs
 * the full reading: a zero target, more decimals than a plan prints, or no finite number.
 */
export function progressOfNumbers(actual: number, target: number, base: number | undefined): number | undefined {
  const reached = millionths(actual);
  const goal = millionths(target);
  const share = base === undefined ? reached / goal : shareOfWay(reached, goal, millionths(base));
  return share - share === 0 ? share + 0 : undefined;
}

function shareOfWay(reached: number, goal: number, start: number): number {
  if (goal <= start) return reached >= goal ? 1 : reached < goal ? 0 : NaN;
  return (reached - start) / (goal - start);
}

/**
 * 完成进度: which share of the way from the base to the target is behind us? With base (A−B)/(T−B), not clamped: below
 * 0 is worse than the base, above 1 beyond the target; for a bound too, on its way from the base to the limit. Without
 * base the completion rate; a 〔〕 target is always its completion rate. A hold, a range, and a bound or lower-is-better
 * target without base give the verdict as 1 or 0.
 * Source: measures table of the plan's monitoring rules. Example: 91 → 95 at 93 is 0.5; 25 → ≤20 at 22 is 0.6.
 */
export function progress(actual: Figure, target: Figure, base?: Figure, direction?: Direction): Answer<number> {
  const question = readCase(actual, target, base, direction);
  return isAbsence(question) ? question : progressOf(question);
}
