/** Up to when the figures of a table speak, read from its 截至期 cell. */
import { elapsedShare, hasAnswer, readDay, yearsPeriod } from '../measures';
import type { CalendarDay } from '../measures';
import type { CellValue, TableSnapshot } from '../table';
import { valueAt } from '../table/sheetCells';
import { rowTokens } from '../table/text';
import type { RuleContext } from './rule';

/** What stands in the 截至期 cell, its label left out where both share the cell; '' where the table has none. */
export function asOfValue({ asOf, sheet }: TableSnapshot): CellValue {
  const value = asOf ? valueAt(sheet, asOf.row, asOf.column) : '';
  return typeof value === 'string' ? value.trim().replace(rowTokens.asOf, '') : value;
}

/** The day meant by 截至期; undefined where there is none or it cannot be read (a rule of its own says so). */
export function reportDay(table: TableSnapshot): CalendarDay | undefined {
  const day = readDay(asOfValue(table), 'end');
  return day && !('kind' in day) ? day : undefined;
}

/** Months of a year that 截至期 covers, 0 to 12; undefined without a date. A year before it is whole. */
export function monthsReported({ table }: RuleContext, year: number): number | undefined {
  const day = reportDay(table);
  if (!day) return undefined;
  if (day.year !== year) return day.year > year ? 12 : 0;
  return day.month;
}

/** Share of the plan period over at 截至期; undefined without a date. */
export function elapsedOf({ table, plan }: RuleContext): number | undefined {
  const day = reportDay(table);
  if (!day) return undefined;
  const share = elapsedShare(day, yearsPeriod(plan.period.start, plan.period.end));
  return hasAnswer(share) ? share : undefined;
}
