import type { Body } from './bodyReader';
import type { Cursor, Fault } from './cursor';
import { isDigit, isFault, peek, skipSpaces } from './cursor';
import type { PlainNumber } from './numberReader';
import { readNumberAt } from './numberReader';
import { COLONS, RATIO_SIGNS } from './tokens/signs';
import { isYear } from './years';

function takeRatioSign(cursor: Cursor): boolean {
  const before = cursor.at;
  skipSpaces(cursor);
  if (peek(cursor) !== '' && RATIO_SIGNS.includes(peek(cursor))) {
    cursor.at += 1;
    skipSpaces(cursor);
    return true;
  }
  cursor.at = before;
  return false;
}

/** Reads the further parts of a ratio after its first. Parts carry no sign, and not all of them are zero. */
export function readRatio(cursor: Cursor, first: PlainNumber): Body | Fault {
  const parts = [first];
  const isColon = COLONS.includes(peek(cursor));
  while (takeRatioSign(cursor)) {
    if (!isDigit(peek(cursor))) return { fault: 'ratio-part' };
    const part = readNumberAt(cursor);
    if (isFault(part)) return part;
    parts.push(part);
  }
  if (parts.some((part) => part.value < 0) || parts.every((part) => part.value === 0)) return { fault: 'ratio-part' };
  // 2024：651 is the figure of a year; a ratio of one part to another that is called 2024 is written with ∶.
  if (isColon && parts.length === 2 && isYear(first)) return { fault: 'several-values' };
  return { kind: 'ratio', numbers: parts };
}
