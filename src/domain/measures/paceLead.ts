import type { Figure } from '../figure';
import type { Direction } from '../plan/plan';
import { hasAnswer, isAbsence, noAnswer } from './answer';
import type { Answer } from './answer';
import { withoutDust } from '../figure/decimal';
import { readCase } from './measureCase';
import type { MeasureCase } from './measureCase';
import { progressOf } from './progress';
import { givesVerdictOnly } from './verdictOnly';

/** Basis words of a figure that stand for each year by itself. */
const tokens: ReadonlySet<string> = new Set(['年均', '每年']);

/** 年均 and 每年 targets stand for each year by itself; the calendar does not divide them. */
export function isProRated(question: MeasureCase): boolean {
  return !tokens.has(question.target.basis ?? '');
}

/** `paceLead` for a case that is already read. */
export function paceLeadOf(question: MeasureCase, elapsed: number): Answer<number> {
  if (givesVerdictOnly(question)) return noAnswer('verdictOnly');
  if (!isProRated(question)) return noAnswer('notProRated');
  const reached = progressOf(question);
  return hasAnswer(reached) ? withoutDust((reached - elapsed) * 100) : reached;
}

/**
 * 超序时进度: by how many 百分点 is the progress ahead of (+) or behind (−) the calendar? (progress − elapsed) × 100, with
 * `elapsed` from `elapsedShare`. Targets that are only met or unmet (hold, bound without base) and yearly ones: none.
 * Source: measures table of the plan's monitoring rules. Example: 〔350〕 at 270 after 0.6 of the period → 17.14….
 */
export function paceLead(actual: Figure, target: Figure, base: Figure | undefined, elapsed: number, direction?: Direction): Answer<number> {
  const question = readCase(actual, target, base, direction);
  return isAbsence(question) ? question : paceLeadOf(question, elapsed);
}
