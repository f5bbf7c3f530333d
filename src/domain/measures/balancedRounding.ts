import { withoutDust } from '../figure';
import type { Problem } from '../figure';
import { contradiction } from './answer';
import { difference, roundHalfUp, sum } from './exactArithmetic';

/** The value in whole steps of the last kept digit, exact in decimals: 12.34 at one digit → 123.4. */
function inSteps(value: number, digits: number): number {
  const [mantissa = '0', exponent = '0'] = String(withoutDust(value)).split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}

function fromSteps(steps: number, digits: number): number {
  return Number(`${steps}e${-digits}`) + 0;
}

/**
 * 舍位平衡: the parts rounded so that they sum to the rounded total. Every part goes to the step below or above it; the
 * largest remainders go up, ties by position. `total` is the parts' sum unless given; a given total that no such
 * rounding reaches is a Problem. `digits` may be negative.
 * Source: measures table of the plan's monitoring rules. Example: 33.4, 33.3, 33.3 to whole numbers → 34, 33, 33.
 */
export function balancedRounding(parts: readonly number[], digits = 0, total?: number): readonly number[] | Problem {
  const steps = parts.map((part) => inSteps(part, digits));
  const floors = steps.map(Math.floor);
  const remainders = steps.map((step, index) => difference(step, floors[index] ?? 0));
  const wanted = inSteps(roundHalfUp(total ?? sum(parts), digits), digits);
  const up = difference(wanted, sum(floors));
  if (up < 0 || up > remainders.filter((remainder) => remainder > 0).length) {
    return contradiction('total-beyond-parts', String(total ?? sum(parts)), String(sum(parts)));
  }
  const byRemainder = remainders.map((remainder, index) => ({ remainder, index })).sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  const raised = new Set(byRemainder.slice(0, up).map(({ index }) => index));
  return floors.map((floor, index) => fromSteps(floor + (raised.has(index) ? 1 : 0), digits));
}
