import type { Cursor, Fault } from './cursor';
import { isFault, peek, skipSpaces, takeToken } from './cursor';
import type { BoundSign, Unit } from './figure';
import { joinSigns } from './leadReader';
import { BOUND_AFTER } from './tokens/bounds';
import { MARKS } from './tokens/signs';
import { unitAt } from './units';

/** What stands after a number or its bracket: a unit, a bound word, a footnote mark, each at most once. */
export interface Tail {
  unit?: Unit;
  sign?: BoundSign;
  mark?: string;
}

/** Reads a unit here and steps over it. */
export function takeUnit(cursor: Cursor): Unit | undefined {
  const unit = unitAt(cursor.text, cursor.at);
  if (unit !== undefined) cursor.at += unit.text.length;
  return unit;
}

/** Reads a footnote mark here and steps over it. */
export function takeMark(cursor: Cursor): string | undefined {
  const character = peek(cursor);
  if (character === '' || !MARKS.includes(character)) return undefined;
  cursor.at += 1;
  return character;
}

/** Reads what follows. A unit after the bound word (5以上人) is not read: the caller reports it as junk. */
export function readTail(cursor: Cursor, unitBefore: Unit | undefined): Tail {
  const tail: Tail = unitBefore === undefined ? {} : { unit: unitBefore };
  for (;;) {
    const before = cursor.at;
    skipSpaces(cursor);
    if (!takePart(cursor, tail)) {
      cursor.at = before;
      return tail;
    }
  }
}

function takePart(cursor: Cursor, tail: Tail): boolean {
  const mark = tail.mark === undefined ? takeMark(cursor) : undefined;
  if (mark !== undefined) {
    tail.mark = mark;
    return true;
  }
  const word = tail.sign === undefined ? takeToken(cursor, BOUND_AFTER) : undefined;
  if (word !== undefined) {
    tail.sign = word[1];
    return true;
  }
  const unit = tail.unit === undefined && tail.sign === undefined ? takeUnit(cursor) : undefined;
  if (unit !== undefined) tail.unit = unit;
  return unit !== undefined;
}

/** Joins what stands inside a bracket with what follows it: 〔10以上〕万人. The same thing twice is junk. */
export function joinTails(inner: Tail, outer: Tail): Tail | Fault {
  if (inner.unit !== undefined && outer.unit !== undefined) return { fault: 'junk' };
  if (inner.mark !== undefined && outer.mark !== undefined) return { fault: 'junk' };
  const sign = joinSigns(inner.sign, outer.sign);
  return isFault(sign) ? sign : { ...inner, ...outer };
}
