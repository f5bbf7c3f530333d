import { amountInWords } from './amountInWords';
import { isBalanced, isClosing, isOpening, withoutBrackets } from './brackets';
import { isChineseNumeral } from './chineseNumerals';
import type { Cursor, Fault } from './cursor';
import { atEnd, countHan, hasDigit, isHan, isLetter, peek, takeToken } from './cursor';
import { takeMark, takeUnit } from './tailReader';
import { BOUND_AFTER, BOUND_BEFORE, CONTROLLED } from './tokens/bounds';
import { LEAD_WORDS } from './tokens/leads';
import { DASHES, DASH_LOOKALIKES, NONE_TEXT, WORD_PUNCTUATION } from './tokens/signs';
import { longestFirst } from './tokens/token';
import { NONE_WORDS, YEAR_IN_WORDS, YEAR_RUN } from './tokens/words';

const EVERY_WORD = longestFirst<string>([...BOUND_BEFORE.all, ...BOUND_AFTER.all, ...LEAD_WORDS.all, [CONTROLLED, 'le']]);

function consistsOf(text: string, characters: string): boolean {
  return text.split('').every((character) => character === ' ' || characters.includes(character));
}

/** Whether nothing but words and signs of the notation stands here, the number missing: ＜, 约, 〔〕万人. */
function lacksNumber(text: string): boolean {
  const cursor: Cursor = { text, at: 0 };
  while (!atEnd(cursor)) {
    if (takeToken(cursor, EVERY_WORD) !== undefined || takeUnit(cursor) !== undefined || takeMark(cursor) !== undefined) continue;
    if (isHan(peek(cursor)) || isLetter(peek(cursor))) return false;
    cursor.at += 1;
  }
  return true;
}

/** 下降 and 增长 alone say where to go, in words. */
function isTrend(text: string): boolean {
  return LEAD_WORDS.all.some(([word, meaning]) => word === text && (meaning === 'unclearSign' || meaning === 'remark'));
}

/** A sentence's own characters, a word or a quotation first, in balanced brackets; a sign or mark among them is no plain wording. */
function isWording(text: string): boolean {
  const allowed = text.split('').every((character) => isHan(character) || isLetter(character) || character === ' ' || WORD_PUNCTUATION.includes(character) || isOpening(character) || isClosing(character));
  const first = withoutBrackets(text).trimStart().charAt(0);
  return allowed && countHan(text) > 0 && (isHan(first) || isLetter(first) || first === '“') && isBalanced(text);
}

function bracketsAroundNothing(text: string): Fault {
  return withoutBrackets(text).trim() === '' ? { fault: 'empty-brackets' } : { fault: 'dash-with-words', candidate: NONE_TEXT };
}

/** Reads a normalised, trimmed text without digits: — or 无 alone is `none`, words are `text`, all else is a fault. */
export function readWords(text: string): 'none' | 'text' | Fault {
  if (consistsOf(text, DASHES) || NONE_WORDS.has(text)) return 'none';
  if (consistsOf(text, DASH_LOOKALIKES)) return { fault: 'numeral-for-dash', candidate: NONE_TEXT };
  if (consistsOf(withoutBrackets(text), DASHES)) return bracketsAroundNothing(text);
  if (isTrend(text)) return 'text';
  if (isChineseNumeral(text)) return { fault: 'chinese-numerals' };
  if (DASHES.includes(text.charAt(0))) return { fault: 'dash-with-words' };
  if (lacksNumber(text) && amountInWords(text) === 'vague') return { fault: 'vague-number' };
  if (lacksNumber(text)) return { fault: countHan(text) > 0 || /[<>≤≥%‰]/.test(text) ? 'missing-number' : 'unreadable' };
  return isWording(text) ? 'text' : { fault: 'unreadable' };
}

/** The words that must remain of a text when its years are taken out: 与2020年持平 is words, 2025年底 is a date. */
const WORDS_BESIDE_YEARS = 3;

/** Whether the digits of a text are nothing but years among words: 与2020年持平. */
export function saysYearInWords(text: string): boolean {
  const rest = text.replace(YEAR_RUN, (run) => (YEAR_IN_WORDS.test(run) ? '' : run));
  return !hasDigit(rest) && countHan(rest) >= WORDS_BESIDE_YEARS && readWords(rest) === 'text';
}
