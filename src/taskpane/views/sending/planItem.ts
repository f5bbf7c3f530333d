import type { CellInput } from '../../../domain/figure';
import { isAbsence } from '../../../domain/measures';
import { findIndicator } from '../../../functions/findIndicator';
import { itemOf, readItem } from '../../../functions/planItem';
import { readPlan } from '../../../functions/readPlan';

/** What HB.PLAN says for these cells, undefined where it says an error: a plain formula takes it as it is now. */
export function planItem(indicator: CellInput, item: CellInput, plan: CellInput): string | number | undefined {
  const source = readPlan(plan);
  const wanted = readItem(item);
  if (isAbsence(source) || typeof wanted === 'object') return undefined;
  const found = findIndicator(source, indicator);
  const said = isAbsence(found) ? undefined : itemOf(found, wanted);
  return typeof said === 'string' || typeof said === 'number' ? said : undefined;
}
