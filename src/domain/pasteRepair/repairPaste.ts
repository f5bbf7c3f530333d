import { assembleRows, type BodyLine } from './assembleRows';
import { footnoteMarks, withNotes } from './footnotes';
import { bodyOfCells, type Body } from './bodyOfCells';
import { headerColumns, type HeaderColumn } from './headerColumns';
import { partsOf } from './lineParts';
import { pastedGrid, pastedLines, type Pasted, type PastedLine } from './pastedLines';
import { proposedRow, titleRow, type ProposedColumn } from './proposedRows';
import type { PasteProposal, ProposedCell, ProposedRow } from './proposal';
import { repairHeader, undecided } from './repairCell';
import { piecesOf, tableParts, type TableParts } from './tableParts';
import { text } from './text';

/** A plan's table is far shorter; what is longer is a document. */
const longest = 200_000;
const blank: ProposedCell = { text: '', state: 'unchanged', reason: '', pasted: '' };

const refuse = ({ source }: Pasted, reason: string): PasteProposal => ({ pasted: source, columns: 0, rows: [], dropped: [], undecided: 0, repaired: 0, refusal: reason });
const written = (line: PastedLine): string => line.cells.map(cell => cell.trim()).filter(cell => cell !== '').join(' ');

/** The number most rows agree on. */
function most(counts: readonly number[]): number | undefined {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  return [...tally].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** How many cells follow a name: on one line, or on lines of their own. */
function cellsPerRow(body: readonly PastedLine[], isList: boolean): number | undefined {
  if (!isList) return most(body.map(line => partsOf(written(line)).tail.length).filter(count => count > 0));
  const runs: number[] = [];
  let run = 0;
  for (const line of body) {
    const { name, tail } = partsOf(written(line));
    if (name.trim() === '' && tail.length > 0) run += tail.length;
    else { if (run > 0) runs.push(run); run = tail.length; }
  }
  return most(run > 0 ? [...runs, run] : runs);
}

const leads: readonly HeaderColumn['kind'][] = ['number', 'name', 'unit', 'words'];

/** Columns left of the first figure stand with the name on its line; the rest are its tail. */
function asProposed(columns: readonly HeaderColumn[]): readonly ProposedColumn[] {
  return columns.map(column => ({ ...column, isTail: !leads.includes(column.kind) }));
}

/** The header of lines that white space cuts: read alone where it can be, else by how many cells the rows have. */
function headerOfText(header: readonly PastedLine[], cells: number): readonly HeaderColumn[] | undefined {
  const lines = header.map(piecesOf);
  const alone = headerColumns(lines);
  if (alone?.some(column => !leads.includes(column.kind))) return alone;
  for (const more of [1, 2, 3]) {
    const found = headerColumns(lines, cells + more);
    if (found && found.filter(column => !leads.includes(column.kind)).length === cells) return found;
  }
  return undefined;
}

function headerRow(header: readonly PastedLine[], columns: readonly HeaderColumn[] | undefined, width: number): ProposedRow {
  const [first, last] = [header[0]?.line ?? 0, header.at(-1)?.line ?? 0];
  const pasted = header.map(written).join('\n');
  const lines = header.map(line => written(line).replace(/[\s\u3000]+/g, ''));
  const reasons = (word: string): readonly string[] => (pasted.includes(word) ? [] : [lines.some(line => line.includes(word)) ? text.reasons.spaces : text.reasons.joinedHeader]);
  const cells = columns
    ? columns.map(column => repairHeader(column.text, reasons(column.text)))
    : [undecided(pasted, text.undecided.header(header.flatMap(piecesOf).length, width)), ...Array.from({ length: width - 1 }, () => blank)];
  return { kind: 'header', cells, lines: [first, last] };
}

/** Text cut at white space, and cells pasted one a line. */
function bodyOfText({ header, body }: TableParts, isList: boolean): Body | undefined {
  const cells = cellsPerRow(body, isList);
  if (cells === undefined) return undefined;
  const known = headerOfText(header, cells);
  const columns = asProposed(known ?? [{ text: '', kind: 'name' }, ...Array.from({ length: cells }, (): HeaderColumn => ({ text: '', kind: 'figure' }))]);
  const tail = columns.filter(column => column.isTail).map(column => (column.kind === 'attribute' ? 'attribute' as const : 'figure' as const));
  const lines = body.map((line): BodyLine => ({ line: line.line, ...partsOf(written(line), tail.length) }));
  return { header: [headerRow(header, known, columns.length)], columns, rows: assembleRows(lines, tail, isList) };
}

function proposal(pasted: Pasted, { titles, dropped }: TableParts, { header, columns, rows }: Body): PasteProposal {
  const isCut = pasted.form === 'text';
  const noted = withNotes(rows);
  const marks = footnoteMarks(noted);
  const shown = [
    ...titles.map(line => titleRow(written(line), line.line, columns.length)), ...header, ...noted.map(row => proposedRow(row, columns, marks, isCut)),
  ];
  const cells = shown.flatMap(row => row.cells);
  const count = (state: ProposedCell['state']): number => cells.filter(cell => cell.state === state && (cell.text !== '' || cell.pasted !== '')).length;
  return { pasted: pasted.source, columns: columns.length, rows: shown, dropped, undecided: count('undecided'), repaired: count('repaired') };
}

/**
 * 整理粘贴: the table that a paste from PDF, Word or a web page is understood to be, beside what was pasted. Names and headers broken over
 * lines are joined, cells lost to white space are found again, page numbers and repeated headers set aside, footnote marks taken off
 * where they can be nothing else. No figure is guessed: what cannot be decided keeps the pasted text and says why.
 * Example: `2 55` under one column → undecided; `442①` → 442, 去掉脚注记号①.
 */
export function repairPaste(pasted: string | readonly (readonly string[])[]): PasteProposal {
  const size = typeof pasted === 'string' ? pasted.length : pasted.reduce((sum, row) => sum + row.reduce((length, cell) => length + cell.length + 1, 0), 0);
  const read = size > longest ? { form: 'text' as const, lines: [], source: [] } : typeof pasted === 'string' ? pastedLines(pasted) : pastedGrid(pasted);
  if (size > longest) return refuse(read, text.refusal.tooLong);
  if (read.source.every(line => line.trim() === '')) return refuse(read, text.refusal.empty);
  const parts = tableParts(read.lines, read.form === 'list');
  if (!parts || parts.body.length === 0) return refuse(read, text.refusal.noTable);
  const body = read.form === 'cells' ? bodyOfCells(parts) : bodyOfText(parts, read.form === 'list');
  return body ? proposal(read, parts, body) : refuse(read, text.refusal.noTable);
}
