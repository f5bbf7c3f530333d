import type { FileRange } from '../fileWorkbook';

const rowsOfSheet = 1_048_576;
const columnsOfSheet = 16_384;
const corner = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** 0 → A, 26 → AA. */
export function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

const columnOf = (letters: string): number => [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const cellReference = (row: number, column: number): string => `${lettersOf(column)}${row + 1}`;

/** `A1:B2`, `A1`, `A:C` or `1:3`, with or without `$`; undefined for anything else. */
export function readRange(text: string): FileRange | undefined {
  const [first = '', last = first, more] = text.trim().split(':');
  const [from, to] = [corner.exec(first), corner.exec(last)];
  if (!from || !to || more !== undefined || first === '' || !from[1] !== !to[1] || !from[2] !== !to[2]) return undefined;
  const rows = [from[2] ? Number(from[2]) - 1 : 0, to[2] ? Number(to[2]) - 1 : rowsOfSheet - 1];
  const columns = [from[1] ? columnOf(from[1]) : 0, to[1] ? columnOf(to[1]) : columnsOfSheet - 1];
  const range = { startRow: Math.min(...rows), endRow: Math.max(...rows), startColumn: Math.min(...columns), endColumn: Math.max(...columns) };
  return range.startRow >= 0 && range.startColumn >= 0 && range.endRow < rowsOfSheet && range.endColumn < columnsOfSheet ? range : undefined;
}

/** The ranges of an `sqref`, separated by spaces. */
export const readRanges = (text: string): FileRange[] => text.split(/\s+/).map(readRange).filter(range => range !== undefined);

/** `A1:B2`; `mark` `$` makes it absolute, whole rows and columns are written as such. */
export function writeRange({ startRow, endRow, startColumn, endColumn }: FileRange, mark: '' | '$' = ''): string {
  const [columns, rows] = [[startColumn, endColumn].map(column => mark + lettersOf(column)), [startRow, endRow].map(row => mark + String(row + 1))];
  if (startRow === 0 && endRow === rowsOfSheet - 1) return columns.join(':');
  if (startColumn === 0 && endColumn === columnsOfSheet - 1) return rows.join(':');
  const first = `${columns[0] ?? ''}${rows[0] ?? ''}`;
  return startRow === endRow && startColumn === endColumn ? first : `${first}:${columns[1] ?? ''}${rows[1] ?? ''}`;
}

/** A sheet's name as it stands before `!`. */
export function quoted(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^r\d*c\d*$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** `'a sheet'!$A$1` → the sheet and the rest; no sheet: undefined. */
export function splitSheet(reference: string): { readonly sheet?: string; readonly rest: string } {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(reference.trim());
  if (!parts) return { rest: reference.trim() };
  return { sheet: parts[1]?.replace(/''/g, "'") ?? parts[2] ?? '', rest: parts[3] ?? '' };
}

/** Parts of a list of references, cut at commas outside apostrophes. */
export const splitList = (text: string): string[] => text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
