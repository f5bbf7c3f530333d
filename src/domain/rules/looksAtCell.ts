import { formulaTokens, type Token } from '../conversion/tokens';
import { readReference } from '../conversion/reference';
import type { CellPlace } from '../table/cellReference';

/** The whole range that begins here, or the one cell. */
const rangeAt = (tokens: readonly Token[], at: number): string =>
  tokens[at + 1]?.text === ':' ? `${tokens[at]?.text ?? ''}:${tokens[at + 2]?.text ?? ''}` : (tokens[at]?.text ?? '');

/** Does a formula name a cell of its own sheet, alone or within a range? Example: =SUM(D6:H6) looks at F6, =K6+'表'!F6 does not. */
export function looksAtCell(formula: string, { row, column }: Pick<CellPlace, 'row' | 'column'>): boolean {
  const tokens = formulaTokens(formula);
  return tokens.some((token, at) => {
    const isOwn = token.kind === 'name' && tokens[at - 1]?.kind !== 'exclamation' && tokens[at - 1]?.text !== ':' && tokens[at + 1]?.kind !== 'open';
    const area = isOwn ? readReference(rangeAt(tokens, at)) : undefined;
    return area !== undefined && row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
  });
}
