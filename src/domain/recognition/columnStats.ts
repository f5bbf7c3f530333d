import { factsOf } from './cellFacts';
import type { SheetView } from './sheetView';

/** What the cells under a header hold. */
export interface ColumnStats {
  readonly filled: number;
  /** Figures and dashes. */
  readonly figures: number;
  readonly attributes: number;
  readonly units: number;
  readonly texts: number;
  /** Row numbers: 1, （2）, 3. */
  readonly numbers: number;
  /** Bounds and 〔〕, which goals have and facts have not. */
  readonly goals: number;
}

/** Enough rows to know a column by. */
const looked = 80;

export function columnStats(view: SheetView, from: number, to: number, column: number): ColumnStats {
  const stats = { filled: 0, figures: 0, attributes: 0, units: 0, texts: 0, numbers: 0, goals: 0 };
  for (let row = from; row <= Math.min(to, from + looked, view.bottom - 1); row += 1) {
    const { content, isUnit, isNumber, isGoal } = factsOf(view, row, column);
    if (content === 'blank') continue;
    stats.filled += 1;
    if (content === 'figure' || content === 'dash') stats.figures += 1;
    if (content === 'attribute') stats.attributes += 1;
    if (content === 'text') stats.texts += 1;
    if (isUnit) stats.units += 1;
    if (isNumber) stats.numbers += 1;
    if (isGoal) stats.goals += 1;
  }
  return stats;
}
