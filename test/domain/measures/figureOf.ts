import { isProblem, parseFigure } from '../../../src/domain/figure';
import type { CellInput, Figure } from '../../../src/domain/figure';

/** A figure as a cell writes it; a test that means another text than it writes must fail. */
export function figureOf(written: CellInput): Figure {
  const figure = parseFigure(written);
  if (isProblem(figure)) throw new Error(`${String(written)}: ${figure.message}`);
  return figure;
}
