import { columnIndex } from './address';

/** Text in quotes, or a reference that is no part of a longer word and no function name. */
const pattern = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(])/gu;

const part = (letter: 'R' | 'C', absolute: boolean, index: number, own: number) => {
  if (absolute) return `${letter}${index + 1}`;
  return index === own ? letter : `${letter}[${index - own}]`;
};

/** An A1 formula in R1C1 form, seen from a cell. Example: `=A1+$B$2` in B1 → `=RC[-1]+R2C2`. */
export function toRelative(formula: string, row: number, column: number): string {
  return formula.replace(pattern, (found, columnMark?: string, letters?: string, rowMark?: string, digits?: string) => {
    if (!letters || !digits) return found;
    const target = columnIndex(letters);
    return target < 0 ? found : part('R', rowMark === '$', Number(digits) - 1, row) + part('C', columnMark === '$', target, column);
  });
}
