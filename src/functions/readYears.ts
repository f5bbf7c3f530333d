import type { Problem } from '../domain/figure';
import { isAbsence, readDay } from '../domain/measures';
import { cellsOf, inArgument, inputOf } from './cells';
import { argumentText, functionText } from './text';

/** The first year of the 十四五 plan, where the years of a series are not given. */
const FIRST_YEAR = 2021;
const LAST_YEAR = 2025;

function yearOf(cell: unknown): number | Problem {
  const day = readDay(inputOf(cell), 'end');
  if (day === undefined) return { kind: 'problem', code: 'year-unclear', written: '', message: functionText.yearMissing };
  return isAbsence(day) ? day : day.year;
}

/** The years of a series of `count` figures, each its own; 2021 onwards where none are given. */
export function readYears(argument: unknown, count: number): readonly number[] | Problem {
  const cells = cellsOf(argument).flat();
  if (cells.every((cell) => cell == null || cell === '')) return Array.from({ length: count }, (_unused, index) => FIRST_YEAR + index);
  const years: number[] = [];
  for (const cell of cells) {
    const year = yearOf(cell);
    if (typeof year === 'object') return inArgument(year, argumentText.yearList);
    years.push(year);
  }
  if (years.length === count && new Set(years).size === count) return years;
  const message = years.length === count ? functionText.yearsRepeated : functionText.yearsDiffer(years.length, count);
  return inArgument({ kind: 'problem', code: 'years-do-not-fit', written: '', message }, argumentText.yearList);
}

/** The year to which a series is continued. */
export function readEndYear(cell: unknown): number | Problem {
  const day = readDay(inputOf(cell), 'end');
  if (day === undefined) return LAST_YEAR;
  return isAbsence(day) ? inArgument(day, argumentText.end) : day.year;
}
