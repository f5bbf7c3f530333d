import { type BaseValueObject, ErrorType } from '@univerjs/engine-formula';
import type { ParameterMetadata } from './metadata';

export type Scalar = number | string | boolean | null;
/** Rows of cells. */
export type Matrix = Scalar[][];

/** The first error found in the arguments: it is the result of the whole call. */
export class ArgumentError extends Error {
  constructor(readonly code: ErrorType) {
    super(code);
  }
}

/** What a blank cell passes where the parameter takes anything: null, or 0 as in Excel 2021. */
export type Blank = null | 0;

const blankOf = (type: ParameterMetadata['type'], blank: Blank): Scalar => (type === 'number' ? 0 : type === 'string' ? '' : type === 'boolean' ? false : blank);

function numberOf(value: number | string | boolean): number {
  const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
  if (Number.isNaN(number)) throw new ArgumentError(ErrorType.VALUE);
  return number;
}

function booleanOf(value: number | string | boolean): boolean {
  if (typeof value !== 'string') return Boolean(value);
  if (!/^(true|false)$/i.test(value)) throw new ArgumentError(ErrorType.VALUE);
  return /^true$/i.test(value);
}

/** A cell as the parameter's declared type asks for it; `any` takes it as it is. */
function coerce(value: number | string | boolean, type: ParameterMetadata['type']): Scalar {
  if (type === 'number') return numberOf(value);
  if (type === 'boolean') return booleanOf(value);
  return type === 'string' ? (typeof value === 'boolean' ? String(value).toUpperCase() : String(value)) : value;
}

/** One cell of an argument; an error ends the call with itself. */
export function cellOf(cell: BaseValueObject | null | undefined, type: ParameterMetadata['type'], blank: Blank): Scalar {
  if (cell?.isError()) throw new ArgumentError(cell.getValue() as ErrorType);
  return !cell || cell.isNull() ? blankOf(type, blank) : coerce(cell.getValue() as number | string | boolean, type);
}

/** An argument that is a range or an array, as far as it is read here. */
interface Cells {
  getRowCount(): number;
  getColumnCount(): number;
  get(row: number, column: number): BaseValueObject | null | undefined;
}

const cellsOf = (argument: BaseValueObject): Cells => argument as unknown as Cells;

/** The only cell of an argument, or undefined for a range of several. */
export function onlyCellOf(argument: BaseValueObject, type: ParameterMetadata['type'], blank: Blank): Scalar | undefined {
  if (!argument.isArray()) return cellOf(argument, type, blank);
  const cells = cellsOf(argument);
  return cells.getRowCount() === 1 && cells.getColumnCount() === 1 ? cellOf(cells.get(0, 0), type, blank) : undefined;
}

/** All cells of an argument, row by row; a single value is a matrix of one cell. */
export function matrixOf(argument: BaseValueObject, type: ParameterMetadata['type'], blank: Blank): Matrix {
  if (!argument.isArray()) return [[cellOf(argument, type, blank)]];
  const cells = cellsOf(argument);
  const columns = Array.from({ length: cells.getColumnCount() }, (_cell, column) => column);
  return Array.from({ length: cells.getRowCount() }, (_row, row) => columns.map(column => cellOf(cells.get(row, column), type, blank)));
}

/** Was nothing given at this place, as in `=HB.X(1,,3)`? A blank cell arrives as an array, an omitted argument does not. */
export const isOmitted = (argument: BaseValueObject | undefined): boolean => argument === undefined || (!argument.isArray() && argument.isNull());
