/** A day of the Gregorian calendar; months count from 1. Nothing here reads the clock. */
export interface CalendarDay { readonly year: number; readonly month: number; readonly day: number }

/** First and last day, both included. */
export interface Period { readonly start: CalendarDay; readonly end: CalendarDay }

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : MONTH_DAYS[month - 1] ?? 0;
}

export function monthEnd(year: number, month: number): CalendarDay {
  return { year, month, day: daysInMonth(year, month) };
}

/** Whole years: 2021, 2025 → 2021-01-01 to 2025-12-31. */
export function yearsPeriod(start: number, end: number): Period {
  return { start: { year: start, month: 1, day: 1 }, end: monthEnd(end, 12) };
}

/** Months since the year 0 when this day is over: full months plus days / days in the month. */
export function monthsThrough({ year, month, day }: CalendarDay): number {
  return year * 12 + (month - 1) + day / daysInMonth(year, month);
}

/** Months since the year 0 when this day begins. */
export function monthsBefore({ year, month, day }: CalendarDay): number {
  return year * 12 + (month - 1) + (day - 1) / daysInMonth(year, month);
}

/** Years from the end of a day to the end of the period, never below 0: 2023-12-31 in 2021–2025 → 2. */
export function yearsLeft(asOf: CalendarDay, period: Period): number {
  return Math.max(0, monthsThrough(period.end) - monthsThrough(asOf)) / 12;
}

/** 2023-06-30, for messages. */
export function dayText({ year, month, day }: CalendarDay): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
