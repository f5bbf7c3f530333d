import { isAbsence, partsOf } from '../domain/measures';
import type { NoAnswer } from '../domain/measures';
import type { Problem } from '../domain/figure';
import { cellsOf, inArgument } from './cells';
import { readFigures } from './readFigures';

/** The parts of a structure argument: one cell like 1∶4∶5, or the numbers of a range. */
export function readParts(argument: unknown, name: string): readonly number[] | NoAnswer | Problem {
  const figures = readFigures(cellsOf(argument).flat(), name);
  if (isAbsence(figures)) return figures;
  const parts = partsOf(figures);
  return isAbsence(parts) && parts.kind === 'problem' ? inArgument(parts, name) : parts;
}
