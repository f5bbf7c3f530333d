/** Pairs that mark a total over the plan period (五年累计数); the first is canonical. */
const CUMULATIVE_PAIRS = ['〔〕', '[]', '［］', '﹝﹞', '【】'] as const;
/** Pairs that never do, but are typed in their place. */
const OTHER_PAIRS = ['()', '{}', '｛｝', '〖〗', '❲❳', '﹙﹚', '「」'] as const;

const OPENING = new Map<string, string>([...CUMULATIVE_PAIRS, ...OTHER_PAIRS].map((pair) => [pair.charAt(0), pair.charAt(1)]));
const CLOSING = new Set(OPENING.values());
const FIGURE_BRACKETS = [...CUMULATIVE_PAIRS, '()'].join('');
const CUMULATIVE = new Set<string>(CUMULATIVE_PAIRS.map((pair) => pair.charAt(0)));

export const CUMULATIVE_OPEN = '〔';
export const CUMULATIVE_CLOSE = '〕';

export function isOpening(character: string): boolean {
  return OPENING.has(character);
}

export function isClosing(character: string): boolean {
  return CLOSING.has(character);
}

export function isCumulativeOpening(character: string): boolean {
  return CUMULATIVE.has(character);
}

/** Whether a bracket is one of those plans put around figures: 〔 〕 in any form, and round ones. A lone { is junk. */
export function isFigureBracket(character: string): boolean {
  return FIGURE_BRACKETS.includes(character);
}

/** The closing bracket that belongs to an opening one. */
export function closingOf(opening: string): string | undefined {
  return OPENING.get(opening);
}

/** Where the bracket closed by the text's last character opens, brackets of every kind counted together; -1 where none does. */
export function openingOfLast(text: string): number {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const character = text.charAt(at);
    if (isClosing(character)) depth += 1;
    else if (isOpening(character)) depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** Whether every bracket that closes has one that opens before it, and the reverse. */
export function isBalanced(text: string): boolean {
  let depth = 0;
  for (const at of bracketPositions(text)) {
    depth += isOpening(text.charAt(at)) ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Where the brackets of a text stand, opening or closing. */
export function bracketPositions(text: string): readonly number[] {
  const positions: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (isOpening(text.charAt(at)) || isClosing(text.charAt(at))) positions.push(at);
  return positions;
}

/** The text with a space for every bracket, so that digits on both sides never join. */
export function withoutBrackets(text: string): string {
  return text.split('').map((character) => (isOpening(character) || isClosing(character) ? ' ' : character)).join('');
}
