import { impliedDirection, printFigure } from '../figure';
import type { Figure, Problem } from '../figure';
import type { Direction } from '../plan/plan';
import { contradiction } from './answer';

/** Which way a target itself says is better: ＜ ≤ lower, ＞ ≥ higher, 降至 lower; undefined where it does not say. */
export function directionOfTarget(target: Figure): Direction | undefined {
  if (target.kind === 'bound' && (target.sign === 'lt' || target.sign === 'le')) return 'lowerIsBetter';
  if (target.kind === 'bound' && (target.sign === 'gt' || target.sign === 'ge')) return 'higherIsBetter';
  return impliedDirection(target);
}

/**
 * 方向: the requested one, else the target's own, else higher is better. A request against the target's own sign is a
 * Problem, because one of the two must be a slip.
 * Example: ＜5 with higherIsBetter → Problem direction-against-sign.
 */
export function effectiveDirection(target: Figure, requested: Direction | undefined): Direction | Problem {
  const own = directionOfTarget(target);
  if (own !== undefined && requested !== undefined && own !== requested) return contradiction('direction-against-sign', printFigure(target));
  return requested ?? own ?? 'higherIsBetter';
}
