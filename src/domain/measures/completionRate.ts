import type { Figure } from '../figure';
import type { Direction } from '../plan/plan';
import { isAbsence, noAnswer } from './answer';
import type { Answer } from './answer';
import { isAttained } from './attained';
import { quotient } from './exactArithmetic';
import { readCase } from './measureCase';
import type { MeasureCase } from './measureCase';
import { givesVerdictOnly } from './verdictOnly';

/** A/T, or the verdict, for a case that is already read; a base in it is not looked at. */
export function completionOf(question: MeasureCase): Answer<number> {
  const withoutBase = { ...question, base: undefined };
  if (givesVerdictOnly(withoutBase)) return isAttained(question) ? 1 : 0;
  return question.limit === 0 ? noAnswer('divisionByZero') : quotient(question.actual, question.limit);
}

/**
 * 完成率: which share of the target is done? A/T, a share of 1; for a 〔〕 target ΣA/T, also for 〔＞T〕. A bound, a range,
 * or lower is better: the verdict as 1 or 0. T = 0 without bound: no answer (divisionByZero). For a yearly quota give
 * the year's actual. Rounded nowhere: the cell's format shows it.
 * Source: measures table of the plan's monitoring rules. Example: 93 of 95 → 0.97894…; 8 of 〔＞10〕 → 0.8.
 */
export function completionRate(actual: Figure, target: Figure, direction?: Direction): Answer<number> {
  const question = readCase(actual, target, undefined, direction);
  return isAbsence(question) ? question : completionOf(question);
}
