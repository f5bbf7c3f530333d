import { withoutDust } from '../figure';
import type { Figure } from '../figure';
import { contradiction, isAbsence, noAnswer } from './answer';
import type { Answer } from './answer';
import { comparablePair } from './comparablePair';

/**
 * 年均增速: which equal yearly growth leads from the base to the actual in `years` years? (A/B)^(1/k) − 1. A or B not
 * above 0: no answer; years not above 0: a Problem.
 * Source: measures table of the plan's monitoring rules. Example: from 100 to 121 in 2 years → 0.1.
 */
export function averageAnnualGrowth(actual: Figure, base: Figure, years: number): Answer<number> {
  if (!(years > 0) || !Number.isFinite(years)) return contradiction('years-not-positive', String(years));
  const pair = comparablePair(actual, base);
  if (isAbsence(pair)) return pair;
  const [reached, start] = pair;
  return reached <= 0 || start <= 0 ? noAnswer('notPositive') : withoutDust((reached / start) ** (1 / years) - 1);
}
