/** Which plan period a table speaks of. */
import { nameOfPeriod, periodOfName } from '../plan/periodName';
import type { FoundTable } from '../recognition/foundTable';
import { text } from './text';

export interface PlanPeriod {
  readonly start?: number;
  readonly end?: number;
  readonly name?: string;
  readonly reason: string;
  readonly isSure: boolean;
}

const length = 5;

/**
 * By the plan the table names (十五五 is 2026—2030), else by the year of its target: the last year of a national plan
 * settles the period, any other year is asked. Example: 2030年目标 → 2026 to 2030, 十五五.
 */
export function planPeriodOf({ period, columns }: Pick<FoundTable, 'period' | 'columns'>): PlanPeriod {
  const targets = columns.filter(column => column.role === 'target');
  const named = period?.planName ?? targets.find(column => column.planName !== undefined)?.planName;
  const ofName = named === undefined ? undefined : periodOfName(named);
  if (named !== undefined && ofName) return { ...ofName, name: named, reason: text.plan.named(named), isSure: true };
  if (period) return { ...ofYears(period.start, period.end), reason: text.plan.byYears(period.start, period.end), isSure: true };
  const end = targets.reduce<number | undefined>((last, { year }) => (year !== undefined && (last === undefined || year > last) ? year : last), undefined);
  if (end === undefined) return { reason: text.plan.noPeriod, isSure: false };
  const start = end - length + 1;
  return { ...ofYears(start, end), reason: text.plan.byTargetYear(end), isSure: nameOfPeriod(start, end) !== undefined };
}

function ofYears(start: number, end: number): Pick<PlanPeriod, 'start' | 'end' | 'name'> {
  const name = nameOfPeriod(start, end);
  return { start, end, ...(name === undefined ? {} : { name }) };
}
