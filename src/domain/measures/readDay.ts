import { normaliseText } from '../figure';
import type { CellInput, Problem } from '../figure';
import { contradiction } from './answer';
import { daysInMonth, monthEnd } from './calendarDay';
import type { CalendarDay } from './calendarDay';
import { dayOfSerial } from './excelSerial';

/** Which end of a year or month is meant: the period starts with its first day, everything else looks at its last. */
export type DayEdge = 'start' | 'end';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const LAST_SERIAL = 73415;

/** How dates are written in reports, in plain characters without white space. */
const tokens = {
  lead: /^截[至止到]/,
  year: /^(\d{4})(?:年[底末度]?)?$/,
  month: /^(\d{4})(?:年|[-/.])(?:1(?:—|-|–|－|~|～|至))?(\d{1,2})(?:月份?[底末]?)?$/,
  day: /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})[日号]?$/,
  half: /^(\d{4})年(上|下)半年[底末]?$/,
  quarter: /^(\d{4})年第?([一二三四1-4])季度[底末]?$/,
  quarterNumbers: '一二三四',
  firstHalf: '上',
  dash: /^[—–－-]+$/,
} as const;

function dayOf(year: number, month: number | undefined, day: number | undefined, edge: DayEdge): CalendarDay | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  if (month === undefined) return edge === 'start' ? { year, month: 1, day: 1 } : monthEnd(year, 12);
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return edge === 'start' ? { year, month, day: 1 } : monthEnd(year, month);
  return day < 1 || day > daysInMonth(year, month) ? undefined : { year, month, day };
}

function ofNumber(value: number, edge: DayEdge): CalendarDay | undefined {
  if (Number.isInteger(value)) {
    if (value >= FIRST_YEAR && value <= LAST_YEAR) return dayOf(value, undefined, undefined, edge);
    if (value >= 190001 && value <= 210012) return dayOf(Math.floor(value / 100), value % 100, undefined, edge);
    if (value >= 19000101 && value <= 21001231) return dayOf(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100, edge);
  }
  return value > LAST_YEAR + 1 && value < LAST_SERIAL + 1 ? dayOfSerial(value) : undefined;
}

/** The months a half year or a quarter spans: 上半年 → 1 to 6. */
function ofSpan(year: number, first: number, last: number, edge: DayEdge): CalendarDay | undefined {
  return dayOf(year, edge === 'start' ? first : last, undefined, edge);
}

function ofWords(text: string, edge: DayEdge): CalendarDay | undefined {
  const [, year, month, day] = tokens.day.exec(text) ?? tokens.month.exec(text) ?? tokens.year.exec(text) ?? [];
  if (year !== undefined) return dayOf(Number(year), month === undefined ? undefined : Number(month), day === undefined ? undefined : Number(day), edge);
  const half = tokens.half.exec(text);
  if (half) return half[2] === tokens.firstHalf ? ofSpan(Number(half[1]), 1, 6, edge) : ofSpan(Number(half[1]), 7, 12, edge);
  const quarter = tokens.quarter.exec(text);
  if (!quarter) return undefined;
  const place = tokens.quarterNumbers.indexOf(quarter[2] ?? '');
  const count = place < 0 ? Number(quarter[2]) : place + 1;
  return ofSpan(Number(quarter[1]), count * 3 - 2, count * 3, edge);
}

/** A space beside 年 月 日 means nothing; one between digits does. */
function dayWords(written: string): string | undefined {
  const plain = normaliseText(written).trim();
  return /\d\s+\d/.test(plain) ? undefined : plain.replace(/\s/g, '').replace(tokens.lead, '');
}

/**
 * 日期: the day a cell means, or undefined where it is blank, — or 0 (Excel 2021 hands over an empty cell as 0). Years
 * 1900–2100 and months are read at their end, as a period's start at their beginning; 202306, "2023年6月", 20230630,
 * 2023/6/30, "2023年上半年" and Excel serials are read; anything else is a Problem, never a guess.
 * Example: "2023年6月" → 2023-06-30; as start → 2023-06-01.
 */
export function readDay(input: CellInput, edge: DayEdge): CalendarDay | Problem | undefined {
  if (input === null || input === undefined || input === 0) return undefined;
  const words = typeof input === 'string' ? dayWords(input) : undefined;
  if (words === '' || (words !== undefined && tokens.dash.test(words))) return undefined;
  const number = typeof input === 'number' ? input : words !== undefined && /^\d+(\.\d+)?$/.test(words) && !tokens.month.test(words) ? Number(words) : undefined;
  const day = number === undefined ? words === undefined ? undefined : ofWords(words, edge) : ofNumber(number, edge);
  return day ?? contradiction('unreadable-day', String(input));
}
