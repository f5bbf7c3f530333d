/** Cells as formulas name them, sheet included. */
import { cellAddress } from './address';

export interface CellPlace { readonly sheet: string; readonly row: number; readonly column: number }

/** A sheet name as a formula writes it: 专栏2 (2) → '专栏2 (2)'. */
const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

/** {sheet: 专栏2, row: 8, column: 5} → '专栏2'!F9, which follows its cell when rows come or go. */
export const cellReference = (place: CellPlace): string => `${quoted(place.sheet)}!${cellAddress(place)}`;

/** A text inside a formula, its quotation marks doubled. */
export const formulaText = (text: string): string => `"${text.replace(/"/g, '""')}"`;

const columnNumber = (letters: string): number => [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Every single cell that a formula or a text names with its sheet, in order: ='专栏2'!F9&'专栏2'!$F$8 → two. Ranges count with their first cell. */
export function readCellReferences(written: string): CellPlace[] {
  const pattern = /(?:'((?:[^']|'')+)'|([^\s'"!=&,;+*/()<>-]+))!\$?([A-Z]{1,3})\$?(\d{1,7})/g;
  return [...written.matchAll(pattern)].map(([, quotedName, plain = '', letters = '', row = '1']) =>
    ({ sheet: quotedName?.replace(/''/g, "'") ?? plain, row: Number(row) - 1, column: columnNumber(letters) }));
}

/** Cells of one range; a larger one counts with its first so many. */
const rangeCells = 200;

/** As above, ranges with all their cells: =SUM('专栏2'!F6:F8) → three. */
export function readRangeReferences(written: string): CellPlace[] {
  const pattern = /(?:'(?:[^']|'')+'|[^\s'"!=&,;+*/()<>-]+)!\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?/g;
  return [...written.matchAll(pattern)].flatMap(([match, right, bottom]) => {
    const [first] = readCellReferences(match);
    if (!first || right === undefined || bottom === undefined) return first ? [first] : [];
    const [columns, rows] = [columnNumber(right) - first.column + 1, Number(bottom) - first.row];
    return Array.from({ length: Math.min(rangeCells, Math.max(1, rows * columns)) }, (_, index) => ({ ...first, row: first.row + Math.floor(index / columns), column: first.column + (index % columns) }));
  });
}
