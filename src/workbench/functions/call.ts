import { type BaseValueObject, ErrorType } from '@univerjs/engine-formula';
import { ArgumentError, isOmitted, matrixOf, onlyCellOf, type Blank, type Matrix, type Scalar } from './arguments';
import type { FunctionMetadata, ParameterMetadata } from './metadata';

/** An argument of one call: what the function gets, still as rows where a single value is wanted but a range was given. */
interface Argument {
  readonly lifted: boolean;
  readonly value: Matrix | Scalar | readonly (Matrix | Scalar)[];
}

const size = (matrix: Matrix): { rows: number; columns: number } => ({ rows: matrix.length, columns: matrix[0]?.length ?? 0 });

function argumentOf(given: BaseValueObject | undefined, parameter: ParameterMetadata, blank: Blank): Argument {
  if (given === undefined || isOmitted(given)) return { lifted: false, value: null };
  if (parameter.dimensionality === 'matrix') return { lifted: false, value: matrixOf(given, parameter.type, blank) };
  const only = onlyCellOf(given, parameter.type, blank);
  return only === undefined ? { lifted: true, value: matrixOf(given, parameter.type, blank) } : { lifted: false, value: only };
}

/** The values of a repeating parameter arrive together in one array. */
function repeatedOf(given: readonly BaseValueObject[], parameter: ParameterMetadata, blank: Blank): Argument {
  const values = given.filter(item => !isOmitted(item)).map(item => matrixOf(item, parameter.type, blank));
  return { lifted: false, value: parameter.dimensionality === 'matrix' ? values : values.flat(2) };
}

/** Arguments in the order of the parameters, blanks and omissions as Excel passes them. */
export function argumentsOf(metadata: FunctionMetadata, given: readonly BaseValueObject[], blank: Blank): Argument[] {
  return metadata.parameters.map((parameter, index) =>
    parameter.repeating ? repeatedOf(given.slice(index), parameter, blank) : argumentOf(given[index], parameter, blank),
  );
}

/** The value of a lifted range at one place of the result: a single row or column is repeated, beyond a range lies #N/A. */
function broadcast(matrix: Matrix, row: number, column: number): Scalar {
  const { rows, columns } = size(matrix);
  const cell = matrix[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column];
  if (cell === undefined) throw new ArgumentError(ErrorType.NA);
  return cell;
}

/**
 * Calls once, or, where a range was given for a single value, once a cell as Excel 365 does; the results then spill in
 * the shape of the range.
 */
export function callOnce<Result>(given: readonly Argument[], call: (values: unknown[]) => Result, failed: (error: unknown) => Result): Result | Result[][] {
  const lifted = given.filter(argument => argument.lifted).map(argument => size(argument.value as Matrix));
  if (lifted.length === 0) return call(given.map(argument => argument.value));
  const rows = Math.max(...lifted.map(shape => shape.rows));
  const columns = Math.max(...lifted.map(shape => shape.columns));
  const at = (row: number, column: number): Result => {
    try {
      return call(given.map(argument => (argument.lifted ? broadcast(argument.value as Matrix, row, column) : argument.value)));
    } catch (error) {
      return failed(error);
    }
  };
  return Array.from({ length: rows }, (_row, row) => Array.from({ length: columns }, (_column, column) => at(row, column)));
}
