/** What the printed cells settle by themselves: decimals and hold need not be guessed or typed. */
import { isProblem, parseFigure, type Figure, type Problem } from '../figure';
import type { ColumnRole, Indicator } from './plan';

/** Columns that hold figures. */
export const figureRoles = ['base', 'previousTarget', 'target', 'actual'] as const satisfies readonly ColumnRole[];
export type FigureRole = (typeof figureRoles)[number];

/** A printed cell as a figure; a cell the panel has not is blank. */
export const figureOf = (written: string | undefined): Figure | Problem => (written === undefined ? { kind: 'blank' } : parseFigure(written));

/** The most digits after the point any cell of the row prints. */
export function printedDecimals(cells: Indicator['cells']): number {
  const figures = figureRoles.map(role => figureOf(cells[role])).filter((figure): figure is Figure => !isProblem(figure));
  return Math.max(0, ...figures.map(figure => ('decimals' in figure ? figure.decimals : 0)));
}

const definite = (figure: Figure | Problem): number | undefined => (figure.kind === 'number' || figure.kind === 'bound' ? figure.value : undefined);

/**
 * Does the target ask for no more than the base (保持)? d(T−B) ≤ 0, never for a total over the period, false where there is no base.
 * Undefined where the target is no single number: whoever writes the plan decides.
 * Example: base 95, target 90, higher is better → true.
 */
export function printedHold({ kind, direction, cells }: Pick<Indicator, 'kind' | 'direction' | 'cells'>): boolean | undefined {
  const target = definite(figureOf(cells.target));
  const base = definite(figureOf(cells.base));
  if (target === undefined) return undefined;
  const gain = base === undefined ? 1 : (target - base) * (direction === 'higherIsBetter' ? 1 : -1);
  return kind !== 'planPeriodTotal' && gain <= 0;
}
