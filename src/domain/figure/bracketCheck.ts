import { bracketPositions, closingOf, isCumulativeOpening, isFigureBracket, isOpening, withoutBrackets } from './brackets';
import type { Fault, FaultCode } from './cursor';
import { hasDigit, isDigit } from './cursor';
import { DOCUMENT_AFTER } from './tokens/words';

/** Two numbers with brackets or words between them. */
const DIGITS_APART = /\d[^\d.,]+\d/;

function offering(fault: FaultCode, text: string): Fault {
  return { fault, candidate: withoutBrackets(text), cumulative: true };
}

/** A lone bracket on the figure's outer side is half a pair; 5.5( may be the beginning of a remark. */
function halfPair(text: string, at: number): Fault {
  const outside = isOpening(text.charAt(at)) ? text.slice(0, at) : text.slice(at + 1);
  return hasDigit(outside) ? { fault: 'mismatched-brackets' } : offering('mismatched-brackets', text);
}

/** Two numbers, one of them in brackets: a footnote number 442[1], a document number 〔2021〕26号, or two values. */
function twoNumbers(before: string, inside: string, after: string): Fault | undefined {
  if (hasDigit(before) && hasDigit(after)) return { fault: 'several-values' };
  if (!hasDigit(inside)) return { fault: 'junk' };
  if (hasDigit(after)) return { fault: after.endsWith(DOCUMENT_AFTER) ? 'document-number' : 'several-values' };
  if (hasDigit(before)) return { fault: inside.trim().split('').every(isDigit) ? 'footnote-number' : 'several-values' };
  return undefined;
}

/**
 * Whether a text with a digit (remarks already taken off) is in the brackets of a total over the plan period: one pair
 * around the figure. Tells 〔442〕 from a footnote number, a document number and from mistyped brackets, which offer 〔442〕.
 */
export function checkBrackets(text: string): boolean | Fault {
  const [open, close, ...more] = bracketPositions(text);
  if (open === undefined) return false;
  const opening = text.charAt(open);
  if (close === undefined) return isFigureBracket(opening) ? halfPair(text, open) : false;
  const inside = text.slice(open + 1, close);
  if (more.length > 0) return DIGITS_APART.test(text) ? { fault: 'several-values' } : offering('mismatched-brackets', text);
  if (!isOpening(opening)) return isOpening(text.charAt(close)) || !hasDigit(inside) ? { fault: 'mismatched-brackets' } : offering('mismatched-brackets', text);
  const two = twoNumbers(text.slice(0, open), inside, text.slice(close + 1));
  if (two !== undefined) return two;
  if (closingOf(opening) !== text.charAt(close)) return offering('mismatched-brackets', text);
  return isCumulativeOpening(opening) ? true : offering('round-brackets', text);
}
