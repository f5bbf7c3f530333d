import { isAbsence, readDay, yearsPeriod, type CalendarDay, type DayEdge, type Period } from '../measures';
import { monthsBefore, monthsThrough } from '../measures/calendarDay';
import { grouped } from './arithmetic';
import { NoEquivalent, numeral, together, type Conditions } from './equivalent';
import { inputOf, unchanged } from './reading';
import type { Operand } from './operand';
import { reasonText, tokens } from './text';

/** How much of the plan period is over: `amount` of `whole`, counted in years or in months. */
export interface Elapsed {
  readonly amount: string;
  readonly whole: number;
  readonly perYear: 1 | 12;
  readonly conditions: Conditions;
}

const defaultPeriod = yearsPeriod(2021, 2025);

function edgeOf(operand: Operand, edge: DayEdge): CalendarDay {
  const day = readDay(inputOf(operand), edge) ?? defaultPeriod[edge];
  if (isAbsence(day)) throw new NoEquivalent(reasonText.unreadable(day.message));
  return day;
}

/** Months since the start of the period, from a year, a month of it and a day, as expressions. */
const monthsSince = (start: number, year: string, month: string): string => {
  const [startYear, rest] = [Math.floor(start / 12), start - Math.floor(start / 12) * 12];
  return `(${year}-${startYear})*12+${month}${rest === 0 ? '' : `-${numeral(rest)}`}`;
};

const ofDay = (start: number, day: string): string => monthsSince(start, `YEAR(${day})`, `MONTH(${day})-1+DAY(${day})/DAY(EOMONTH(${day},0))`);

type Amount = Omit<Elapsed, 'conditions'> & { readonly others: readonly string[] };

/** A year counts to its end; where the period is whole years, so does the expression. */
function ofYear(start: number, whole: number, year: string, others: readonly string[]): Amount {
  if (start % 12 === 0 && whole % 12 === 0) return { amount: `${year}-${start / 12 - 1}`, whole: whole / 12, perYear: 1, others };
  return { amount: monthsSince(start, year, '12'), whole, perYear: 12, others };
}

const between = (text: string, low: number, high: number): readonly string[] => [`${text}>=${low}`, `${text}<=${high}`];

/** A number in a cell, by what it says now: 2023, 202306, 20230630 or a date. */
function ofNumberCell(start: number, whole: number, place: string, value: number): Amount {
  if (value <= 2100) return ofYear(start, whole, place, between(place, 1900, 2100));
  const months = (amount: string, low: number, high: number): Amount => ({ amount, whole, perYear: 12, others: between(place, low, high) });
  if (value < 73416) return months(ofDay(start, place), 2102, 73415);
  if (value <= 210012) return months(monthsSince(start, `INT(${place}/100)`, `MOD(${place},100)`), 190001, 210012);
  return months(ofDay(start, `DATE(INT(${place}/10000),MOD(INT(${place}/100),100),MOD(${place},100))`), 19000101, 21001231);
}

/** A text in a cell: 2023年 and 2023年6月 are read live. */
function ofTextCell(start: number, whole: number, place: string, written: string): Amount | undefined {
  const year = `VALUE(LEFT(${place},4))`;
  if (tokens.yearText.test(written)) return ofYear(start, whole, year, [`LEN(${place})=5`, `RIGHT(${place},1)="${tokens.year}"`]);
  if (!tokens.monthText.test(written)) return undefined;
  const month = `VALUE(SUBSTITUTE(MID(${place},6,3),"${tokens.month}",""))`;
  return { amount: monthsSince(start, year, month), whole, perYear: 12, others: [`MID(${place},5,1)="${tokens.year}"`, `RIGHT(${place},1)="${tokens.month}"`] };
}

/** An expression such as TODAY() or YEAR(A1) may say a year or a date. */
function ofExpression(start: number, whole: number, text: string): Amount {
  return { amount: `IF(${text}<2101,${monthsSince(start, text, '12')},${ofDay(start, text)})`, whole, perYear: 12, others: between(text, 1900, 73415) };
}

function amountOf(asOf: Operand, day: CalendarDay | undefined, start: number, whole: number): Amount {
  if (asOf.kind === 'expression') return ofExpression(start, whole, asOf.text);
  const input = inputOf(asOf);
  const live = asOf.kind !== 'place' ? undefined : typeof input === 'number' ? ofNumberCell(start, whole, asOf.text, input) : typeof input === 'string' ? ofTextCell(start, whole, asOf.text, input) : undefined;
  if (live) return live;
  if (!day) throw new NoEquivalent(reasonText.shape);
  return { amount: numeral(Number((monthsThrough(day) - start).toPrecision(15))), whole, perYear: 12, others: unchanged(asOf).others };
}

function periodOf(start: Operand, end: Operand): Period & { readonly conditions: Conditions } {
  return { start: edgeOf(start, 'start'), end: edgeOf(end, 'end'), conditions: together([unchanged(start), unchanged(end)]) };
}

/** 序时进度 of the arguments; undefined where no date is given. The period's own edges count as they stand now. */
export function elapsedOf(asOf: Operand, startEdge: Operand, endEdge: Operand): Elapsed | undefined {
  const day = asOf.kind === 'expression' ? undefined : readDay(inputOf(asOf), 'end');
  if (day !== undefined && isAbsence(day)) throw new NoEquivalent(reasonText.unreadable(day.message));
  if (asOf.kind !== 'expression' && day === undefined) return undefined;
  const { start, end, conditions } = periodOf(startEdge, endEdge);
  const [first, whole] = [monthsBefore(start), monthsThrough(end) - monthsBefore(start)];
  if (whole <= 0) throw new NoEquivalent(reasonText.shape);
  const { others, ...amount } = amountOf(asOf, day, first, whole);
  return { ...amount, conditions: together([{ numbers: [], others }, conditions]) };
}

/** The share of the period that is over, 0 to 1. */
export const shareOf = ({ amount, whole }: Elapsed): string => `MIN(1,MAX(0,${grouped(amount)}/${numeral(whole)}))`;

/** The years left in the period. */
export const yearsLeftOf = ({ amount, whole, perYear }: Elapsed): string => `MAX(0,${numeral(whole)}-${grouped(amount)})${perYear === 1 ? '' : '/12'}`;
