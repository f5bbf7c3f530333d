import type { Cursor, Fault } from './cursor';
import { countHan, isDigit, isFault, peek, skipSpaces } from './cursor';
import type { Unit } from './figure';
import type { PlainNumber } from './numberReader';
import { numberBegins, readNumberAt } from './numberReader';
import { readRange } from './rangeReader';
import { readRatio } from './ratioReader';
import { takeUnit } from './tailReader';
import { UNLISTED_SIGNS } from './tokens/bounds';
import { DASHES, MINUS_SIGNS, RATIO_SIGNS } from './tokens/signs';
import { MINUS_WORD } from './tokens/words';

/** The numbers of a cell: one, the two ends of a range, or the parts of a ratio. */
export type Body =
  | { readonly kind: 'number'; readonly numbers: readonly [PlainNumber]; readonly unit?: never }
  | { readonly kind: 'range'; readonly numbers: readonly [low: PlainNumber, high: PlainNumber]; readonly unit?: Unit }
  | { readonly kind: 'ratio'; readonly numbers: readonly PlainNumber[]; readonly unit?: never };

/** Names what stands where a number was expected. */
function explainStart(cursor: Cursor): Fault {
  const { text, at } = cursor;
  const first = peek(cursor);
  const unlisted = UNLISTED_SIGNS.find(([sign]) => text.startsWith(sign, at));
  if (unlisted !== undefined) return { fault: 'unlisted-sign', candidate: text.slice(0, at) + unlisted[1] + text.slice(at + unlisted[0].length) };
  if (first === MINUS_WORD && isDigit(peek(cursor, 1))) return { fault: 'minus-in-words', candidate: `${text.slice(0, at)}-${text.slice(at + 1)}` };
  if (first === '=') return { fault: 'formula-as-text', candidate: text.slice(0, at) + text.slice(at + 1) };
  if (first === '.' && isDigit(peek(cursor, 1))) return { fault: 'bare-point', candidate: `${text.slice(0, at)}0${text.slice(at)}` };
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
  return { kind: 'number', numbers: [first] };
}
