import type { Cursor, Fault } from './cursor';
import { hasDigit, isDigit } from './cursor';
import { POINT_LOOKALIKES, RATIO_SIGNS, SUPERSCRIPTS, WIDE_COMMA } from './tokens/signs';
import { DATE_AFTER, DOCUMENT_AFTER, VAGUE_AFTER } from './tokens/words';

/** Names what is wrong with text left over after a number. */
export function explainRest(cursor: Cursor): Fault {
  const rest = cursor.text.slice(cursor.at);
  const spaced = rest.startsWith(' ');
  const next = rest.trimStart();
  const first = next.charAt(0);
  if (first === '') return { fault: 'junk' };
  if (spaced && hasDigit(next)) return { fault: 'several-values' };
  if (POINT_LOOKALIKES.includes(first) && isDigit(next.charAt(1))) return { fault: 'decimal-point', candidate: `${cursor.text.slice(0, cursor.at)}.${next.slice(1)}` };
  if (first === WIDE_COMMA && isDigit(next.charAt(1))) return wideComma(cursor.text, cursor.at);
  if (first === ',') return { fault: 'digit-groups' };
  if ((first === 'e' || first === 'E') && hasDigit(next)) return { fault: 'scientific-notation' };
  if (VAGUE_AFTER.includes(first)) return { fault: 'vague-number' };
  if (SUPERSCRIPTS.includes(first)) return { fault: 'superscript' };
  if (RATIO_SIGNS.includes(first)) return { fault: 'ratio-part' };
  if (DOCUMENT_AFTER.includes(first)) return { fault: 'document-number' };
  if (DATE_AFTER.includes(first)) return { fault: 'date' };
  return { fault: hasDigit(next) ? 'several-values' : 'junk' };
}

/** 12，69 is meant as 12.69 and 1，234，567 as 1,234,567; 1，234 may be either, so no reading is offered. */
function wideComma(text: string, at: number): Fault {
  const run = /^\d(?:\d|，\d)*/.exec(text.slice(text.slice(0, at).search(/\d+$/)))?.[0] ?? '';
  const groups = run.split(WIDE_COMMA);
  const inThrees = groups.slice(1).every((group) => group.length === 3) && (groups[0] ?? '').length <= 3;
  if (groups.length > 2) return inThrees ? { fault: 'decimal-point', candidate: text.replaceAll(WIDE_COMMA, ',') } : { fault: 'digit-groups' };
  if (inThrees && groups[0] !== '0') return { fault: 'decimal-point' };
  return { fault: 'decimal-point', candidate: text.replace(WIDE_COMMA, '.') };
}
