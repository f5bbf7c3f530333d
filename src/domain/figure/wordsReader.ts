import { isClosing, isOpening, withoutBrackets } from './brackets';
import type { Cursor, Fault } from './cursor';
import { atEnd, countHan, hasDigit, isFault, peek, skipSpaces } from './cursor';
import { readLead } from './leadReader';
import { readTail } from './tailReader';
import { DASHES, DASH_LOOKALIKES, NONE_TEXT, SUPERSCRIPTS } from './tokens/signs';
import { CHINESE_DIGITS, CHINESE_PERCENT, CHINESE_PLACES, NONE_WORDS, YEARS } from './tokens/words';

function consistsOf(text: string, characters: string): boolean {
  return text.split('').every((character) => character === ' ' || characters.includes(character));
}

/** Whether nothing but words of the notation stands here, the number missing: ＜, 约, 〔〕万人. */
function lacksNumber(text: string): boolean {
  const cursor: Cursor = { text: withoutBrackets(text), at: 0 };
  if (isFault(readLead(cursor))) return false;
  readTail(cursor, undefined);
  skipSpaces(cursor);
  return cursor.at >= cursor.text.length;
}

/** 三百人, 百分之五, and 五 alone: a number in Chinese numerals, with or without a unit. */
function isChineseNumeral(text: string): boolean {
  const prefix = CHINESE_PERCENT.find((word) => text.startsWith(word)) ?? '';
  const cursor: Cursor = { text, at: prefix.length };
  let digits = 0;
  for (; !atEnd(cursor); cursor.at += 1) {
    if (CHINESE_DIGITS.includes(peek(cursor))) digits += 1;
    else if (!CHINESE_PLACES.includes(peek(cursor))) break;
  }
  if (digits === 0) return false;
  readTail(cursor, undefined);
  return cursor.at >= text.length;
}

/**
 * Reads a normalised, trimmed text without digits: — or 无 alone is `none`, words are `text`, all else is a fault.
 */
export function readWords(text: string): 'none' | 'text' | Fault {
  if (consistsOf(text, DASHES) || NONE_WORDS.has(text)) return 'none';
  if (text.startsWith('#')) return { fault: 'error-value' };
  if (consistsOf(text, DASH_LOOKALIKES)) return { fault: 'numeral-for-dash', candidate: NONE_TEXT };
  if (consistsOf(withoutBrackets(text), DASHES) && text.split('').some(isOpening) && text.split('').some(isClosing)) return bracketsAroundNothing(text);
  if (lacksNumber(text)) return { fault: 'missing-number' };
  if (isChineseNumeral(text)) return { fault: 'chinese-numerals' };
  if (DASHES.includes(text.charAt(0))) return { fault: 'dash-with-words' };
  if (SUPERSCRIPTS.includes(text.charAt(0)) || countHan(text) === 0) return { fault: 'unreadable' };
  return 'text';
}

function bracketsAroundNothing(text: string): Fault {
  return withoutBrackets(text).trim() === '' ? { fault: 'empty-brackets' } : { fault: 'dash-with-words', candidate: NONE_TEXT };
}

/** The words that remain of a text when its years are taken out; 与2020年持平 is words, 2025年底 is a date. */
const WORDS_BESIDE_YEARS = 3;

/** Whether the digits of a text are nothing but years among words: 与2020年持平. */
export function saysYearInWords(text: string): boolean {
  const rest = text.replace(YEARS, '');
  return !hasDigit(rest) && countHan(rest) >= WORDS_BESIDE_YEARS;
}
