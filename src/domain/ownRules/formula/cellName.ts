/** The last row and column a sheet has. */
const last = { row: 1048576, column: 16384 };

/** $F$6 → row 5, column 5; undefined for what only looks like a cell: XFE1 lies beyond the last column. */
export function readCell(written: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(written) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return column > last.column || Number(digits) > last.row ? undefined : { row: Number(digits) - 1, column: column - 1 };
}
