import type { Body } from './bodyReader';
import type { Cursor, Fault } from './cursor';
import { isFault, peek, skipSpaces, takeWord } from './cursor';
import type { Unit } from './figure';
import type { PlainNumber } from './numberReader';
import { numberBegins, readNumberAt } from './numberReader';
import { takeUnit } from './tailReader';
import { HYPHENS, MINUS_SIGNS, RANGE_SIGNS } from './tokens/signs';
import { leadingScale, readUnit } from './units';

/** A range sign here, with white space on both sides or none for a hyphen (5 -6 may be two values). */
function takeRangeSign(cursor: Cursor): boolean {
  const before = cursor.at;
  skipSpaces(cursor);
  const spaceBefore = cursor.at > before;
  const sign = RANGE_SIGNS.find((word) => takeWord(cursor, word));
  if (sign === undefined) return false;
  const afterSign = cursor.at;
  skipSpaces(cursor);
  if (!HYPHENS.includes(sign)) return numberBegins(cursor);
  // 5--6 and 5 -6: range or minus cannot be told.
  return spaceBefore === cursor.at > afterSign && !MINUS_SIGNS.includes(peek(cursor)) && numberBegins(cursor);
}

/** The unit both ends share: the last one's, or the first one's where it says the same (4.5%–5%) or the same scale alone (3万—5万人, not 3万—5公顷). */
function unitsAgree(first: Unit | undefined, last: Unit | undefined): boolean {
  if (first === undefined) return true;
  if (last === undefined) return false;
  return first.text === last.text || (leadingScale(last) === first.text && readUnit(last.text.slice(first.text.length)) !== undefined);
}

/** -5-3 may be −5 to 3 or −5 to −3: a hyphen between two numbers of which the first is negative is no clear sign. */
const isUnclear = (low: PlainNumber, { text, at }: Cursor): boolean => low.value < 0 && HYPHENS.includes(text.slice(0, at).trimEnd().slice(-1));

/** Reads the rest of a range after its first number and unit; undefined, with nothing read, where there is no range. */
export function readRange(cursor: Cursor, low: PlainNumber, firstUnit: Unit | undefined): Body | Fault | undefined {
  const before = cursor.at;
  if (!takeRangeSign(cursor)) {
    cursor.at = before;
    return undefined;
  }
  if (isUnclear(low, cursor)) return { fault: 'unclear-minus' };
  const high = readNumberAt(cursor);
  if (isFault(high)) return high;
  const end = cursor.at;
  skipSpaces(cursor);
  const unit = takeUnit(cursor);
  if (unit === undefined) cursor.at = end;
  if (!unitsAgree(firstUnit, unit)) return { fault: 'range-units' };
  if (low.value >= high.value) return { fault: 'reversed-range' };
  return { kind: 'range', numbers: [low, high], ...(unit === undefined ? {} : { unit }) };
}
