import type { Cursor, Fault } from './cursor';
import { hasDigit, isDigit } from './cursor';
import { POINT_LOOKALIKES, RATIO_SIGNS, SUPERSCRIPTS, WIDE_COMMA } from './tokens/signs';
import { DATE_AFTER, DOCUMENT_AFTER, VAGUE_AFTER } from './tokens/words';

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
  return { fault: hasDigit(rest) ? 'several-values' : 'junk' };
}

/** 12，69 is meant as 12.69 and 1，234，567 as 1,234,567; 1，234 may be either, so no reading is offered. */
function wideComma(text: string, at: number): Fault {
  const whole = text.slice(text.slice(0, at).search(/\d+$/), at);
  const groups = [...text.slice(at).matchAll(/，\d+/gy)];
  const inThrees = whole.length <= 3 && groups.every(([group]) => group.length === 4);
  if (groups.length > 1) return inThrees ? { fault: 'decimal-point', candidate: text.replaceAll(WIDE_COMMA, ',') } : { fault: 'digit-groups' };
  return inThrees && whole !== '0' ? { fault: 'decimal-point' } : { fault: 'decimal-point', candidate: text.replace(WIDE_COMMA, '.') };
}
