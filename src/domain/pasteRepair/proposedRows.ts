/** Rows as understood, as cells a reader sees: every cell repaired by what its column holds. */
import type { BodyRow } from './assembleRows';
import { askFarApart } from './farApart';
import { askStuckMarks } from './footnotes';
import type { HeaderColumn } from './headerColumns';
import { isFigureText } from './lineParts';
import { repairFigure, repairHeader, repairName, undecided, type FootnoteMarks } from './repairCell';
import type { ProposedCell, ProposedRow } from './proposal';
import { text } from './text';

/** A column of the proposal: what it holds, and whether a row's tail fills it. */
export interface ProposedColumn extends HeaderColumn { readonly isTail: boolean }

const blank: ProposedCell = { text: '', state: 'unchanged', reason: '', pasted: '' };

function tailCell(pasted: string, { kind }: ProposedColumn, marks: FootnoteMarks): ProposedCell {
  if (kind === 'figure' || (kind === 'words' && isFigureText(pasted.trim()))) return repairFigure(pasted, marks);
  return kind === 'words' ? repairName(pasted) : repairHeader(pasted);
}

/** 1．城镇… under 序号 and 指标: the number goes where the header says; a unit behind the name likewise. */
export function cutName(name: string, kinds: readonly HeaderColumn['kind'][]): ReadonlyMap<HeaderColumn['kind'], string> {
  const cut = new Map<HeaderColumn['kind'], string>();
  let rest = name;
  if (kinds.includes('number')) {
    const [all = '', number = ''] = /^\s*(\d{1,3}|[（(]\d{1,3}[）)])[.．、]?\s+(?=\D)/.exec(rest) ?? [];
    if (all !== '') { cut.set('number', number); rest = rest.slice(all.length); }
  }
  if (kinds.includes('unit')) {
    const [all = '', unit = ''] = /[\s\u3000]+(\S+)$/.exec(rest) ?? [];
    if (all !== '') { cut.set('unit', unit); rest = rest.slice(0, -all.length); }
  }
  return cut.set('name', rest);
}

/** Doubts that are about a name and leave its figures alone. */
const nameDoubts: readonly string[] = [text.undecided.threeLines, text.undecided.nameMayBegin];

function nameCell(row: BodyRow, name: string): ProposedCell {
  const cell = repairName(name, row.reason === undefined ? [] : [row.reason]);
  if (row.doubt !== undefined && nameDoubts.includes(row.doubt)) return undecided(name, row.doubt, cell.text);
  // What was joined is shown as it stood, line by line: else 原文 and 改为 read alike.
  return cell.state === 'repaired' && row.names.length > 1 ? { ...cell, pasted: row.names.map(line => line.trim()).join('\n') } : cell;
}

/** A row whose cells do not fit the columns keeps them as pasted, together, in the first of them. */
function doubtfulTail(row: BodyRow, columns: readonly ProposedColumn[], doubt: string): readonly ProposedCell[] {
  const pasted = row.tail.join(' ');
  let isFirst = true;
  return columns.map((column): ProposedCell => {
    if (!column.isTail) return blank;
    const cell = undecided(isFirst ? pasted : '', doubt);
    isFirst = false;
    return cell;
  });
}

/** Lines of a name as one text: between two Han characters nothing was there, between words a space. */
export const joinNames = (names: readonly string[]): string => names.map(name => name.trim()).reduce((before, next) => (/[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(next) ? `${before} ${next}` : before.replace(/(\S)[-\u00ad]$/, '$1') + next), '');

function indicatorCells(row: BodyRow, columns: readonly ProposedColumn[], marks: FootnoteMarks, isCut: boolean): readonly ProposedCell[] {
  const parts = cutName(joinNames(row.names), columns.filter(column => !column.isTail).map(column => column.kind));
  const fits = row.tail.length === columns.filter(column => column.isTail).length;
  const next = [...row.tail];
  const doubtful = row.doubt !== undefined && !nameDoubts.includes(row.doubt) ? doubtfulTail(row, columns, row.doubt) : undefined;
  const cells = columns.map((column, at): ProposedCell => {
    if (column.isTail) return doubtful?.[at] ?? (fits ? tailCell(next.shift() ?? '', column, marks) : blank);
    const part = parts.get(column.kind) ?? '';
    return column.kind === 'name' ? nameCell(row, part) : repairHeader(part);
  });
  const isFigure = (at: number): boolean => columns[at]?.kind === 'figure';
  const asked = doubtful ? cells : askStuckMarks(cells, isFigure, marks);
  return isCut ? askFarApart(asked, isFigure) : asked;
}

function wordsRow(kind: ProposedRow['kind'], row: BodyRow, columns: readonly ProposedColumn[]): readonly ProposedCell[] {
  const written = (row.kind === 'group' ? row.names : row.wholes).join('\n');
  const at = Math.max(0, columns.findIndex(column => column.kind === 'name'));
  const cell = row.doubt === undefined ? (kind === 'note' ? { ...blank, text: written.trim(), pasted: written } : repairName(written)) : undecided(written, row.doubt);
  return columns.map((_, column) => (column === (kind === 'group' ? at : 0) ? cell : blank));
}

/** A row of the proposal; a loose line is shown where a name would stand, undecided. `isCut`: white space cut the cells apart. */
export function proposedRow(row: BodyRow, columns: readonly ProposedColumn[], marks: FootnoteMarks, isCut: boolean): ProposedRow {
  const kind = row.kind === 'loose' ? 'group' : row.kind;
  const cells = kind === 'indicator' ? indicatorCells(row, columns, marks, isCut) : wordsRow(kind, row, columns);
  return { kind, cells, lines: [row.first, row.last] };
}

export const titleRow = (written: string, line: number, columns: number): ProposedRow => ({
  kind: 'title', lines: [line, line], cells: [{ ...blank, text: written.trim(), pasted: written }, ...Array.from({ length: Math.max(0, columns - 1) }, () => blank)],
});
