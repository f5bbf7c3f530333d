import { cellAddress } from '../domain/table/address';
import type { Area } from '../domain/table/snapshot';

/** {row: 0, column: 0, rows: 2, columns: 3} → A1:C2; a single cell → A1. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area);
  const last = cellAddress({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 });
  return first === last ? first : `${first}:${last}`;
}

/** A sheet name as a formula writes it: 专栏2 (2) → '专栏2 (2)'. */
export const quotedSheet = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

const columnNumber = (letters: string): number => [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** ='专栏2'!$A$1:$H$30 → sheet and area; undefined for constants, other formulas and #REF!. */
export function readReference(formula: string): { readonly sheet: string; readonly area: Area } | undefined {
  const parts = /^=?(?:'((?:[^']|'')+)'|([^'!#=]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(formula);
  if (!parts) return undefined;
  const [, quoted, plain = '', left = '', top = '', right = left, bottom = top] = parts;
  const [row, column] = [Number(top) - 1, columnNumber(left)];
  return {
    sheet: quoted?.replace(/''/g, "'") ?? plain,
    area: { row, column, rows: Number(bottom) - row, columns: columnNumber(right) - column + 1 },
  };
}

/** The cell of an area at offsets from its top left. */
export const cellIn = (area: Area, row: number, column: number): string => cellAddress({ row: area.row + row, column: area.column + column });
