import type { Cursor, Fault } from './cursor';
import { hasDigit, isDigit } from './cursor';
import { POINT_LOOKALIKES, RATIO_SIGNS, RATIO_TEXT, SUPERSCRIPTS, WIDE_COMMA } from './tokens/signs';
import { BETWEEN, DATE_AFTER, DOCUMENT_AFTER, PARTED_WORDS, RATIO_WORD, SENTENCE_END, VAGUE_AFTER } from './tokens/words';

/** Names what is wrong with text left over after a number; it begins with no space. */
export function explainRest({ text, at }: Cursor): Fault {
  const rest = text.slice(at);
  const first = rest.charAt(0);
  // Only directly between digits is a sign a mistyped point: 5万人，6万人 are two values.
  const betweenDigits = isDigit(text.charAt(at - 1)) && isDigit(rest.charAt(1));
  if (betweenDigits && POINT_LOOKALIKES.includes(first)) return { fault: 'decimal-point', candidate: `${text.slice(0, at)}.${rest.slice(1)}` };
  if (betweenDigits && first === WIDE_COMMA) return wideComma(text, at);
  if ((first === 'e' || first === 'E') && hasDigit(rest)) return { fault: 'scientific-notation' };
  if (VAGUE_AFTER.includes(first)) return { fault: 'vague-number' };
  if (SUPERSCRIPTS.includes(first)) return { fault: 'superscript' };
  if (RATIO_SIGNS.includes(first)) return { fault: 'ratio-part' };
  if (DOCUMENT_AFTER.includes(first)) return { fault: 'document-number' };
  if (DATE_AFTER.includes(first)) return { fault: 'date' };
  if (betweenDigits && first === RATIO_WORD) return { fault: 'ratio-part', candidate: text.replaceAll(RATIO_WORD, RATIO_TEXT) };
  return hasDigit(rest) ? { fault: 'several-values' } : junk(text, rest);
}

/** 651万人。 and 5—6之间 say no more than 651万人 and 5—6, and 651万 人 is 651万人; of all else nobody knows what was meant. */
function junk(text: string, rest: string): Fault {
  const joined = text.replace(PARTED_WORDS, '$1');
  if (joined !== text) return { fault: 'junk', candidate: joined };
  // Right behind a digit 。 and ， may be a decimal point that lost its digit.
  const isEnd = SENTENCE_END.test(rest) && !(isDigit(text.charAt(text.length - 2)) && (POINT_LOOKALIKES + WIDE_COMMA).includes(rest));
  return rest === BETWEEN || isEnd ? { fault: 'junk', candidate: text.slice(0, text.length - rest.length) } : { fault: 'junk' };
}

/** 12，69 is meant as 12.69 and 1，234，567 as 1,234,567; 1，234 may be either, so no reading is offered. */
function wideComma(text: string, at: number): Fault {
  const whole = text.slice(text.slice(0, at).search(/\d+$/), at);
  const groups = [...text.slice(at).matchAll(/，\d+/gy)];
  const inThrees = whole.length <= 3 && groups.every(([group]) => group.length === 4);
  if (groups.length > 1) return inThrees ? { fault: 'decimal-point', candidate: text.replaceAll(WIDE_COMMA, ',') } : { fault: 'digit-groups' };
  return inThrees && whole !== '0' ? { fault: 'decimal-point' } : { fault: 'decimal-point', candidate: text.replace(WIDE_COMMA, '.') };
}
