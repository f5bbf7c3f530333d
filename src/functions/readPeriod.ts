import type { Problem } from '../domain/figure';
import { elapsedShare, isAbsence, readDay, yearsPeriod } from '../domain/measures';
import type { Answer, CalendarDay, Period } from '../domain/measures';
import { inArgument, inputOf } from './cells';
import { argumentText } from './text';

/** The period of the 十四五 plan, taken where start or end are not given. */
const DEFAULT_PERIOD = yearsPeriod(2021, 2025);

function readEdge(cell: unknown, name: 'start' | 'end'): CalendarDay | Problem {
  const day = readDay(inputOf(cell), name) ?? DEFAULT_PERIOD[name];
  return isAbsence(day) ? inArgument(day, argumentText[name]) : day;
}

/** Start and end of the period, the 十四五 years where they are not given. */
export function readPeriod(start: unknown, end: unknown): Period | Problem {
  const [first, last] = [readEdge(start, 'start'), readEdge(end, 'end')];
  if (isAbsence(first)) return first;
  return isAbsence(last) ? last : { start: first, end: last };
}

/** The day the figures speak of; undefined where no date is given. */
export function readAsOf(asOf: unknown): CalendarDay | Problem | undefined {
  const day = readDay(inputOf(asOf), 'end');
  return day !== undefined && isAbsence(day) ? inArgument(day, argumentText.asOf) : day;
}

/** 序时进度 of the cells; undefined where no date is given. */
export function readElapsed(asOf: unknown, start: unknown, end: unknown): Answer<number> | undefined {
  const day = readAsOf(asOf);
  if (day === undefined || isAbsence(day)) return day;
  const period = readPeriod(start, end);
  return isAbsence(period) ? period : elapsedShare(day, period);
}
