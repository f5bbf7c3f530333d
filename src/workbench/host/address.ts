import { areaOf, isEntireColumn, isEntireRow, lastColumn, lastRow, sheetColumns, sheetRows, type Area } from './area';

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** A → 0; -1 for letters beyond XFD. */
export function columnIndex(letters: string): number {
  const index = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return index < sheetColumns ? index : -1;
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

function corner(text: string): { row?: number; column?: number } | undefined {
  const cell = cellPattern.exec(text);
  if (cell?.[1] && cell[2]) return { column: columnIndex(cell[1]), row: Number(cell[2]) - 1 };
  const column = /^\$?([A-Za-z]{1,3})$/.exec(text)?.[1];
  if (column) return { column: columnIndex(column) };
  const row = /^\$?([1-9]\d{0,6})$/.exec(text)?.[1];
  return row ? { row: Number(row) - 1 } : undefined;
}

/**
 * Reads `A1`, `$A$1:B2`, `A:C`, `3:4` (without sheet) as an area; undefined if it is no address of Excel's grid.
 * Example: `B2:A1` on sheet s → rows 0–1, columns 0–1.
 */
export function parseArea(sheetId: string, text: string): Area | undefined {
  const parts = text.trim().split(':');
  const first = corner(parts[0] ?? '');
  const second = parts.length === 1 ? first : corner(parts[1] ?? '');
  if (!first || !second || parts.length > 2) return undefined;
  const alike = (first.row === undefined) === (second.row === undefined) && (first.column === undefined) === (second.column === undefined);
  const lone = parts.length === 1 && (first.row === undefined || first.column === undefined);
  if (!alike || lone) return undefined;
  const rows = [first.row ?? 0, second.row ?? sheetRows - 1].sort((a, b) => a - b) as [number, number];
  const columns = [first.column ?? 0, second.column ?? sheetColumns - 1].sort((a, b) => a - b) as [number, number];
  if (columns[0] < 0 || rows[1] >= sheetRows) return undefined;
  return areaOf(sheetId, rows[0], columns[0], rows[1] - rows[0] + 1, columns[1] - columns[0] + 1);
}

/** Splits `'a sheet'!A1` into sheet name and address; without a sheet the name is undefined. */
export function splitSheet(text: string): { sheet?: string; address: string } {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(text.trim().replace(/^=/, ''));
  if (!parts) return { address: text.trim().replace(/^=/, '') };
  return { sheet: parts[1]?.replace(/''/g, "'") ?? parts[2] ?? '', address: parts[3] ?? '' };
}

/** A sheet name as it stands before `!`: quoted unless it is plain letters, digits and `_`, begins with no digit and looks like no cell. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !cellPattern.test(name) && !/^r\d*c\d*$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** An area without its sheet: `A1:B2`, `A:C`, `3:4`; absolute with `$` where `mark` is `$`. */
export function areaText(area: Area, mark = ''): string {
  const column = (index: number) => mark + columnLetters(index);
  const row = (index: number) => mark + String(index + 1);
  if (isEntireRow(area)) return `${row(area.row)}:${row(lastRow(area))}`;
  if (isEntireColumn(area)) return `${column(area.column)}:${column(lastColumn(area))}`;
  const first = column(area.column) + row(area.row);
  return area.rows * area.columns === 1 ? first : `${first}:${column(lastColumn(area))}${row(lastRow(area))}`;
}
