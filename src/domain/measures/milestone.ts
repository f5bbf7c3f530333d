import { isQuantity, withoutDust } from '../figure';
import type { Figure } from '../figure';
import type { Direction } from '../plan/plan';
import { isAbsence, noAnswer } from './answer';
import type { Answer } from './answer';
import { difference, sum } from './exactArithmetic';
import { readCase } from './measureCase';
import type { MeasureCase } from './measureCase';
import { isProRated } from './paceLead';
import { givesVerdictOnly } from './verdictOnly';

/** Where the figure should stand when a share of the period is over. */
function milestoneOf(question: MeasureCase, elapsed: number): number {
  const { base, limit, total } = question;
  if (total) return withoutDust(limit * elapsed);
  if (givesVerdictOnly(question) || !isProRated(question)) return limit;
  return withoutDust(sum([base ?? 0, withoutDust(difference(limit, base ?? 0) * elapsed)]));
}

/**
 * 序时应达: where should the figure stand now to be on pace, in the target's unit? B+(T−B)·s for a stock, flow or rate,
 * T·s for a 〔〕 total and, like its completion rate, for a target without base; T itself for a hold, for a bound or
 * lower-is-better target without base, and for 每年 and 年均 targets. A range has no one number.
 * Source: measures table of the plan's monitoring rules. Example: 91 → 95 after 0.5 of the period → 93.
 */
export function milestone(target: Figure, base: Figure | undefined, elapsed: number, direction?: Direction): Answer<number> {
  if (target.kind === 'range') return noAnswer('rangeHasNoPoint');
  const stand: Figure = isQuantity(target) ? { kind: 'number', value: 0, decimals: 0, planPeriodCumulative: target.planPeriodCumulative } : { kind: 'blank' };
  const question = readCase(stand, target, base, direction);
  return isAbsence(question) ? question : milestoneOf(question, elapsed);
}
