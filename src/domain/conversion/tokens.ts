/** What a piece of a formula is. `sheet` is a name in single quotes, `brackets` a [2] or a column of a table, `name` any other word: A1, SUM, HB.PROGRESS, 合计数. */
export type TokenKind = 'text' | 'sheet' | 'brackets' | 'error' | 'number' | 'name' | 'open' | 'close' | 'openBrace' | 'closeBrace' | 'comma' | 'semicolon' | 'exclamation' | 'space' | 'operator';

/** A piece of a formula; the pieces in order are the formula. */
export interface Token { readonly kind: TokenKind; readonly text: string; readonly start: number; readonly end: number }

const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ['text', /"(?:[^"]|"")*"/y],
  ['sheet', /'(?:[^']|'')*'/y],
  ['error', /#(?:N\/A|DIV\/0!|[A-Z_]+[!?])/iy],
  ['number', /\d+(?:\.\d*)?(?:E[+-]?\d+)?(?![\p{L}\p{N}_.$:!])|\.\d+(?:E[+-]?\d+)?(?![\p{L}\p{N}_.$])/iuy],
  ['name', /[\p{L}\p{N}_$\\][\p{L}\p{N}\p{M}_.$\\?]*/uy],
  ['space', /\s+/y],
  ['open', /\(/y], ['close', /\)/y], ['openBrace', /\{/y], ['closeBrace', /\}/y], ['comma', /,/y], ['semicolon', /;/y], ['exclamation', /!/y],
];

/** The end of a bracketed piece; brackets nest ([[#All],[完成数]]) and ' escapes the next character inside. */
function bracketsEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula.charAt(at);
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
}

function tokenAt(formula: string, start: number): Token {
  if (formula.charAt(start) === '[') {
    const end = bracketsEnd(formula, start);
    return { kind: 'brackets', text: formula.slice(start, end), start, end };
  }
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = start;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined && text !== '') return { kind, text, start, end: start + text.length };
  }
  return { kind: 'operator', text: formula.charAt(start), start, end: start + 1 };
}

/**
 * A formula in its pieces, nothing lost: the texts joined are the formula again. Quotes doubled inside texts and sheet names
 * belong to them, so no later search finds a function in a text.
 * Example: =IF(A1="HB.X(",'专栏2 (2)'!B3) → =, IF, (, A1, =, "HB.X(", ,, '专栏2 (2)', !, B3, ).
 */
export function formulaTokens(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}
