/** When a change is large enough to ask about, and how large it is in words. */
import { withoutDust } from '../figure';
import { difference, isUnscaledCount, quotient, roundHalfUp } from '../measures';
import type { Indicator } from '../plan/plan';
import { unitOf } from '../table';
import { digitsApart } from './digitsApart';
import type { RuleSettings } from './rule';
import { numberText } from './wording';

/** A handful of persons varies by its root from time to time without any reason. */
const chance = 3;
/** Rates below this change by their proportion, higher ones by points. */
const smallRate = 20;

/** One month of what accrues varies with holidays and seasons: only more than so many times the same month asks for a look. */
export const timesOfMonth = 2;

export const changesByPoints = (indicator: Indicator, before: number): boolean => indicator.kind === 'rate' && before >= smallRate;

/** The share of change that asks for a look. */
export const limitOf = ({ kind }: Indicator, settings: RuleSettings): number => (kind === 'stock' ? settings.unusualStockChange : settings.unusualChange);

/** Is the step from one figure to the next unusual for the indicator? A limit of its own replaces the settings' share. */
export function isUnusual(now: number, before: number, indicator: Indicator, settings: RuleSettings, limit = limitOf(indicator, settings)): boolean {
  if (changesByPoints(indicator, before)) return Math.abs(difference(now, before)) > settings.unusualPoints;
  const gap = Math.abs(difference(now, before));
  return before > 0 && gap / before > limit && (!isUnscaledCount(unitOf(indicator)) || gap > chance * Math.sqrt(before));
}

/** The same in %, as the settings have it. */
export const limitInPercent = (indicator: Indicator, settings: RuleSettings): number => withoutDust(limitOf(indicator, settings) * 100);

/** How far apart in % of the earlier figure, so that it can be told from the limit, or in 百分点. */
export function sizeOfChange(now: number, before: number, indicator: Indicator, settings: RuleSettings): string {
  const gap = Math.abs(difference(now, before));
  if (changesByPoints(indicator, before)) return numberText(gap);
  const percent = quotient(gap, before) * 100;
  return numberText(roundHalfUp(percent, digitsApart(percent, limitInPercent(indicator, settings), 1)));
}
