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

interface Words { readonly at: number; readonly words: string }

/** A sheet's words, read once: every converted cell asks for them. */
interface SheetWords {
  /** Of every row its first words, with their column. */
  readonly ofRow: ReadonlyMap<number, Words>;
  /** The rows that begin with these words. */
  readonly rowsOf: ReadonlyMap<string, readonly number[]>;
  /** The words of a column, with their rows, from the top. */
  readonly ofColumn: (column: number) => readonly Words[];
}

function firstWords(sheet: SheetSnapshot, row: number): Words | undefined {
  const width = sheet.values[row - sheet.row]?.length ?? 0;
  for (let column = sheet.column; column < sheet.column + width; column += 1) {
    const words = wordsAt(sheet, row, column);
    if (words !== '') return { at: column, words };
  }
  return undefined;
}

function readColumn(sheet: SheetSnapshot, column: number): readonly Words[] {
  return sheet.values.flatMap((_, index) => {
    const words = wordsAt(sheet, sheet.row + index, column);
    return words === '' ? [] : [{ at: sheet.row + index, words }];
  });
}

function readWords(sheet: SheetSnapshot): SheetWords {
  const [ofRow, rowsOf, columns] = [new Map<number, Words>(), new Map<string, number[]>(), new Map<number, readonly Words[]>()];
  for (let row = sheet.row; row < sheet.row + sheet.values.length; row += 1) {
    const first = firstWords(sheet, row);
    if (!first) continue;
    ofRow.set(row, first);
    rowsOf.set(first.words, [...(rowsOf.get(first.words) ?? []), row]);
  }
  const ofColumn = (column: number): readonly Words[] => {
    const read = columns.get(column) ?? readColumn(sheet, column);
    columns.set(column, read);
    return read;
  };
  return { ofRow, rowsOf, ofColumn };
}

const known = new WeakMap<SheetSnapshot, SheetWords>();

function wordsOf(sheet: SheetSnapshot): SheetWords {
  const words = known.get(sheet) ?? readWords(sheet);
  known.set(sheet, words);
  return words;
}

/** The first words of a row left of a column. */
function rowName({ ofRow }: SheetWords, row: number, before: number): string {
  const first = ofRow.get(row);
  return first && first.at < before ? first.words : '';
}

/** The references a formula makes to cells of its own sheet. */
function ownReferences(formula: string): readonly Reference[] {
  const tokens = formulaTokens(formula);
  return tokens.flatMap((token, at) => {
    const reference = isCellToken(tokens, at) ? readReference(token.text) : undefined;
    return reference ? [reference] : [];
  });
}

/** Landmarks of a cell as its sheet stands. Example: H12 =HB.STATUS(F12,D12,C12,$C$3) → rows 12 基本养老保险参保率, 3 计量单位；headers 报告期, 状态. */
export function landmarksOf(sheet: SheetSnapshot, cell: { readonly row: number; readonly column: number }, formula: string): Landmarks {
  const words = wordsOf(sheet);
  const rows = [...new Set([cell.row, ...ownReferences(formula).map(({ row }) => row)])];
  return {
    rows: rows.map(row => [row, rowName(words, row, cell.column)] as const),
    headers: words.ofColumn(cell.column).slice(0, mostHeaders).filter(({ at }) => at < cell.row).map(header => header.words),
  };
}

/** Where each row of the landmarks is now; undefined where one is gone, stands twice, or the column is another. */
export function rowsNow({ rows, headers }: Landmarks, sheet: SheetSnapshot, column: number): ReadonlyMap<number, number> | undefined {
  const words = wordsOf(sheet);
  const found = new Map<number, number>();
  for (const [row, name] of rows) {
    const now = rowName(words, row, column) === name ? row : name === '' ? undefined : soleRow(words, name, column);
    if (now === undefined) return undefined;
    found.set(row, now);
  }
  const isMoved = [...found].some(([row, now]) => row !== now);
  if (isMoved && rows.some(([, name]) => name === '')) return undefined;
  return headers.length === 0 || standsAbove(words.ofColumn(column), headers, found.get(rows[0]?.[0] ?? -1) ?? 0) ? found : undefined;
}

/** Does one of the headers stand above a row? */
function standsAbove(column: readonly Words[], headers: readonly string[], below: number): boolean {
  for (const { at, words } of column) {
    if (at >= below) return false;
    if (headers.includes(words)) return true;
  }
  return false;
}

function soleRow(words: SheetWords, name: string, column: number): number | undefined {
  const [row, ...others] = (words.rowsOf.get(name) ?? []).filter(each => rowName(words, each, column) === name);
  return others.length === 0 ? row : undefined;
}

/** The formula as it reads where its rows are now. A $ stays; other sheets are left as they are. */
export function withRows(formula: string, rows: ReadonlyMap<number, number>): string {
  const tokens = formulaTokens(formula);
  return tokens.map((token, at) => (isCellToken(tokens, at) ? token.text.replace(/\d+$/, number => String((rows.get(Number(number) - 1) ?? Number(number) - 1) + 1)) : token.text)).join('');
}
