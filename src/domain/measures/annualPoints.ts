import { printFigure } from '../figure';
import type { Figure, NumberFigure, Problem } from '../figure';
import { filledPart } from './actualOfSeries';
import { contradiction, isAbsence, noAnswer } from './answer';
import type { NoAnswer } from './answer';
import { commonUnit, inUnit } from './commonUnit';
import { difference } from './exactArithmetic';
import type { YearValue } from './forecast';

interface Entry extends YearValue { readonly index: number; readonly figure: NumberFigure }

function entriesOf(filled: readonly Figure[], years: readonly number[]): readonly Entry[] | Problem {
  const unit = commonUnit(filled);
  const entries: Entry[] = [];
  for (const [index, figure] of filled.entries()) {
    if (figure.kind === 'blank' || figure.kind === 'none') continue;
    if (figure.kind !== 'number') return contradiction('not-one-number', printFigure(figure));
    const moved = inUnit(figure, unit);
    if (isAbsence(moved)) return moved;
    entries.push({ index, figure, year: years[index] ?? NaN, value: moved.value });
  }
  return entries;
}

/** 〔70〕 〔150〕 〔270〕 → 70, 80, 120: what each year brought. Only where no year is missing before. */
function yearlyOf(entries: readonly Entry[]): readonly YearValue[] | NoAnswer {
  if (entries.some((entry, place) => entry.index !== place)) return noAnswer('gapInSeries');
  return entries.map((entry, place) => ({ year: entry.year, value: difference(entry.value, entries[place - 1]?.value ?? 0) }));
}

/**
 * A series of annual actuals as points for `forecast`: blanks are left out, units brought into one, figures in 〔〕 taken
 * apart into what each year brought; `isTotal` says that they are. Mixed with plain figures they are a Problem.
 * Example: 〔70〕, 〔150〕 in 2021, 2022 → (2021, 70), (2022, 80), a total.
 */
export function annualPoints(figures: readonly Figure[], years: readonly number[]): { readonly points: readonly YearValue[]; readonly isTotal: boolean } | NoAnswer | Problem {
  const entries = entriesOf(filledPart(figures), years);
  if ('kind' in entries) return entries;
  const cumulative = entries.filter((entry) => entry.figure.planPeriodCumulative);
  if (cumulative.length === 0) return { points: entries, isTotal: false };
  if (entries.some((entry) => !entry.figure.planPeriodCumulative && entry.value !== 0)) {
    return contradiction('mixed-cumulative', entries.map((entry) => printFigure(entry.figure)).join('、'));
  }
  const points = yearlyOf(cumulative);
  return isAbsence(points) ? points : { points, isTotal: true };
}
