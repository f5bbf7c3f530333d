import { withoutDust } from '../figure';
import { noAnswer } from './answer';
import type { Answer } from './answer';
import { sum } from './exactArithmetic';

/** One annual actual. */
export interface YearValue { readonly year: number; readonly value: number }

/** The least-squares line through the points, read at a year. */
function lineAt(points: readonly YearValue[], year: number): number {
  const count = points.length;
  const [meanYear, meanValue] = [points.reduce((total, point) => total + point.year, 0) / count, sum(points.map((point) => point.value)) / count];
  const spread = points.reduce((total, point) => total + (point.year - meanYear) ** 2, 0);
  const slope = points.reduce((total, point) => total + (point.year - meanYear) * (point.value - meanValue), 0) / spread;
  return meanValue + slope * (year - meanYear);
}

function hasGap(points: readonly YearValue[]): boolean {
  const years = points.map((point) => point.year);
  return Math.max(...years) - Math.min(...years) + 1 !== points.length;
}

/**
 * 期末推算: what does the trend so far come to at the period's end? The least-squares line through the annual actuals,
 * read at `endYear`; for a total (`isTotal`) the sum of the actuals plus the line's values of the remaining years.
 * Under 2 points, or a year missing inside a total: no answer. Years are distinct; order does not matter.
 * Source: measures table of the plan's monitoring rules. Example: 2021–2023 at 91, 92, 93 → 95 in 2025; as a total
 * 276 + 94 + 95 = 465.
 */
export function forecast(points: readonly YearValue[], endYear: number, isTotal: boolean): Answer<number> {
  if (points.length < 2) return noAnswer('tooFewPoints');
  if (!isTotal) return withoutDust(lineAt(points, endYear));
  if (hasGap(points)) return noAnswer('gapInSeries');
  const last = Math.max(...points.map((point) => point.year));
  const remaining = Array.from({ length: Math.max(0, endYear - last) }, (_unused, index) => lineAt(points, last + 1 + index));
  return withoutDust(sum(points.filter((point) => point.year <= endYear).map((point) => point.value)) + remaining.reduce((total, value) => total + value, 0));
}
