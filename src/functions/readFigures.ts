import { isProblem } from '../domain/figure';
import type { Figure, Problem } from '../domain/figure';
import { figureAt, inArgument } from './cells';

/** All cells of an argument as figures; the first that cannot be read is the Problem. */
export function readFigures(cells: readonly unknown[], argument: string): readonly Figure[] | Problem {
  const figures: Figure[] = [];
  for (const cell of cells) {
    const figure = figureAt(cell);
    if (isProblem(figure)) return inArgument(figure, argument);
    figures.push(figure);
  }
  return figures;
}
