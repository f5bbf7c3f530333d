/** Which rows are indicators, which head groups: told from figures, units, numbers and from what the other rows look like. */
import { choicesOf, doubtKey, type Doubts } from './doubts';
import type { FoundRow } from './foundTable';
import type { RawRow } from './rawRows';
import { text } from './text/rowReasons';
import { tokens } from './text/rowWords';

export interface RowKind { readonly kind: FoundRow['kind']; readonly reason: string; readonly isSure: boolean }
export interface Habits { readonly figureRows: number; readonly numbered: boolean; readonly unnumbered: boolean; readonly withUnits: boolean; readonly withAttributes: boolean; readonly nested: boolean }

export const hasNumber = (row: RawRow): boolean => row.numberCell !== undefined || (row.number !== undefined && !row.isChineseNumbered);
export const hasUnit = (row: RawRow): boolean => row.unit !== undefined || row.hasOwnUnitCell;

/** What the rows with figures have in common. */
export function habitsOf(rows: readonly RawRow[]): Habits {
  const filled = rows.filter(row => row.hasFigures && !row.isHeader && !row.isOfWhich);
  const count = (is: (row: RawRow) => boolean): number => filled.filter(is).length;
  return {
    figureRows: filled.length, numbered: count(hasNumber) * 3 >= filled.length * 2, unnumbered: count(hasNumber) === 0,
    withUnits: count(hasUnit) * 5 >= filled.length * 4, withAttributes: count(row => row.attributeText !== '') * 5 >= filled.length * 4, nested: count(row => row.isNested) * 2 >= filled.length,
  };
}

const sure = (kind: FoundRow['kind'], reason: string): RowKind => ({ kind, reason, isSure: true });

/** A row without figures: an indicator that waits for them, or a heading? Undefined where nothing tells. */
function unfilled(row: RawRow, habits: Habits): RowKind | undefined {
  if (row.isWide) return sure('group', text.wide);
  if (hasUnit(row) || row.hasOwnAttribute || row.isOfWhich) return sure('indicator', text.unfilled);
  if (row.isChineseNumbered) return sure('group', text.heading);
  if (hasNumber(row)) {
    if (habits.figureRows > 0 && (habits.unnumbered || (habits.nested && !row.isNested))) return sure('group', text.heading);
    return habits.figureRows === 0 || habits.numbered ? sure('indicator', text.numbered) : undefined;
  }
  if (habits.figureRows === 0) return undefined;
  if (habits.numbered) return sure('group', text.unnumbered);
  if (habits.withAttributes && row.attributeText === '') return sure('group', text.withoutAttribute);
  return habits.withUnits ? sure('group', text.unitless) : undefined;
}

function askKind(row: RawRow, column: number, doubts: Doubts): RowKind {
  const { answer, isAnswered } = doubts.ask({
    key: doubtKey('kind', row.name), row: row.row, column, question: text.groupQuestion(row.row + 1, row.written), assumed: 'group',
    choices: choicesOf([['group', text.group], ['indicator', text.indicator]]),
  });
  return { kind: answer === 'indicator' ? 'indicator' : 'group', reason: isAnswered ? text.answered : text.heading, isSure: isAnswered };
}

/** Figures without a name, or a second line under one name: never guessed. */
function askUnread(row: RawRow, column: number, question: string, doubts: Doubts): RowKind {
  const { isAnswered } = doubts.ask({ key: doubtKey('unread', row.name), row: row.row, column, question, assumed: 'note', choices: choicesOf([['note', text.skip]]) });
  return { kind: 'note', reason: text.nameless, isSure: isAnswered };
}

function kindOf(row: RawRow, habits: Habits, column: number, doubts: Doubts): RowKind {
  if (row.isHeader) return sure('header', text.header);
  if (row.written === '') return row.hasFigures ? askUnread(row, column, text.namelessQuestion(row.row + 1), doubts) : sure('note', text.wordsOnly);
  if (!row.hasFigures && tokens.ofWhichAlone.test(row.written.replace(/\s/g, ''))) return sure('note', text.ofWhichLine);
  if (tokens.total.test(row.name)) return sure('total', text.total);
  if (row.isSecondLine) return askUnread(row, column, text.secondLineQuestion(row.row + 1, row.written), doubts);
  if (row.hasFigures && !row.isWide) return sure('indicator', text.figures);
  return unfilled(row, habits) ?? askKind(row, column, doubts);
}

export function rowKinds(rows: readonly RawRow[], nameColumn: number, doubts: Doubts): RowKind[] {
  const habits = habitsOf(rows);
  return rows.map((row, at) => (headsUnits(row, rows[at + 1]) ? sure('group', text.unitHeading) : kindOf(row, habits, nameColumn, doubts)));
}

/** 3．主要污染物排放总量减少（%） without a figure, over rows that write no unit of their own. */
export const headsUnits = (row: RawRow, next: RawRow | undefined): boolean => next !== undefined && !row.hasFigures && !row.isHeader && row.unit !== undefined && row.attributeText === '' && !row.hasOwnUnitCell && !row.isOfWhich
  && next.hasFigures && !hasUnit(next) && next.unclearUnit === undefined && (!hasNumber(next) || (next.isNested && !row.isNested));
