import { formulaTokens } from '../conversion/tokens';
import type { Token } from '../conversion/tokens';

const cell = /^(\$?[A-Z]{1,3})(\$?)(\d{1,7})$/i;

/** A name before a bracket is a function: LOG10(. */
const isFunction = (tokens: readonly Token[], at: number): boolean => tokens[at + 1]?.kind === 'open';

/**
 * A formula of one row as it reads in another: =SUM(D6:H6) of row 6 is =SUM(D9:H9) in row 9, $C$3 stays. Undefined where it
 * looks at any other row, another sheet or a table's column: then nobody but its author can say what it means elsewhere.
 * Rows are counted as Excel does.
 */
export function rowFormula(formula: string, from: number, to: number): string | undefined {
  const tokens = formulaTokens(formula);
  if (tokens.some(token => token.kind === 'exclamation' || token.kind === 'brackets')) return undefined;
  const parts = tokens.map((token, at): string | undefined => {
    const match = token.kind === 'name' && !isFunction(tokens, at) ? cell.exec(token.text) : null;
    if (!match) return token.text;
    const [, column = '', fixed = '', row = ''] = match;
    if (fixed !== '') return token.text;
    return Number(row) === from ? `${column}${to}` : undefined;
  });
  return parts.includes(undefined) ? undefined : parts.join('');
}
