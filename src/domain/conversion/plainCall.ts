import { formulaTokens } from './tokens';

/** Is the expression one name or one function call, so that it needs no brackets beside an operator? SUM(B2:B4), 合计数. */
export function isPlainCall(expression: string): boolean {
  const tokens = formulaTokens(expression);
  const [first, second] = tokens;
  if (first?.kind !== 'name') return false;
  if (tokens.length === 1) return true;
  if (second?.kind !== 'open') return false;
  let depth = 0;
  return tokens.every((token, index) => {
    if (token.kind === 'open') depth += 1;
    if (token.kind === 'close') depth -= 1;
    return depth > 0 || index === 0 || index === tokens.length - 1;
  });
}
