import type { Figure } from './figure';
import { LEAD_WORDS } from './tokens/leads';

/** Whether a larger figure is better. */
export type Direction = 'higherIsBetter' | 'lowerIsBetter';

const LOWER_WORDS = LEAD_WORDS.all.filter(([, meaning]) => meaning === 'lowerBasis').map(([word]) => word);

/**
 * Which direction a target's own notation implies (目标方向): ＜ ≤ and 降至, 降低到, 缩小至 say lower is better, ＞ ≥ say
 * higher. Undefined where the notation says nothing (a plain number, 约, a range, words).
 * Example: ≤20 → lowerIsBetter; 95 → undefined.
 */
export function impliedDirection(figure: Figure): Direction | undefined {
  if ('sign' in figure && figure.sign !== undefined && figure.sign !== 'approx')
    return figure.sign === 'lt' || figure.sign === 'le' ? 'lowerIsBetter' : 'higherIsBetter';
  const basis = 'basis' in figure ? figure.basis : undefined;
  return basis !== undefined && LOWER_WORDS.some((word) => basis.includes(word)) ? 'lowerIsBetter' : undefined;
}
