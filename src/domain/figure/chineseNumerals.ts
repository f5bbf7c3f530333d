import type { Cursor } from './cursor';
import { atEnd, peek } from './cursor';
import { readTail } from './tailReader';
import { CHINESE_DIGITS, CHINESE_PERCENT, CHINESE_PLACES } from './tokens/words';

/** Whether a text is a number in Chinese numerals (汉字数字), with or without a unit: 三百人, 百分之五. */
export function isChineseNumeral(text: string): boolean {
  const prefix = CHINESE_PERCENT.find((word) => text.startsWith(word)) ?? '';
  const cursor: Cursor = { text, at: prefix.length };
  let someDigit = false;
  for (; !atEnd(cursor); cursor.at += 1) {
    if (CHINESE_DIGITS.includes(peek(cursor))) someDigit = true;
    else if (!CHINESE_PLACES.includes(peek(cursor))) break;
  }
  if (!someDigit) return false;
  readTail(cursor, undefined);
  return atEnd(cursor);
}
