import type { Cursor, Fault } from './cursor';
import { atEnd, countHan, isDigit, isFault, peek, skipSpaces } from './cursor';
import { explainRest } from './explainRest';
import type { Unit } from './figure';
import type { PlainNumber } from './numberReader';
import { numberBegins, readNumberAt } from './numberReader';
import { readRange } from './rangeReader';
import { readRatio } from './ratioReader';
import { takeUnit } from './tailReader';
import { UNLISTED_SIGNS } from './tokens/bounds';
import { DASHES, MINUS_SIGNS, RATIO_SIGNS } from './tokens/signs';

/** The numbers of a cell: one, the two ends of a range, or the parts of a ratio. */
export interface Body {
  readonly kind: 'number' | 'range' | 'ratio';
  readonly numbers: readonly PlainNumber[];
  readonly unit?: Unit;
}

/** Names what stands where a number was expected. */
function explainStart(cursor: Cursor): Fault {
  const { text, at } = cursor;
  const first = peek(cursor);
  if (atEnd(cursor)) return { fault: 'missing-number' };
  if (first === '=') return { fault: 'formula-as-text', candidate: text.slice(0, at) + text.slice(at + 1) };
  if (first === '.' && isDigit(peek(cursor, 1))) return { fault: 'bare-point', candidate: `${text.slice(0, at)}0${text.slice(at)}` };
  if (UNLISTED_SIGNS.has(first)) return { fault: 'unlisted-sign', candidate: text.replace(first, UNLISTED_SIGNS.get(first) ?? '') };
  if (DASHES.includes(first) || MINUS_SIGNS.includes(first)) return { fault: 'unclear-minus' };
  return { fault: countHan(text) > 0 ? 'figure-among-words' : 'junk' };
}

/** Reads a number, a range or a ratio, and steps over it. */
export function readBody(cursor: Cursor): Body | Fault {
  if (!numberBegins(cursor)) return explainStart(cursor);
  const first = readNumberAt(cursor);
  if (isFault(first)) return first;
  const end = cursor.at;
  skipSpaces(cursor);
  if (peek(cursor) !== '' && RATIO_SIGNS.includes(peek(cursor))) return readRatio(cursor, first);
  const unit = takeUnit(cursor);
  if (unit === undefined) cursor.at = end;
  const range = readRange(cursor, first, unit);
  if (range !== undefined) return range;
  cursor.at = end;
  const one: Body = { kind: 'number', numbers: [first] };
  return peek(cursor) === ' ' && isDigit(cursor.text.slice(end).trimStart().charAt(0)) ? explainRest(cursor) : one;
}
