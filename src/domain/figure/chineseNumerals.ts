import type { Cursor } from './cursor';
import { atEnd, isFault, peek } from './cursor';
import { readLead } from './leadReader';
import { readTail } from './tailReader';
import { CHINESE_DIGITS, CHINESE_PERCENT, CHINESE_PLACES } from './tokens/words';

/** Reads 百分之五 or 三百 here and steps over it; whether it is more than one small word: 三类 may be a class, 三百 is a number. */
function takeNumeral(cursor: Cursor): 'none' | 'digit' | 'number' {
  const prefix = CHINESE_PERCENT.find((word) => cursor.text.startsWith(word, cursor.at)) ?? '';
  cursor.at += prefix.length;
  const start = cursor.at;
  let someDigit = false;
  for (; !atEnd(cursor); cursor.at += 1) {
    if (CHINESE_DIGITS.includes(peek(cursor))) someDigit = true;
    else if (!CHINESE_PLACES.includes(peek(cursor))) break;
  }
  if (!someDigit) return 'none';
  return prefix !== '' || cursor.at - start > 1 ? 'number' : 'digit';
}

/** Whether a text is a number in Chinese numerals (汉字数字), with or without words before it and a unit: 三百人, 百分之五, 超过一百万人. */
export function isChineseNumeral(text: string): boolean {
  const cursor: Cursor = { text, at: 0 };
  const lead = readLead(cursor);
  if (isFault(lead)) return false;
  const hasLead = cursor.at > 0;
  const numeral = takeNumeral(cursor);
  if (numeral === 'none' || (hasLead && numeral === 'digit')) return false;
  readTail(cursor, undefined);
  return atEnd(cursor);
}
