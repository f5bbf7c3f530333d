import type { Token } from './tokens';

const cell = /^\$?[A-Z]{1,3}\$?\d{1,7}$/i;

/** Does this piece of a formula name a cell of the formula's own sheet? LOG10( is a function, and what follows a ! is another sheet's, the far end of a range of it too. */
export function isCellToken(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'name' || !cell.test(token.text) || tokens[at + 1]?.kind === 'open') return false;
  return !(tokens[at - 1]?.kind === 'exclamation' || (tokens[at - 1]?.text === ':' && tokens[at - 3]?.kind === 'exclamation'));
}
