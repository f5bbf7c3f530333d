import type { MeasureCase } from './measureCase';

/**
 * 保持类 (hold): the target does not go beyond the base, d·(T−B) ≤ 0, so keeping the level is the task. Never for a 〔〕
 * total. Example: 746 → 744 is a hold; 25 → 20 is one unless lower is better.
 */
export function isHold(question: MeasureCase): boolean {
  const { base, direction, limit, target, total } = question;
  return base !== undefined && !total && target.kind !== 'range' && direction * (limit - base) <= 0;
}

/**
 * Does the target only ask 达标 or 未达标, so that no share of the way is defined? A hold; a range; a bound or a
 * lower-is-better target without base; a ceiling on a 〔〕 total. 〔＞10〕 is a total to reach: 8 of it is 0.8.
 */
export function givesVerdictOnly(question: MeasureCase): boolean {
  const { base, direction, sign, target, total } = question;
  if (target.kind === 'range') return true;
  if (total) return direction === -1 || (sign !== undefined && target.value === 0);
  return base === undefined ? sign !== undefined || direction === -1 : isHold(question);
}
