import type { Cursor, Fault } from './cursor';
import { isDigit, isHan, peek } from './cursor';
import { SIGNIFICANT_DIGITS } from './decimal';
import { MINUS_SIGNS } from './tokens/signs';

/** A number as written: 14.60 has two decimals. */
export interface PlainNumber {
  readonly value: number;
  readonly decimals: number;
}

/** Whether a number, with its minus or plus sign directly before it, begins here. */
export function numberBegins(cursor: Cursor): boolean {
  if (isDigit(peek(cursor))) return true;
  return isSign(peek(cursor)) && isDigit(peek(cursor, 1));
}

function isSign(character: string): boolean {
  return MINUS_SIGNS.includes(character) || character === '+';
}

function digitsFrom(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charAt(at))) at += 1;
  return at;
}

/** A comma of 1,234; one before words ends the number: 350,其中女性200. */
function isGroupComma(text: string, at: number): boolean {
  return text.charAt(at) === ',' && !isHan(text.charAt(at + 1));
}

/** Reads 1,234,567 in strict groups of three; gives the end of the whole part, or undefined for 12,69 and 1234,567. */
function wholeEnd(text: string, start: number): number | undefined {
  let end = digitsFrom(text, start);
  if (!isGroupComma(text, end)) return end;
  if (end - start > 3 || text.charAt(start) === '0') return undefined;
  while (isGroupComma(text, end)) {
    const next = digitsFrom(text, end + 1);
    if (next - end !== 4) return undefined;
    end = next;
  }
  return end;
}

/** 1∶04∶05 → 1∶4∶5: zeros that Excel's time format puts before a digit. */
function withoutLeadingZeros(text: string): string {
  return text.replace(/(^|[^\d.])0+(?=\d)/g, '$1');
}

function significantDigits(whole: string, fraction: string): number {
  const digits = (whole + fraction).replace(/^0+/, '');
  return (fraction === '' ? digits.replace(/0+$/, '') : digits).length;
}

/** Reads one number and steps over it: optional sign, digits in one run or in strict groups, optional fraction. */
export function readNumberAt(cursor: Cursor): PlainNumber | Fault {
  const { text } = cursor;
  const signed = isSign(peek(cursor));
  const negative = signed && peek(cursor) !== '+';
  const start = cursor.at + (signed ? 1 : 0);
  const end = wholeEnd(text, start);
  if (end === undefined) return { fault: 'digit-groups' };
  const whole = text.slice(start, end).replaceAll(',', '');
  const point = text.charAt(end) === '.';
  const last = point ? digitsFrom(text, end + 1) : end;
  const fraction = point ? text.slice(end + 1, last) : '';
  if (point && fraction === '') return text.length === end + 1 ? { fault: 'bare-point', candidate: text.slice(0, end) } : { fault: 'junk' };
  if (whole.length > 1 && whole.startsWith('0')) return { fault: 'leading-zeros', candidate: withoutLeadingZeros(text) };
  if (text.charAt(last) === '.' || isGroupComma(text, last)) return { fault: 'digit-groups' };
  // Trailing zeros of a fraction count: beyond 15 digits a double no longer keeps what was written.
  if (significantDigits(whole, fraction) > SIGNIFICANT_DIGITS) return { fault: 'too-many-digits' };
  cursor.at = last;
  const magnitude = Number(`${whole}.${fraction}`);
  return { value: negative && magnitude !== 0 ? -magnitude : magnitude, decimals: fraction.length };
}
