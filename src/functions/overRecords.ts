import { isAbsence } from '../domain/measures';
import type { Answer } from '../domain/measures';
import type { Problem } from '../domain/figure';
import { cellsOf } from './cells';
import type { Cells } from './cells';
import { shapeProblem } from './shapeProblem';
import { argumentText, functionText } from './text';
import { toExcelError } from './toExcelError';

/** What a cell of the result holds before it becomes Excel's. */
export type Outcome = Answer<number | boolean | string>;

/** An argument beside actual and target: one cell for all records, or one a record. */
export type OtherArgument = readonly [name: keyof typeof argumentText, argument: unknown];

/** One record: its actuals in order, its target, and its cell of each other argument. */
export type Evaluate = (actuals: readonly unknown[], target: unknown, ...others: readonly unknown[]) => Outcome;

const rowsOf = (cells: Cells): number => cells.length;
const columnsOf = (cells: Cells): number => cells[0]?.length ?? 0;

function shapeFault(name: string, actual: Cells, target: Cells, others: readonly (readonly [keyof typeof argumentText, Cells])[]): Problem | undefined {
  const [rows, columns, targetRows, targetColumns] = [rowsOf(actual), columnsOf(actual), rowsOf(target), columnsOf(target)];
  if (targetColumns !== 1) return shapeProblem(functionText.targetShape(name, targetRows, targetColumns, rows, columns));
  if (targetRows === 1 && rows > 1 && columns > 1) return shapeProblem(functionText.seriesShape(name, rows, columns));
  if (targetRows > 1 && rows !== targetRows) return shapeProblem(functionText.rowsDiffer(name, rows, columns, targetRows));
  const misfit = others.find(([, cells]) => columnsOf(cells) !== 1 || (rowsOf(cells) !== 1 && rowsOf(cells) !== targetRows));
  return misfit && shapeProblem(functionText.otherShape(name, argumentText[misfit[0]], rowsOf(misfit[1]), columnsOf(misfit[1]), targetRows));
}

/** A single result is returned or thrown whole; Excel shows the words of a thrown error in every version. */
function single(outcome: Outcome): unknown[][] {
  if (isAbsence(outcome)) throw toExcelError(outcome);
  return [[outcome]];
}

/**
 * Applies a measure record by record. Columns are years, rows are records: one target takes one series, a row or a
 * column, and gives one result; n targets in a column take n rows of actuals and give n results, and a bad row spoils
 * only its own. Other arguments are one cell or a column of n. Any other shape is #VALUE! naming both shapes.
 */
export function overRecords(actual: unknown, target: unknown, others: readonly OtherArgument[], evaluate: Evaluate, targetName: string = argumentText.target): unknown[][] {
  const actuals = cellsOf(actual);
  const targets = cellsOf(target);
  const extra = others.map(([name, argument]) => [name, cellsOf(argument)] as const);
  const fault = shapeFault(targetName, actuals, targets, extra);
  if (fault !== undefined) throw toExcelError(fault);
  const othersAt = (row: number): unknown[] => extra.map(([, cells]) => cells[cells.length === 1 ? 0 : row]?.[0]);
  if (targets.length === 1) return single(evaluate(actuals.length === 1 ? actuals[0] ?? [] : actuals.flat(), targets[0]?.[0], ...othersAt(0)));
  return targets.map((row, index) => {
    const outcome = evaluate(actuals[index] ?? [], row[0], ...othersAt(index));
    return [isAbsence(outcome) ? toExcelError(outcome) : outcome];
  });
}
