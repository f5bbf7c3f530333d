import type { Answer } from './answer';
import { noAnswer } from './answer';
import { quotient, sum } from './exactArithmetic';

/**
 * 序时进度 where the plan sets annual sub-targets: ΣTᵢ of the years that are over / T, instead of the calendar.
 * T = 0 has no answer. Source: measures table of the plan's monitoring rules.
 * Example: sub-targets 60 and 70 of a total of 350 → 130/350.
 */
export function elapsedShareOfSubTargets(dueSubTargets: readonly number[], target: number): Answer<number> {
  return target === 0 ? noAnswer('divisionByZero') : quotient(sum(dueSubTargets), target);
}
