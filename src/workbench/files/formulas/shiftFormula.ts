import { outsideQuotes } from './pieces';

const rowsOfSheet = 1_048_576;
const columnsOfSheet = 16_384;
const lost = '#REF!';

/** A cell, whole columns, or whole rows; never part of a longer word, a function's name or a sheet's. */
const reference = /(?<![\p{L}\p{N}_.\\$])(?:(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6}))(?![\p{L}\p{N}_.(!\\])/gu;

const indexOf = (letters: string): number => [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function lettersOf(index: number): string {
  let letters = '';
  for (let rest = index; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

function column(mark: string, letters: string, by: number): string {
  const index = indexOf(letters) + (mark ? 0 : by);
  return index >= 1 && index <= columnsOfSheet ? mark + lettersOf(index) : lost;
}

function row(mark: string, digits: string, by: number): string {
  const index = Number(digits) + (mark ? 0 : by);
  return index >= 1 && index <= rowsOfSheet ? mark + String(index) : lost;
}

const whole = (...parts: readonly string[]): string => (parts.includes(lost) ? lost : parts.join(''));

/**
 * A formula moved by rows and columns: relative references go along, absolute ones stay, one that leaves the sheet is `#REF!`.
 * This is what a file means by a shared formula. Example: `A1*$B$2` by one row → `A2*$B$2`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return outsideQuotes(formula, piece => piece.replace(reference, (found, columnMark, letters, rowMark, digits, firstMark, first, lastMark, last, topMark, top, bottomMark, bottom) => {
    if (letters && indexOf(letters) > columnsOfSheet) return found;
    if (letters) return whole(column(columnMark, letters, columns), row(rowMark, digits, rows));
    if (first) return whole(column(firstMark, first, columns), ':', column(lastMark, last, columns));
    return whole(row(topMark, top, rows), ':', row(bottomMark, bottom, rows));
  }));
}
