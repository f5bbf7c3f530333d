/** A paste whose cells stand in columns already: names broken over rows are joined, rows that lost their cells get them back. */
import { assembleRows, type BodyLine, type BodyRow } from './assembleRows';
import { headerKind } from './headerColumns';
import { isAttribute, isFigureText, partsOf } from './lineParts';
import type { PastedLine } from './pastedLines';
import { cutName, type ProposedColumn } from './proposedRows';
import type { ProposedRow } from './proposal';
import { repairHeader } from './repairCell';
import type { TableParts } from './tableParts';
import { text } from './text';

/** The parts of a table, read: header rows, columns, and rows that know their names and tails. */
export interface Body { readonly header: readonly ProposedRow[]; readonly columns: readonly ProposedColumn[]; readonly rows: readonly BodyRow[] }

type Cells = readonly string[];
const isBlank = (cell: string | undefined): boolean => (cell ?? '').trim() === '';
const takesFigures = ({ kind }: ProposedColumn): boolean => kind === 'figure' || kind === 'attribute';
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

function columnsOf(header: readonly PastedLine[], width: number): readonly ProposedColumn[] {
  const words = upTo(width).map(column => header.map(line => line.cells[column] ?? ''));
  const nameAt = Math.max(0, words.findIndex(cells => cells.some(cell => headerKind(cell) === 'name')));
  return words.map((cells, column): ProposedColumn => {
    const whole = cells.join('');
    const lowest = cells.filter(cell => !isBlank(cell)).at(-1) ?? '';
    return { text: whole, kind: column === nameAt ? 'name' : headerKind(whole) ?? headerKind(lowest) ?? 'words', isTail: column !== nameAt };
  });
}

/** A row whose cells were lost into one is cut like text, where the pieces are as many as the columns that take them. */
function lostCells(cells: Cells, columns: readonly ProposedColumn[]): Cells | undefined {
  const filled = columns.flatMap((column, at) => (isBlank(cells[at]) ? [] : [{ kind: column.kind, cell: cells[at] ?? '' }]));
  const number = filled.find(({ kind, cell }) => kind === 'number' && /^\s*\S{1,4}\s*$/.test(cell));
  const [lost, ...more] = filled.filter(one => one !== number);
  if (lost === undefined || more.length > 0) return undefined;
  const only = number ? `${number.cell.trim()} ${lost.cell.trim()}` : lost.cell;
  const taking = columns.filter(takesFigures);
  const { name, tail } = partsOf(only, taking.length);
  if (isBlank(name) || tail.length !== taking.length || tail.some((cell, at) => isAttribute(cell) !== (taking[at]?.kind === 'attribute'))) return undefined;
  const parts = cutName(name, columns.map(column => column.kind));
  const next = [...tail];
  return columns.map(column => (takesFigures(column) ? next.shift() ?? '' : parts.get(column.kind) ?? ''));
}

interface CellLine { readonly line: number; readonly cells: Cells; readonly isSplit: boolean; readonly isRagged: boolean }

/** A row without figures is words alone, even where its number or unit has a cell. */
function bodyLine({ line, cells, isRagged }: CellLine, columns: readonly ProposedColumn[]): BodyLine {
  const nameAt = columns.findIndex(column => column.kind === 'name');
  const numberAt = columns.findIndex(column => column.kind === 'number');
  const filled = cells.filter(cell => !isBlank(cell));
  const name = cells[nameAt] ?? '';
  // A row torn apart: its second half begins with figures where a name should stand.
  if (isFigureText(name.trim()) && !isBlank(name)) return { line, name: '', tail: filled, whole: filled.join(' ') };
  if (filled.length === 1 && isBlank(name)) return { line, name: filled[0] ?? '', tail: [], whole: filled.join(' '), doubt: text.undecided.lostCells };
  const hasFigures = columns.some((column, at) => takesFigures(column) && !isBlank(cells[at])) || (isBlank(cells[nameAt]) && filled.length > 0) || (isRagged && filled.length > 2);
  return { line, name, tail: hasFigures ? columns.flatMap((column, at) => (column.isTail ? [cells[at] ?? ''] : [])) : [], hasNumber: numberAt >= 0 && !isBlank(cells[numberAt]), whole: filled.join(' '), ...(isRagged && hasFigures ? { tailDoubt: text.undecided.lostCells } : {}) };
}

/** Number, unit and other words that stood on another line of a name that was put together. */
function withAside(row: BodyRow, lines: readonly CellLine[], columns: readonly ProposedColumn[]): BodyRow {
  const own = lines.filter(({ line }) => line >= row.first && line <= row.last);
  if (row.tail.length === 0 || own.length < 2) return row;
  const tailAt = columns.flatMap((column, at) => (column.isTail ? [at] : []));
  if (row.tail.length !== tailAt.length) {
    const rest = own.filter(line => bodyLine(line, columns).tail.length === 0).flatMap(({ cells }) => cells.filter((cell, at) => columns[at]?.kind !== 'name' && !isBlank(cell)));
    return { ...row, tail: [...rest, ...row.tail], doubt: row.doubt ?? text.undecided.lostCells };
  }
  return { ...row, tail: row.tail.map((cell, index) => (isBlank(cell) ? own.map(({ cells }) => cells[tailAt[index] ?? -1] ?? '').find(other => !isBlank(other)) ?? cell : cell)) };
}

/** Cells as pasted: every column keeps its place. */
export function bodyOfCells({ header, body }: TableParts): Body {
  const headed = Math.max(...header.map(line => line.cells.length));
  const width = Math.max(headed, ...body.map(line => line.cells.length));
  const columns = columnsOf(header, width);
  // More or fewer cells than the header: each may be out of its column, but for remarks left away at the end.
  const isRagged = (cells: Cells): boolean => cells.slice(headed).some(cell => !isBlank(cell)) || columns.slice(cells.length, headed).some(column => column.kind !== 'words');
  const lines = body.map(({ line, cells }): CellLine => {
    const whole = upTo(width).map(column => cells[column] ?? '');
    const lost = lostCells(whole, columns);
    return { line, cells: lost ?? whole, isSplit: lost !== undefined, isRagged: lost === undefined && isRagged(cells) };
  });
  const rows = assembleRows(lines.map(line => bodyLine(line, columns)), columns.filter(column => column.isTail).map(() => 'figure')).map(row => withAside(row, lines, columns));
  const split = new Set(lines.filter(line => line.isSplit).map(line => line.line));
  return {
    header: header.map((line): ProposedRow => ({ kind: 'header', lines: [line.line, line.line], cells: columns.map((_, column) => repairHeader(line.cells[column] ?? '')) })),
    columns, rows: rows.map(row => (split.has(row.first) && row.reason === undefined ? { ...row, reason: text.reasons.split } : row)),
  };
}
