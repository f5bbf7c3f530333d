import { decimalsOf, isProblem, printFigure } from '../../figure';
import { isBlank } from '../../table';
import type { Fix } from '../rule';
import type { Located } from './cellIndex';

/** Cells that hold text keep notation: a bare number typed there would be a text again. */
const isTextCell = (numberFormat: string): boolean => numberFormat === '@';

/**
 * The fitting value as a correction of the cell, in the notation the cell is written in; undefined for formulas, for figures
 * in another unit and wherever writing it would change more than the number.
 * Examples: 866.5 fits 661.5 → 661.5; 〔270〕 fits 271 → 〔271〕.
 */
export function fittingFix({ cell }: Located, fits: number): Fix | undefined {
  const { place, value, figure, numberFormat } = cell;
  if (cell.formula !== undefined) return undefined;
  if (typeof value === 'number') return value === cell.amount ? { place, before: value, after: fits } : undefined;
  if (isBlank(cell)) return isTextCell(numberFormat) ? undefined : { place, before: value, after: fits };
  if (isProblem(figure) || figure.kind !== 'number' || figure.value !== cell.amount) return undefined;
  return { place, before: value, after: printFigure({ ...figure, value: fits, decimals: Math.max(figure.decimals, decimalsOf(fits)) }), numberFormat };
}
