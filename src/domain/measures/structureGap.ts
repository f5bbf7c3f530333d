import { withoutDust } from '../figure';
import { contradiction, isAbsence } from './answer';
import type { Answer } from './answer';
import { shares } from './structure';

/**
 * 结构偏差: which share of the whole would have to change its place to reach the target structure? ½Σ|âᵢ−t̂ᵢ| on shares,
 * 0 to 1. Different part counts are a Problem; a whole of 0 has no answer.
 * Source: measures table of the plan's monitoring rules. Example: 0.9∶3.8∶5.3 against 1∶4∶5 → 0.03.
 */
export function structureGap(actual: readonly number[], target: readonly number[]): Answer<number> {
  if (actual.length !== target.length) return contradiction('part-counts-differ', String(actual.length), String(target.length));
  const [reached, wanted] = [shares(actual), shares(target)];
  if (isAbsence(reached)) return reached;
  if (isAbsence(wanted)) return wanted;
  return withoutDust(reached.reduce((gap, share, index) => gap + Math.abs(share - (wanted[index] ?? 0)), 0) / 2);
}
