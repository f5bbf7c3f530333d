import type { Figure } from '../figure';
import type { Direction } from '../plan/plan';
import { isAbsence } from './answer';
import type { Answer } from './answer';
import { difference } from './exactArithmetic';
import { readCase } from './measureCase';

/**
 * 距目标余量: by how much is the target met (≥ 0) or missed (< 0), in the target's unit? Upper bound L−A, lower bound
 * A−L, else d·(A−T); a range by its nearer edge. Exact in decimals.
 * Source: measures table of the plan's monitoring rules. Example: ＜5 at 4.24 → 0.76.
 */
export function margin(actual: Figure, target: Figure, direction?: Direction): Answer<number> {
  const question = readCase(actual, target, undefined, direction);
  if (isAbsence(question)) return question;
  const { actual: reached, target: goal, limit } = question;
  if (goal.kind === 'range') return Math.min(difference(reached, goal.low), difference(goal.high, reached));
  return question.direction === 1 ? difference(reached, limit) : difference(limit, reached);
}
