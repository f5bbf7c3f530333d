import { columnLetters } from '../table/address';
import { choicesOf, doubtKey, type Doubts } from './doubts';
import { sure, unsure, type ColumnReading } from './columnReading';
import { figureRole, type FigureSurroundings } from './figureRole';
import { findPeriod, yearOf } from './findPeriod';
import type { Choice, FoundColumn, FoundColumnRole, FoundPeriod } from './foundTable';
import type { HeaderBand } from './headerBand';
import { plainHeader } from './plainHeader';
import { settleYears } from './settleYears';
import { structuralRole } from './structuralRole';
import type { SheetView } from './sheetView';
import type { TableContext } from './tableContext';
import type { BodyColumn } from './tableExtent';
import { planWord } from './text/headerWords';
import { roleLabels, text } from './text/roleLabels';

export interface SettledColumns { readonly columns: readonly FoundColumn[]; readonly period: FoundPeriod | undefined }

const wordsOf = (column: BodyColumn): string => column.written.join('').replace(/\s/g, '');

/** The names: those under the name header; of 一级指标, 二级指标 … the last, the others are groups. */
function nameRole(column: BodyColumn, band: HeaderBand, names: readonly BodyColumn[]): ColumnReading | undefined {
  const isUnderName = column.column >= band.nameColumn && column.column < band.nameColumn + band.nameColumns;
  if (isUnderName) return sure('name', text.says(wordsOf(column), 'name'));
  if (!names.includes(column)) return undefined;
  return sure('group', text.says(wordsOf(column), 'group'));
}

/** 主要指标 alone may head statistics; with 约束性 and 预期性 beside the figures it heads goals. */
const withAttributes = (columns: readonly BodyColumn[], context: TableContext): TableContext =>
  context.speaksOf === 'unclear' && context.isPlanTitle && columns.some(({ stats }) => stats.attributes > 0) ? { ...context, speaksOf: 'goals' } : context;

function surroundingsOf(columns: readonly BodyColumn[], said: TableContext): FigureSurroundings {
  const context = withAttributes(columns, said);
  const period = findPeriod(columns, context);
  const within = columns.filter(({ sense }) => {
    const year = yearOf(sense);
    return (sense?.kind === 'dated' || sense?.kind === 'actual') && !sense.isRange && year !== undefined && (!period || (year >= period.start && year <= period.end));
  });
  const hasGoal = columns.some(({ sense }) => (sense?.kind === 'target' && !sense.isPrevious && (yearOf(sense) ?? period?.end) === period?.end) || (sense?.kind === 'dated' && sense.years.length === 0 && !sense.isAtEnd && sense.rest === ''));
  return { period, context, hasGoal, hasYears: within.length > 1 };
}

/** Rows looked at for the years of a column. */
const looked = 80;
const unique: readonly FoundColumnRole[] = ['base', 'previousTarget', 'target', 'actual', 'yearActual'];

/** Two columns that say the same are both asked about. */
function withoutTwins(readings: readonly ColumnReading[], columns: readonly BodyColumn[]): ColumnReading[] {
  return readings.map((reading, at) => {
    const twin = unique.includes(reading.role) && readings.some((other, there) => there !== at && other.role === reading.role && other.year === reading.year);
    const column = columns[at];
    return twin && column ? unsure(reading.role, text.twice(wordsOf(column)), reading.year) : reading;
  });
}

/** 基期 | 年份, 数值 with 2019, 2020 and 2021 down the column: no base of one year. */
function withoutMixedYears(view: SheetView, band: HeaderBand, readings: readonly ColumnReading[], columns: readonly BodyColumn[]): ColumnReading[] {
  return readings.map((reading, at) => {
    const [before, column] = [readings[at - 1], columns[at]];
    const years = columns[at - 1]?.column;
    if (before?.reason !== text.yearOfFigure || years === undefined || !column || !unique.includes(reading.role)) return reading;
    const seen = new Set<string>();
    for (let row = band.bottom + 1; row < Math.min(view.bottom, band.bottom + looked); row += 1) { const written = view.plain(row, years); if (/^\d{4}/.test(written)) seen.add(written.slice(0, 4)); }
    return seen.size > 1 ? unsure(reading.role, text.yearsDiffer(wordsOf(column)), reading.year) : reading;
  });
}

const answerOf = (role: FoundColumnRole, year: number | undefined): string => (year === undefined ? role : `${role} ${year}`);

function choicesFor(reading: ColumnReading, year: number | undefined): Choice[] {
  const dated: readonly FoundColumnRole[] = ['base', 'target', 'previousTarget', 'actual', 'yearActual'];
  const roles: [FoundColumnRole, number | undefined][] = [...dated.map((role): [FoundColumnRole, number | undefined] => [role, year]), ['planPeriodCumulative', undefined], ['annualAverage', undefined], ['change', undefined], ['measure', undefined], ['unknown', undefined]];
  const offered = roles.some(([role, of]) => answerOf(role, of) === answerOf(reading.role, reading.year)) ? roles : [[reading.role, reading.year] as [FoundColumnRole, number | undefined], ...roles];
  return choicesOf(offered.filter(([role, of]) => role !== 'yearActual' || of !== undefined).map(([role, of]) => [answerOf(role, of), text.role(role, of)]));
}

const isRole = (role: string): role is FoundColumnRole => Object.hasOwn(roleLabels, role);

/** What the user made of a column, whether it was in doubt or not: `target 2025`, `remark`; undefined where that is no role. */
function chosen(given: string | undefined): ColumnReading | undefined {
  const [role = '', year] = (given ?? '').split(' ');
  if (!isRole(role) || (year !== undefined && !/^(19|20)\d\d$/.test(year))) return undefined;
  return sure(role, text.answered, year === undefined ? undefined : Number(year));
}

/** The user's choice comes first; a reading that is not sure is asked about. */
function settled(reading: ColumnReading, column: BodyColumn, key: string, row: number, doubts: Doubts): ColumnReading {
  const choice = chosen(doubts.given(doubts.keyFor(key)));
  if (choice || reading.isSure) return choice ?? reading;
  doubts.ask({
    key, row, column: column.column, assumed: answerOf(reading.role, reading.year), choices: choicesFor(reading, yearOf(column.sense)),
    question: text.columnQuestion(columnLetters(column.column), wordsOf(column), text.role(reading.role, reading.year)),
  });
  return reading;
}

/** Header words and which of several equal ones it is: the same wherever the column stands. */
function keysOf(columns: readonly BodyColumn[]): string[] {
  const seen = new Map<string, number>();
  return columns.map(column => {
    const words = plainHeader(wordsOf(column));
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return doubtKey('column', words, String(count));
  });
}

function foundColumn(view: SheetView, column: BodyColumn, key: string, reading: ColumnReading): FoundColumn {
  const plan = column.sense && column.sense.plans.length > 0 ? Math.max(...column.sense.plans) : undefined;
  return {
    ...reading, key, column: column.column, headers: column.written, isHidden: view.sheet.hiddenColumns?.includes(column.column) ?? false,
    ...(plan === undefined ? {} : { planName: planWord(plan) }),
  };
}

/** Gives every column its role, with the reason, and asks where headers and title do not settle it. */
export function settleColumns(view: SheetView, band: HeaderBand, columns: readonly BodyColumn[], context: TableContext, doubts: Doubts): SettledColumns {
  const names = columns.filter(column => column.sense?.kind === 'name' || (column.sense?.kind === 'weakName' && column.column < band.nameColumn));
  const surroundings = surroundingsOf(columns, context);
  const keys = keysOf(columns);
  const readings = columns.map((column): ColumnReading => nameRole(column, band, names)
    ?? structuralRole(column, column.column < band.nameColumn)
    ?? (column.sense ? figureRole(column, column.sense, surroundings) : unsure('unknown', text.untold(wordsOf(column)))));
  const years = settleYears(withoutMixedYears(view, band, withoutTwins(readings, columns), columns), columns, keys, { row: band.bottom, period: surroundings.period }, doubts);
  const found = years.flatMap((reading, at): FoundColumn[] => {
    const [column, key] = [columns[at], keys[at]];
    return column && key !== undefined ? [foundColumn(view, column, doubts.keyFor(key), reading.isAsked ? reading.reading : settled(reading.reading, column, key, band.bottom, doubts))] : [];
  });
  return { period: surroundings.period, columns: found };
}
