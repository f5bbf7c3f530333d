import { withoutDust } from '../figure';
import type { Figure } from '../figure';
import type { Direction } from '../plan/plan';
import { isAbsence, noAnswer } from './answer';
import type { Answer } from './answer';
import { isAttained } from './attained';
import { difference } from './exactArithmetic';
import { readCase } from './measureCase';

/**
 * 年均需完成: how much must each remaining year bring, in the target's unit? (T−A)/years left for a stock, flow or rate,
 * (T−ΣA)/years left for a 〔〕 total; negative where the figure has to fall. Attained: 0. Not attained and no years
 * left: no answer. Parts of a year count: half a year left is 0.5.
 * Source: measures table of the plan's monitoring rules. Example: 270 of 〔350〕 with 2 years left → 40.
 */
export function requiredPerYear(actual: Figure, target: Figure, base: Figure | undefined, yearsLeft: number, direction?: Direction): Answer<number> {
  const question = readCase(actual, target, base, direction);
  if (isAbsence(question)) return question;
  if (isAttained(question)) return 0;
  return yearsLeft <= 0 ? noAnswer('periodEnded') : withoutDust(difference(question.limit, question.actual) / yearsLeft);
}
