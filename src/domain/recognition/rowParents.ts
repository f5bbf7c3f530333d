import { choicesOf, doubtKey, type Doubts } from './doubts';
import { plainHeader } from './plainHeader';
import type { RawRow } from './rawRows';
import type { RowKind } from './rowKinds';
import { text } from './text/rowReasons';
import { tokens } from './text/rowWords';

export interface RowParent { readonly parent: number | undefined; readonly reason: string; readonly isSure: boolean }

const alone: RowParent = { parent: undefined, reason: '', isSure: true };
const hasNumber = (row: RawRow): boolean => row.numberCell !== undefined || row.number !== undefined;

function ask(row: RawRow, whole: RawRow, reason: string, column: number, doubts: Doubts): RowParent {
  const { answer, isAnswered } = doubts.ask({
    key: doubtKey('part', row.name, whole.name), row: row.row, column, question: text.partQuestion(row.row + 1, row.written, whole.written), assumed: 'part',
    choices: choicesOf([['part', text.part], ['own', text.own]]),
  });
  return { parent: answer === 'part' ? whole.row : undefined, reason: isAnswered ? text.answered : reason, isSure: isAnswered };
}

const unitOf = (row: RawRow): string => plainHeader(row.unit ?? row.unitCell);
/** Nobody says 其中, yet a deeper number, indent or dash, or a name like 男 that is no indicator's speaks for it, and the unit is the whole's. */
function mayBePart(row: RawRow, whole: RawRow): boolean {
  if (!row.hasFigures || !whole.hasFigures || unitOf(row) !== unitOf(whole)) return false;
  const isDeeper = (row.isNested && !whole.isNested) || row.indent > whole.indent;
  return isDeeper || (tokens.partWord.test(row.name) && !tokens.partWord.test(whole.name));
}

const tail = (row: RawRow): string => row.name.slice(-2);
/** 第二产业 after 就业人数 and 其中：第一产业; 高速公路里程 after 铁路里程 and 其中：高速铁路里程 goes on with the wholes. */
const isLike = (row: RawRow, part: RawRow, whole: RawRow): boolean =>
  unitOf(row) === unitOf(part) && ((row.name.length === part.name.length && tail(row) === tail(part) && tail(row) !== tail(whole)) || tokens.partWord.test(row.name));

/** A row after 其中 without a word of its own: more parts, or the next indicator? Numbers and indents tell, else it is asked. */
function following(row: RawRow, whole: RawRow, part: RawRow, column: number, doubts: Doubts): RowParent {
  if (hasNumber(row) && hasNumber(whole) && !(hasNumber(part) && row.isNested)) return alone;
  if (row.indent > whole.indent) return { parent: whole.row, reason: text.following, isSure: true };
  const isUntold = hasNumber(whole) !== hasNumber(row) || (!hasNumber(row) && isLike(row, part, whole));
  return isUntold ? ask(row, whole, text.following, column, doubts) : alone;
}

const numberOf = (row: RawRow): string => row.numberCell ?? row.number ?? '';

/** ①氮氧化物 under 1.减排量, which has no figure of its own; and 1.2 after 1.1 其中, both under 1. */
function isUnder(row: RawRow, whole: RawRow, part: RawRow | undefined): boolean {
  if (row.isNested && !whole.isNested && !whole.hasFigures && hasNumber(whole)) return true;
  return part !== undefined && numberOf(whole) !== '' && [row, part].every(one => numberOf(one).startsWith(`${numberOf(whole)}.`) || numberOf(one).startsWith(`${numberOf(whole)}-`));
}

/** The whole that each 其中 row is part of: the indicator before the first 其中. A heading ends it. */
export function rowParents(rows: readonly RawRow[], kinds: readonly RowKind[], column: number, doubts: Doubts): RowParent[] {
  let whole: RawRow | undefined;
  let part: RawRow | undefined;
  return rows.map((row, at): RowParent => {
    const kind = kinds[at]?.kind;
    if (kinds[at]?.reason === text.ofWhichLine) { part = whole; return alone; }
    if (kind === 'group' || kind === 'total') { whole = undefined; part = undefined; }
    if (kind !== 'indicator') return alone;
    if (row.isOfWhich) {
      part = row;
      return whole ? { parent: whole.row, reason: text.ofWhich, isSure: true } : alone;
    }
    const found = whole && isUnder(row, whole, part) ? { parent: whole.row, reason: text.nestedPart, isSure: true } : whole && part ? following(row, whole, part, column, doubts) : whole && mayBePart(row, whole) ? ask(row, whole, text.nestedPart, column, doubts) : alone;
    if (found.parent === undefined) { whole = row; part = undefined; }
    return found;
  });
}
