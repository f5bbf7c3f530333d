import type { Figure } from '../figure';
import type { Direction } from '../plan/plan';
import { isAbsence } from './answer';
import type { Answer } from './answer';
import { difference } from './exactArithmetic';
import { readCase } from './measureCase';
import type { MeasureCase } from './measureCase';

/** ± of 左右 in units of the target's last printed digit. */
export const APPROXIMATE_WIDTH = 0.5;

/** `attained` for a case that is already read. */
export function isAttained(question: MeasureCase, approximateWidth = APPROXIMATE_WIDTH): boolean {
  const { actual, target, direction } = question;
  if (target.kind === 'range') return target.low <= actual && actual <= target.high;
  if (target.kind === 'number') return direction * (actual - target.value) >= 0;
  switch (target.sign) {
    case 'lt': return actual < target.value;
    case 'le': return actual <= target.value;
    case 'gt': return actual > target.value;
    case 'ge': return actual >= target.value;
    case 'approx': return Math.abs(difference(actual, target.value)) <= approximateWidth * 10 ** -target.decimals;
  }
}

/**
 * 达标: is the target met? A bound by its own sign, a range when the actual lies inside, else d·(A−T) ≥ 0; 左右 within
 * `approximateWidth` units of the target's last printed digit. For a 〔〕 target the actual is the total so far.
 * Targets in words, ratios and missing figures have no answer; the argument order is that of every measure.
 * Source: measures table of the plan's monitoring rules. Example: ＜5 at 4.24 → true; ＞60 at 60 → false.
 */
export function attained(actual: Figure, target: Figure, direction?: Direction, approximateWidth = APPROXIMATE_WIDTH): Answer<boolean> {
  const question = readCase(actual, target, undefined, direction);
  return isAbsence(question) ? question : isAttained(question, approximateWidth);
}
