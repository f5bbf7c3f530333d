import type { Body } from './bodyReader';
import type { Unit } from './figure';
import type { PlainNumber } from './numberReader';
import { YEAR_WORD } from './tokens/words';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

export function isYear(number: PlainNumber): boolean {
  return number.decimals === 0 && number.value >= FIRST_YEAR && number.value <= LAST_YEAR;
}

/** 2025年, 2021—2025年, and 2021—2025 even without 年. A lone 2025 may be a count, and so may 〔2021—2025〕. */
export function saysYear(body: Body, unit: Unit | undefined, cumulative: boolean): boolean {
  if (unit?.text === YEAR_WORD) return body.numbers.some(isYear);
  return body.kind === 'range' && unit === undefined && !cumulative && body.numbers.every(isYear);
}
