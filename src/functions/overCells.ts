import { isAbsence } from '../domain/measures';
import { cellsOf } from './cells';
import type { Cells } from './cells';
import type { Outcome } from './overRecords';
import { shapeProblem } from './shapeProblem';
import { functionText } from './text';
import { toExcelError } from './toExcelError';

/** An argument with the name its messages give it. */
export type NamedArgument = readonly [name: string, argument: unknown];

const isOneCell = (cells: Cells): boolean => cells.length === 1 && cells[0]?.length === 1;

function largest(all: readonly (readonly [string, Cells])[]): readonly [string, Cells] {
  const spread = all.find(([, cells]) => !isOneCell(cells)) ?? all[0];
  return spread ?? ['', cellsOf(null)];
}

/**
 * Applies a question cell by cell; the result has the shape of the ranges. A single cell serves every place; two ranges
 * of different shapes are #VALUE! naming both. A bad cell spoils only its own result.
 */
export function overCells(given: readonly NamedArgument[], evaluate: (...cells: readonly unknown[]) => Outcome): unknown[][] {
  const all = given.map(([name, argument]) => [name, cellsOf(argument)] as const);
  const [shapeName, shape] = largest(all);
  const [rows, columns] = [shape.length, shape[0]?.length ?? 0];
  const misfit = all.find(([, cells]) => !isOneCell(cells) && (cells.length !== rows || cells[0]?.length !== columns));
  if (misfit) throw toExcelError(shapeProblem(functionText.shapesDiffer(shapeName, rows, columns, misfit[0], misfit[1].length, misfit[1][0]?.length ?? 0)));
  const at = (row: number, column: number): Outcome => evaluate(...all.map(([, cells]) => (isOneCell(cells) ? cells[0]?.[0] : cells[row]?.[column])));
  if (isOneCell(shape)) {
    const outcome = at(0, 0);
    if (isAbsence(outcome)) throw toExcelError(outcome);
    return [[outcome]];
  }
  return shape.map((cells, row) => cells.map((_cell, column) => {
    const outcome = at(row, column);
    return isAbsence(outcome) ? toExcelError(outcome) : outcome;
  }));
}
