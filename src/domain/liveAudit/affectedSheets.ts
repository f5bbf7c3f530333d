import { formulaTokens, type Token } from '../conversion/tokens';
import type { SheetSnapshot } from '../table/snapshot';

/** Functions whose result changes without any cell of their own sheet changing. */
const restless = /^(?:INDIRECT|TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO)$/i;
const ownCell = /^\$?[A-Z]{1,3}\$?\d{1,7}$/i;
/** One side of D:D or 3:3; alone, D would be a name. */
const ownLine = /^\$?(?:[A-Z]{1,3}|\d{1,7})$/i;
const literal = /^(?:TRUE|FALSE)$/i;

const isRangeSide = (tokens: readonly Token[], at: number): boolean => ownLine.test(tokens[at]?.text ?? '') && (tokens[at + 1]?.text === ':' || tokens[at - 1]?.text === ':');

const isCall = (tokens: readonly Token[], at: number): boolean => tokens.slice(at + 1).find(token => token.kind !== 'space')?.kind === 'open';

/** May the result of a formula change by an edit on another sheet? In doubt yes: names, tables and other sheets all count. */
export function reachesOut(formula: string): boolean {
  const tokens = formulaTokens(formula);
  return tokens.some((token, at) => {
    // Every name of a sheet is followed by its !, quoted or not.
    if (token.kind === 'exclamation' || token.kind === 'brackets') return true;
    if (token.kind !== 'name') return false;
    return isCall(tokens, at) ? restless.test(token.text) : !ownCell.test(token.text) && !literal.test(token.text) && !isRangeSide(tokens, at);
  });
}

/** A sheet is looked through once, however often others are edited. */
const known = new WeakMap<SheetSnapshot, boolean>();

function isOpen(sheet: SheetSnapshot): boolean {
  const earlier = known.get(sheet);
  if (earlier !== undefined) return earlier;
  const open = sheet.formulas.some(row => row.some(formula => typeof formula === 'string' && formula.startsWith('=') && reachesOut(formula)));
  known.set(sheet, open);
  return open;
}

/**
 * Names of the sheets that may hold something else after edits on some: those edited, and those with a formula that may look
 * beyond its own sheet. Example: 专栏2 edited, 年度监测表 calculates within itself, 审核说明 shows figures of 专栏2 → 专栏2, 审核说明.
 */
export const affectedSheets = (sheets: readonly SheetSnapshot[], edited: readonly string[]): readonly string[] =>
  sheets.filter(sheet => edited.includes(sheet.name) || isOpen(sheet)).map(sheet => sheet.name);
