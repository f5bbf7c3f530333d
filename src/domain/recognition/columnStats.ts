import { contentOf } from './cellContent';
import { isUnitText } from './readUnitText';
import type { SheetView } from './sheetView';
import { tokens } from './text/rowWords';

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
const looksLikeGoal = (plain: string): boolean => tokens.goal.test(plain);

export function columnStats(view: SheetView, from: number, to: number, column: number): ColumnStats {
  const stats = { filled: 0, figures: 0, attributes: 0, units: 0, texts: 0, numbers: 0, goals: 0 };
  for (let row = from; row <= Math.min(to, from + looked); row += 1) {
    const value = view.own(row, column);
    const content = contentOf(value);
    if (content === 'blank') continue;
    const plain = view.plain(row, column);
    stats.filled += 1;
    if (content === 'figure' || content === 'dash') stats.figures += 1;
    if (content === 'attribute') stats.attributes += 1;
    if (content === 'text') stats.texts += 1;
    if (isUnitText(plain)) stats.units += 1;
    if (tokens.number.test(plain) || tokens.circled.test(plain)) stats.numbers += 1;
    if (content === 'figure' && looksLikeGoal(plain)) stats.goals += 1;
  }
  return stats;
}
