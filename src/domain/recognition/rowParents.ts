import { choicesOf, doubtKey, type Doubts } from './doubts';
import { plainHeader } from './plainHeader';
import type { RawRow } from './rawRows';
import type { RowKind } from './rowKinds';
import { text } from './text/rowReasons';
import { tokens } from './text/rowWords';

export interface RowParent { readonly parent: number | undefined; readonly reason: string; readonly isSure: boolean }

const alone: RowParent = { parent: undefined, reason: '', isSure: true };
const hasNumber = (row: RawRow): boolean => row.numberCell !== undefined || row.number !== undefined;

/** Asked about by name and whole, whoever asks. */
type Asks = (row: RawRow, whole: RawRow, reason: string) => RowParent;

/** The parts of one whole are one question; row by row only where the user says that they differ. */
function askParts(row: RawRow, whole: RawRow, reason: string, all: readonly RawRow[], column: number, doubts: Doubts): RowParent {
  const [first, last] = [all[0] ?? row, all.at(-1) ?? row];
  const parts = { row: first.row, column, assumed: 'part' };
  const [part, own] = [['part', text.part], ['own', text.own]] as const;
  const together = all.length < 2 ? undefined : doubts.ask({
    ...parts, key: doubtKey('parts', whole.name, first.name, last.name, String(all.length)),
    question: text.partsQuestion(first.row + 1, first.written, all.length, whole.written), choices: choicesOf([part, own, ['each', text.each]]),
  });
  const { answer, isAnswered } = together && together.answer !== 'each' ? together : doubts.ask({
    ...parts, row: row.row, key: doubtKey('part', row.name, whole.name), question: text.partQuestion(row.row + 1, row.written, whole.written), choices: choicesOf([part, own]),
  });
  return { parent: answer === 'part' ? whole.row : undefined, reason: isAnswered ? text.answered : reason, isSure: isAnswered };
}

/** 其中 with no whole above it: of the indicator before the heading, or one of its own. */
function askOrphan(row: RawRow, before: RawRow | undefined, column: number, doubts: Doubts): RowParent {
  const { answer, isAnswered } = doubts.ask({
    key: doubtKey('orphan', row.name), row: row.row, column, question: text.orphanQuestion(row.row + 1, row.written), assumed: 'own',
    choices: choicesOf([['own', text.own], ...(before ? [['part', text.partOf(before.written)] as const] : [])]),
  });
  return { parent: answer === 'part' ? before?.row : undefined, reason: isAnswered ? text.answered : '', isSure: isAnswered };
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

/** Its name ends like the part's or the whole's, and all three are in one unit. */
const isSameMeasure = (row: RawRow, part: RawRow, whole: RawRow): boolean => unitOf(row) === unitOf(part) && unitOf(row) === unitOf(whole) && row.name.slice(-2) === part.name.slice(-2);

/** A row after 其中 without a word of its own: more parts, or the next indicator? Numbers and indents tell, else it is asked. */
function following(row: RawRow, whole: RawRow, part: RawRow, asks: Asks): RowParent {
  // 1 公路, 2 其中：高速公路, 3 一、二级公路: where 其中 is numbered like the rest, the next number does not end it. Nor does it say more than the unit and the place.
  if (hasNumber(row) && hasNumber(whole) && hasNumber(part) && part !== whole && !row.isNested && !part.isNested && isSameMeasure(row, part, whole)) return asks(row, whole, text.following);
  if (hasNumber(row) && hasNumber(whole) && !(hasNumber(part) && row.isNested)) return alone;
  if (row.indent > whole.indent) return { parent: whole.row, reason: text.following, isSure: true };
  const isUntold = hasNumber(whole) !== hasNumber(row) || (!hasNumber(row) && isLike(row, part, whole));
  return isUntold ? asks(row, whole, text.following) : alone;
}

const numberOf = (row: RawRow): string => row.numberCell ?? row.number ?? '';

/** ①氮氧化物 under 1.减排量, which has no figure of its own; and 1.2 after 1.1 其中, both under 1. */
function isUnder(row: RawRow, whole: RawRow, part: RawRow | undefined): boolean {
  if (row.isNested && !whole.isNested && !whole.hasFigures && hasNumber(whole)) return true;
  return part !== undefined && numberOf(whole) !== '' && [row, part].every(one => numberOf(one).startsWith(`${numberOf(whole)}.`) || numberOf(one).startsWith(`${numberOf(whole)}-`));
}

type AsksOrphan = (row: RawRow, before: RawRow | undefined) => RowParent;

function walk(rows: readonly RawRow[], kinds: readonly RowKind[], asks: Asks, asksOrphan: AsksOrphan): RowParent[] {
  let whole: RawRow | undefined;
  let part: RawRow | undefined;
  let before: RawRow | undefined;
  let isAnnounced = false;
  const parentOf = (row: RawRow): RowParent => {
    if (!whole) return alone;
    if (isUnder(row, whole, part)) return { parent: whole.row, reason: text.nestedPart, isSure: true };
    return part ? following(row, whole, part, asks) : mayBePart(row, whole) ? asks(row, whole, text.nestedPart) : alone;
  };
  return rows.map((row, at): RowParent => {
    const kind = kinds[at]?.kind;
    if (kinds[at]?.reason === text.ofWhichLine) { part = whole; isAnnounced = whole === undefined; return alone; }
    if (kind === 'group' || kind === 'total') { whole = undefined; part = undefined; isAnnounced = false; }
    if (kind !== 'indicator') return alone;
    if (!whole && (row.isOfWhich || isAnnounced)) { isAnnounced = false; return asksOrphan(row, before); }
    if (row.isOfWhich && whole) { part = row; return { parent: whole.row, reason: text.ofWhich, isSure: true }; }
    const found = parentOf(row);
    if (found.parent === undefined) { whole = row; before = row; part = undefined; }
    return found;
  });
}

/** The whole that each 其中 row is part of: the indicator before the first 其中. A heading ends it. */
export function rowParents(rows: readonly RawRow[], kinds: readonly RowKind[], column: number, doubts: Doubts): RowParent[] {
  // Walked once to know which rows would be asked about together.
  const together = new Map<number, RawRow[]>();
  walk(rows, kinds, (row, whole, reason) => { together.set(whole.row, [...together.get(whole.row) ?? [], row]); return { parent: whole.row, reason, isSure: false }; }, () => alone);
  return walk(rows, kinds, (row, whole, reason) => askParts(row, whole, reason, together.get(whole.row) ?? [row], column, doubts), (row, before) => askOrphan(row, before, column, doubts));
}
