import type { Token, TokenList } from './tokens/token';

/** A normalised text and how far it has been read. */
export interface Cursor {
  readonly text: string;
  at: number;
}

/** Why reading stopped; becomes a `Problem` in `problem.ts`. */
export interface Fault {
  readonly fault: FaultCode;
  /** The text that the writer most likely meant, offered as `reading` if it reads well. */
  readonly candidate?: string;
  /** The candidate is meant as a total over the plan period. */
  readonly cumulative?: boolean;
  /** Where in the text the brackets begin that the candidate leaves out. */
  readonly bracketsFrom?: number;
}

export type FaultCode =
  | 'boolean' | 'not-finite' | 'error-value' | 'too-long' | 'unreadable' | 'missing-number' | 'junk' | 'several-values' | 'scientific-notation' | 'digit-groups'
  | 'decimal-point' | 'too-many-digits' | 'leading-zeros' | 'bare-point' | 'unclear-minus' | 'unclear-sign' | 'unlisted-sign' | 'conflicting-bounds' | 'bound-in-remark'
  | 'bound-on-range' | 'reversed-range' | 'range-units' | 'mismatched-brackets' | 'round-brackets' | 'empty-brackets' | 'cumulative-ratio' | 'cumulative-in-words'
  | 'footnote-number' | 'document-number' | 'bare-year' | 'date' | 'vague-number' | 'superscript' | 'numeral-for-dash' | 'dash-with-words' | 'chinese-numerals'
  | 'figure-among-words' | 'formula-as-text' | 'ratio-part' | 'minus-in-words';

export function isFault(value: unknown): value is Fault {
  return typeof value === 'object' && value !== null && 'fault' in value;
}

export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

export function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isDigit(text.charAt(at))) return true;
  return false;
}

export function isHan(character: string): boolean {
  return character >= '\u4e00' && character <= '\u9fff';
}

export function isLetter(character: string): boolean {
  return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
}

export function countHan(text: string): number {
  return [...text].filter(isHan).length;
}

export function peek(cursor: Cursor, ahead = 0): string {
  return cursor.text.charAt(cursor.at + ahead);
}

export function atEnd(cursor: Cursor): boolean {
  return cursor.at >= cursor.text.length;
}

export function skipSpaces(cursor: Cursor): void {
  while (cursor.text.charAt(cursor.at) === ' ') cursor.at += 1;
}

/** Reads the longest word of the list that stands here, and steps over it. */
export function takeToken<Meaning>(cursor: Cursor, tokens: TokenList<Meaning>): Token<Meaning> | undefined {
  const token = tokens.byFirst.get(peek(cursor))?.find(([word]) => cursor.text.startsWith(word, cursor.at));
  if (token !== undefined) cursor.at += token[0].length;
  return token;
}

export function takeWord(cursor: Cursor, word: string): boolean {
  if (!cursor.text.startsWith(word, cursor.at)) return false;
  cursor.at += word.length;
  return true;
}
