/** One element of an array constant: a text, or what else stands there as written. */
export type ArrayElement = { readonly text: string } | { readonly written: string };

/**
 * A text in quotes, a mark between elements, or anything else. The engine may have taken doubled quotes together already, so a
 * quote ends its text only where a mark or the end follows.
 */
const pieces = /"((?:(?!"\s*(?:[,;]|$))[\s\S])*)"(?=\s*(?:[,;]|$))|([,;])|([^",;]+)/g;

/**
 * Reads the inside of an array constant row by row: marks within quotes are text, and so is everything in quotes, whatever it
 * looks like. Example: `"5%","a;b";1,TRUE` → two rows of two.
 */
export function readArrayConstant(inside: string): ArrayElement[][] {
  const rows: ArrayElement[][] = [];
  let row: ArrayElement[] = [];
  let element: ArrayElement = { written: '' };
  for (const [, text, mark, other] of inside.matchAll(pieces)) {
    if (text !== undefined) element = { text: text.replace(/""/g, '"') };
    else if (other !== undefined && !('text' in element)) element = { written: other.trim() };
    if (mark === undefined) continue;
    row.push(element);
    element = { written: '' };
    if (mark === ';') {
      rows.push(row);
      row = [];
    }
  }
  return [...rows, [...row, element]];
}
