/** What stands beside and above a converted cell: by it the cell is found again where rows have come or gone since. */
import { isProblem, parseFigure } from '../figure';
import type { SheetSnapshot } from '../table/snapshot';
import { isCellToken } from './cellToken';
import { readReference, type Reference } from './reference';
import { formulaTokens } from './tokens';

export interface Landmarks {
  /** The cell's own row and those its formula looks at, with what names them left of the cell; '' where nothing does. */
  readonly rows: readonly (readonly [row: number, name: string])[];
  /** Words at the top of the cell's column. */
  readonly headers: readonly string[];
}

const longestName = 60;
const mostHeaders = 3;

/** Words that name something: no figure, and nothing that a formula gives. */
function wordsAt({ row: top, column: left, values, formulas }: SheetSnapshot, row: number, column: number): string {
  const [value, formula] = [values[row - top]?.[column - left], formulas[row - top]?.[column - left]];
  if (typeof value !== 'string' || (typeof formula === 'string' && formula.startsWith('='))) return '';
  const words = value.trim().slice(0, longestName);
  const figure = parseFigure(words);
  return isProblem(figure) || figure.kind === 'text' ? words : '';
}

/** The first words of a row left of a column. */
export function rowName(sheet: SheetSnapshot, row: number, before: number): string {
  for (let column = sheet.column; column < before; column += 1) {
    const words = wordsAt(sheet, row, column);
    if (words !== '') return words;
  }
  return '';
}

/** The words of a column, from the top, above a row. */
function columnWords(sheet: SheetSnapshot, column: number, below: number): readonly string[] {
  const found: string[] = [];
  for (let row = sheet.row; row < below; row += 1) {
    const words = wordsAt(sheet, row, column);
    if (words !== '') found.push(words);
  }
  return found;
}

/** The references a formula makes to cells of its own sheet. */
export function ownReferences(formula: string): readonly Reference[] {
  const tokens = formulaTokens(formula);
  return tokens.flatMap((token, at) => {
    const reference = isCellToken(tokens, at) ? readReference(token.text) : undefined;
    return reference ? [reference] : [];
  });
}

/** Landmarks of a cell as its sheet stands. Example: H12 =HB.STATUS(F12,D12,C12,$C$3) → rows 12 基本养老保险参保率, 3 计量单位；headers 报告期, 状态. */
export function landmarksOf(sheet: SheetSnapshot, cell: { readonly row: number; readonly column: number }, formula: string): Landmarks {
  const rows = [...new Set([cell.row, ...ownReferences(formula).map(({ row }) => row)])];
  return {
    rows: rows.map(row => [row, rowName(sheet, row, cell.column)] as const),
    headers: columnWords(sheet, cell.column, cell.row).slice(0, mostHeaders),
  };
}

/** Where each row of the landmarks is now; undefined where one is gone, stands twice, or the column is another. */
export function rowsNow({ rows, headers }: Landmarks, sheet: SheetSnapshot, column: number): ReadonlyMap<number, number> | undefined {
  const found = new Map<number, number>();
  for (const [row, name] of rows) {
    const now = rowName(sheet, row, column) === name ? row : name === '' ? undefined : soleRow(sheet, name, column);
    if (now === undefined) return undefined;
    found.set(row, now);
  }
  const isMoved = [...found].some(([row, now]) => row !== now);
  if (isMoved && rows.some(([, name]) => name === '')) return undefined;
  const words = columnWords(sheet, column, found.get(rows[0]?.[0] ?? -1) ?? 0);
  return headers.length === 0 || headers.some(header => words.includes(header)) ? found : undefined;
}

function soleRow(sheet: SheetSnapshot, name: string, column: number): number | undefined {
  const rows = sheet.values.flatMap((_, index) => (rowName(sheet, sheet.row + index, column) === name ? [sheet.row + index] : []));
  return rows.length === 1 ? rows[0] : undefined;
}

/** The formula as it reads where its rows are now. A $ stays; other sheets are left as they are. */
export function withRows(formula: string, rows: ReadonlyMap<number, number>): string {
  const tokens = formulaTokens(formula);
  return tokens.map((token, at) => (isCellToken(tokens, at) ? token.text.replace(/\d+$/, number => String((rows.get(Number(number) - 1) ?? Number(number) - 1) + 1)) : token.text)).join('');
}
