import { outsideQuotes } from './pieces';

const marks = /(?<![\p{L}\p{N}.])(?:_xlfn\.|_xlws\.|_xlpm\.)+/gu;
const ownCall = /(?<![\p{L}\p{N}_.!\]])_xldudf_HB_([A-Za-z][A-Za-z0-9_.]*)(?=\s*\()/gu;
const numberedBook = /\[(\d+)\]!/g;

/**
 * A formula as Excel shows it when the add-in is there: marks of later releases gone, the add-in's functions by their names.
 * A call another add-in took over, `[2]!_xldudf_HB_…`, stays stuck, with the path of that add-in in place of its number, as in Excel:
 * the pane's repair is what frees it. Example: `_xlfn.IFS(_xldudf_HB_STATUS(A1),1)` → `IFS(HB.STATUS(A1),1)`.
 */
export function shownFormula(stored: string, books: readonly string[]): string {
  const plain = outsideQuotes(stored, piece => piece.replace(marks, '').replace(ownCall, (_call, name: string) => `HB.${name.toUpperCase()}`));
  return outsideQuotes(plain, piece => piece.replace(numberedBook, (found, number: string) => {
    const path = books[Number(number) - 1];
    return path === undefined ? found : `'${path.replace(/'/g, "''")}'!`;
  }));
}

/** Does a formula as shown ask for something outside the sheets: another workbook, or a table by its name? A stuck call of the add-in's does not count. */
export function asksElsewhere(shown: string): boolean {
  const withoutStuck = shown.replace(/(?:'(?:[^']|'')*'|\[\d+\])!(?=_xldudf_HB_)/gi, '');
  if (/'[^']*\[[^']*'!/.test(withoutStuck) || /'(?:[^']|'')*[\\/:](?:[^']|'')*'!/.test(withoutStuck)) return true;
  let found = false;
  outsideQuotes(withoutStuck, piece => {
    found ||= piece.includes('[');
    return piece;
  });
  return found;
}
