import type { Figure, Problem } from '../figure';
import type { Direction } from '../plan/plan';
import { hasAnswer } from './answer';
import { isAttained } from './attained';
import { readCase } from './measureCase';
import type { MeasureCase } from './measureCase';
import { isProRated } from './paceLead';
import { progressOf } from './progress';
import type { statusText } from './text';
import { givesVerdictOnly } from './verdictOnly';

/** Where an indicator stands; `statusText` has the words. */
export type Status = keyof typeof statusText;

/** Two shares that differ by less than a double can say are the same pace. */
const SAME_PACE = 1e-12;

function standing(question: MeasureCase, elapsed: number | undefined): Status {
  const reached = isAttained(question);
  if (givesVerdictOnly(question)) return reached ? 'met' : 'unmet';
  if (reached) return 'completed';
  const share = progressOf(question);
  if (!hasAnswer(share)) return 'cannotJudge';
  if (question.base !== undefined && share < 0) return question.direction === 1 ? 'belowBase' : 'worseThanBase';
  if (elapsed === undefined || !isProRated(question)) return 'underWay';
  return share - elapsed >= -SAME_PACE ? 'onPace' : 'behindPace';
}

/**
 * 状态: where does the indicator stand? Hold, or bound without base: met / unmet. Else attained → completed; progress
 * below 0 → belowBase (lower is better: worseThanBase); at least the elapsed share → onPace, else behindPace; without
 * a date (`elapsed` undefined) underWay in place of the last two. Figures missing or in words: cannotJudge.
 * A contradiction between the arguments stays a Problem.
 * Source: measures table of the plan's monitoring rules. Example: 〔350〕 at 270 after 0.6 of the period → onPace.
 */
export function status(actual: Figure, target: Figure, base?: Figure, elapsed?: number, direction?: Direction): Status | Problem {
  if (actual.kind === 'text' || actual.kind === 'ratio') return 'cannotJudge';
  const question = readCase(actual, target, base, direction);
  if ('kind' in question) return question.kind === 'problem' ? question : 'cannotJudge';
  return standing(question, elapsed);
}
