/** Several columns that say a year and nothing else are one question, not one each. */
import { sure, type ColumnReading } from './columnReading';
import { choicesOf, doubtKey, type Doubts } from './doubts';
import { yearOf } from './findPeriod';
import type { FoundPeriod } from './foundTable';
import type { BodyColumn } from './tableExtent';
import { text } from './text/roleLabels';

/** `isAsked`: the question about the years covers this column. */
export interface YearReading { readonly reading: ColumnReading; readonly isAsked: boolean }
interface Header { readonly row: number; readonly period: FoundPeriod | undefined }
interface Year { readonly at: number; readonly year: number; readonly reading: ColumnReading }

/** Columns of bare years, each once, that the user has not settled one by one. */
function openYears(readings: readonly ColumnReading[], columns: readonly BodyColumn[], keys: readonly string[], doubts: Doubts): Year[] {
  const open = readings.flatMap((reading, at): Year[] => {
    const sense = columns[at]?.sense;
    const year = yearOf(sense);
    const isOpen = !reading.isSure && sense?.kind === 'dated' && !sense.isRange && sense.rest === '' && sense.years.length === 1;
    return isOpen && year !== undefined && doubts.given(doubts.keyFor(keys[at] ?? '')) === undefined ? [{ at, year, reading }] : [];
  });
  return new Set(open.map(({ year }) => year)).size === open.length ? open : [];
}

const kinds = ['facts', 'goals', 'mixed'] as const;
type Kind = (typeof kinds)[number];

function assumedKind(years: readonly Year[]): Kind {
  const goals = years.filter(({ reading }) => reading.role === 'target').length;
  return goals === 0 ? 'facts' : goals === years.length ? 'goals' : 'mixed';
}

/** What a year's column holds under the answer; a base stays the base. */
function answered({ reading, year }: Year, kind: Kind, last: number): ColumnReading {
  if (reading.role === 'base') return sure('base', text.answered, year);
  const isGoal = kind === 'goals' || (kind === 'mixed' && year === last);
  return sure(isGoal ? 'target' : 'yearActual', text.answered, year);
}

/** Asks once for all columns of bare years; a single one is asked like any other column. */
export function settleYears(readings: readonly ColumnReading[], columns: readonly BodyColumn[], keys: readonly string[], header: Header, doubts: Doubts): YearReading[] {
  const years = openYears(readings, columns, keys, doubts);
  const [first, second] = years;
  const alone = readings.map(reading => ({ reading, isAsked: false }));
  if (!first || !second) return alone;
  const latest = Math.max(...years.map(({ year }) => year));
  const { answer, isAnswered } = doubts.ask({
    key: doubtKey('years', years.map(({ year }) => String(year)).join(' ')), row: header.row, column: columns[first.at]?.column ?? 0, assumed: assumedKind(years),
    question: text.yearsQuestion(years.map(({ year }) => year)), choices: choicesOf([['facts', text.allFacts], ['goals', text.allGoals], ['mixed', text.lastIsGoal(latest)]]),
  });
  const kind = kinds.find(known => known === answer) ?? 'facts';
  return alone.map(({ reading }, at) => {
    const year = years.find(one => one.at === at);
    if (!year) return { reading, isAsked: false };
    return { reading: isAnswered ? answered(year, kind, latest) : reading, isAsked: true };
  });
}
