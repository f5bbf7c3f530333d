import type { Answer } from './answer';
import { contradiction } from './answer';
import { dayText, monthsBefore, monthsThrough } from './calendarDay';
import type { CalendarDay, Period } from './calendarDay';

/**
 * 序时进度: which share of the period is over at the end of a day? (full months + days / days in the month) / months of
 * the period, 0…1. Growth rates are not pro-rated: do not ask for them. A period that ends before it starts is a Problem.
 * Source: measures table of the plan's monitoring rules. Example: end of November in its own year → 11/12.
 */
export function elapsedShare(asOf: CalendarDay, period: Period): Answer<number> {
  const start = monthsBefore(period.start);
  const months = monthsThrough(period.end) - start;
  if (months <= 0) return contradiction('period-reversed', dayText(period.start), dayText(period.end));
  return Math.min(1, Math.max(0, (monthsThrough(asOf) - start) / months));
}
