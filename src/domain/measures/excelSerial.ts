import type { CalendarDay } from './calendarDay';

/** Days from 0000-03-01 to Excel's day 0, 1899-12-30, in the Gregorian calendar. */
const SERIAL_ORIGIN = 693899;
const DAYS_IN_400_YEARS = 146097;

/**
 * The day of an Excel serial number of the 1900 date system, from 1 March 1900 on (Excel's 29 February 1900 never was).
 * A time of day is dropped. Example: 45107 → 2023-06-30.
 */
export function dayOfSerial(serial: number): CalendarDay {
  const days = Math.floor(serial) + SERIAL_ORIGIN;
  const era = Math.floor(days / DAYS_IN_400_YEARS);
  const inEra = days - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365);
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * inYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: inYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}
