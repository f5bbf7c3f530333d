import type { Figure } from '../figure';
import { isAbsence, noAnswer } from './answer';
import type { Answer } from './answer';
import { comparablePair } from './comparablePair';
import { difference, quotient } from './exactArithmetic';

/**
 * 同比增速: by which share did the figure change since last year? A/P − 1, computed as (A−P)/P. P = 0: no answer. A 〔〕
 * total and a yearly figure are never compared.
 * Source: measures table of the plan's monitoring rules. Example: 84 after 80 → 0.05.
 */
export function yearOverYear(actual: Figure, previous: Figure): Answer<number> {
  const pair = comparablePair(actual, previous);
  if (isAbsence(pair)) return pair;
  const [now, before] = pair;
  return before === 0 ? noAnswer('previousIsZero') : quotient(difference(now, before), before);
}
