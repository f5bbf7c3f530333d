/** A reference as a formula writes it, to cells of the formula's own sheet or of another. */
export interface Reference {
  /** As written with its !, or empty: '专栏2 (2)'!. */
  readonly sheetText: string;
  /** The sheet's name without quotes; undefined on the formula's own. */
  readonly sheet: string | undefined;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Whether $ stands before columns and rows, kept when a single cell of a range is written. */
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

const pattern = /^((?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/iu;

const columnNumber = (letters: string): number => [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const lastRow = 1048576;
const lastColumn = 16384;

/** Reads B2, $B$2:$F$2 or '专栏2 (2)'!B2; undefined for whole columns, other workbooks, names and everything else. */
export function readReference(text: string): Reference | undefined {
  const parts = pattern.exec(text);
  if (!parts) return undefined;
  const [, sheetText = '', quoted, plain, fixedColumn, left = '', fixedRow, top = '', right = left, bottom = top] = parts;
  const [one, other, first, last] = [columnNumber(left), columnNumber(right), Number(top) - 1, Number(bottom) - 1];
  const [row, column] = [Math.min(first, last), Math.min(one, other)];
  const [rows, columns] = [Math.abs(last - first) + 1, Math.abs(other - one) + 1];
  if (row < 0 || row + rows > lastRow || column + columns > lastColumn) return undefined;
  return { sheetText, sheet: quoted?.replace(/''/g, "'") ?? plain, row, column, rows, columns, fixedColumn: fixedColumn === '$', fixedRow: fixedRow === '$' };
}

const letters = (column: number): string => (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** One cell of a reference, at offsets from its top left, written with the same sheet and the same $. */
export function cellOf(reference: Reference, row: number, column: number): string {
  const { sheetText, fixedColumn, fixedRow } = reference;
  return `${sheetText}${fixedColumn ? '$' : ''}${letters(reference.column + column)}${fixedRow ? '$' : ''}${reference.row + row + 1}`;
}
