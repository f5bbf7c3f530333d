import type { CellValue } from '../domain/table/snapshot';

/** Texts Excel would turn into a formula, a number, a date or a time: 1:4:5, 12/10, -5, 95%, 2023年6月, TRUE. */
const reinterpreted = /^\s*(?:[=+\-@'.(（]|[0-9０-９￥¥$]|(?:true|false)\s*$|#)/i;

/** Is it a formula? A lone = is a text. */
export const isFormula = (value: unknown): value is string => typeof value === 'string' && value.length > 1 && value.startsWith('=');

/**
 * The number format under which Excel keeps `value` as it is: what was asked for, '@' for texts that Excel would change, and
 * never '@' under a number or a formula, which would turn both into text.
 */
export function writtenFormat(value: string | number, asked: string | undefined, present = 'General'): string {
  const format = asked ?? present;
  if (value === '') return format;
  if (typeof value === 'number' || isFormula(value)) return format === '@' ? 'General' : format;
  return reinterpreted.test(value) ? '@' : format;
}

const errorText = /^#(?:N\/A|[A-Z0-9_/]+[!?])$/;

/**
 * What to write so that a cell holds a content it was read with. Excel gives a text without the apostrophe that keeps it one, and
 * made a number, a date or a formula of it when it came back. `value` tells the text =A1 from the formula. Example: 442 → '442.
 */
export function asTyped(content: CellValue, format: string, value?: CellValue): CellValue {
  if (typeof content !== 'string' || content === '' || format === '@' || errorText.test(content)) return content;
  if (isFormula(content)) return content === value ? `'${content}` : content;
  return reinterpreted.test(content) ? `'${content}` : content;
}
