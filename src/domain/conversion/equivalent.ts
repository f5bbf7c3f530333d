import { reasonText } from './text';

/** Why a call cannot become a formula of Excel's own functions. Thrown inside this folder only, and turned into a value by `nativeFormula`. */
export class NoEquivalent extends Error {}

/** What an expression rests on. While all of it holds, the expression says what the HB function says. */
export interface Conditions {
  /** Expressions that must be numbers. */
  readonly numbers: readonly string[];
  /** Further conditions, as formulas. */
  readonly others: readonly string[];
}

export const noConditions: Conditions = { numbers: [], others: [] };

export function together(all: readonly Conditions[]): Conditions {
  return { numbers: [...new Set(all.flatMap(each => each.numbers))], others: [...new Set(all.flatMap(each => each.others))] };
}

/** COUNT counts numbers in cells; of an expression it would also take the text of one, so ISNUMBER asks. */
function numberConditions(numbers: readonly string[]): readonly string[] {
  const cells = numbers.filter(isPlace);
  const asked = numbers.filter(text => !isPlace(text)).map(text => `ISNUMBER(${text})`);
  if (cells.length === 0) return asked;
  return [cells.length === 1 ? `ISNUMBER(${cells.join('')})` : `COUNT(${cells.join(',')})=${cells.length}`, ...asked];
}

const isPlace = (text: string): boolean => /^(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}\$?\d+$/iu.test(text);

/** IF(conditions, answer, otherwise). Where a cell no longer says the kind of figure it said, the answer is #N/A, never a wrong figure. */
export function underConditions(answer: string, conditions: Conditions, otherwise = 'NA()'): string {
  const all = [...numberConditions(conditions.numbers), ...conditions.others];
  if (all.length === 0) return answer;
  return `IF(${all.length === 1 ? all.join('') : `AND(${all.join(',')})`},${answer},${otherwise})`;
}

/** A text as a formula writes it. */
export function quoted(text: string): string {
  if (text.length > 255 || /[\u0000-\u001f]/.test(text)) throw new NoEquivalent(reasonText.notWritable(text));
  return `"${text.replace(/"/g, '""')}"`;
}

/** A number as a formula writes it: negative ones in brackets, so that no sign meets another. */
export function numeral(value: number): string {
  const text = String(value).replace('e', 'E');
  return value < 0 ? `(${text})` : text;
}
