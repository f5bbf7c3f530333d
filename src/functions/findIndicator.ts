import { matchIndicator } from '../domain/plan/matchIndicator';
import type { Indicator, Plan } from '../domain/plan/plan';
import type { NoAnswer } from '../domain/measures';
import { noAnswer } from '../domain/measures';
import { notFound } from './notFound';
import { functionText } from './text';

/** The indicator a cell names; unknown or ambiguous it is an absence that offers the nearest names. */
export function findIndicator(plan: Plan, cell: unknown): Indicator | NoAnswer {
  const written = cell == null ? '' : String(cell).trim();
  if (written === '') return noAnswer('nothingFilled');
  const match = matchIndicator(plan, written);
  if (match.found) return match.indicator;
  const names = match.candidates.map((candidate) => candidate.indicator.name).join('、');
  return notFound(names === '' ? functionText.indicatorUnknown(written) : functionText.indicatorNearest(written, names));
}
