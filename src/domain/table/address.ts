/** A1 notation of a 0-based place on a sheet, for messages. */

/** Letters of a 0-based column: 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** {row: 8, column: 5} → F9. */
export function cellAddress(place: { readonly row: number; readonly column: number }): string {
  return columnLetters(place.column) + String(place.row + 1);
}
