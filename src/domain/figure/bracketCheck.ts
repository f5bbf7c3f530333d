import { bracketPositions, closingOf, isCumulativeOpening, isFigureBracket, isOpening, withoutBrackets } from './brackets';
import type { Fault } from './cursor';
import { hasDigit, isDigit } from './cursor';

/**
 * Whether the brackets of a text (remarks already taken off) are one pair around the figure. Tells a total over the
 * plan period 〔442〕 from a footnote number 442[1], a document number 〔2021〕26号 and from mistyped brackets, which
 * offer 〔442〕.
 */
export function checkBrackets(text: string): 'none' | 'cumulative' | Fault {
  const positions = bracketPositions(text);
  const count = positions.length;
  if (count === 0) return 'none';
  const open = positions[0] ?? 0;
  const close = positions[count - 1] ?? 0;
  const inside = text.slice(open + 1, close);
  const opening = text.charAt(open);
  if (count === 1 && !isFigureBracket(opening)) return 'none';
  if (isOpening(opening) && hasDigit(text.slice(0, open)) && hasDigit(inside)) return { fault: isDigitRun(inside) ? 'footnote-number' : 'several-values' };
  if (isOpening(opening) && count === 2 && hasDigit(inside) && hasDigit(text.slice(close + 1))) return { fault: 'document-number' };
  if (count === 2 && inside.trim() === '') return { fault: 'empty-brackets' };
  const paired = count === 2 && closingOf(opening) === text.charAt(close);
  if (paired && isCumulativeOpening(opening)) return 'cumulative';
  return { fault: paired ? 'round-brackets' : 'mismatched-brackets', ...(count <= 2 ? { candidate: withoutBrackets(text), cumulative: true } : {}) };
}

function isDigitRun(text: string): boolean {
  return [...text.trim()].every(isDigit);
}
