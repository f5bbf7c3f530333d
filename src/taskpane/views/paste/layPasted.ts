import type { PasteProposal, ProposedRow } from '../../../domain/pasteRepair';
import { textCell } from '../../../domain/templates/recordSheet';
import type { CellLook, LayoutCell, TableLayout } from '../../../domain/templates/template';
import { cellKey } from './cellKey';

const looks: Readonly<Record<ProposedRow['kind'], CellLook>> = { title: 'title', header: 'header', group: 'group', indicator: 'printed', note: 'note' };

/** 238.0 is a number that shows its decimals; everything that is not plainly a number stays the text it was, formulas included. */
function cellOf(text: string, look: CellLook): LayoutCell {
  const [, decimals] = /^-?\d{1,15}(?:\.(\d{1,10}))?$/.exec(text) ?? [];
  const isNumber = look === 'printed' && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) && text.replace(/\D/g, '').length <= 15;
  if (text === '') return { value: '', look: look === 'printed' ? 'printed' : look };
  return isNumber ? { value: Number(text), look, numberFormat: decimals === undefined ? '0' : `0.${'0'.repeat(decimals.length)}` } : textCell(text, look);
}

/** In points: a title may take two lines. */
const heights: Readonly<Record<ProposedRow['kind'], number>> = { title: 42, header: 30, group: 20, indicator: 20, note: 20 };
const narrowest = 8;
const widest = 44;
const widthOf = (text: string): number => [...text].reduce((width, character) => width + (character.charCodeAt(0) > 0xff ? 2 : 1), 2);

/** The accepted table as a layout for a sheet of its own: one cell a cell and the title across; no formula. */
export function layPasted({ rows, columns }: PasteProposal, decided: ReadonlyMap<string, string>, sheetName: string, origin: TableLayout['origin']): TableLayout {
  const texts = rows.map((row, at) => Array.from({ length: columns }, (_, column) => decided.get(cellKey(at, column)) ?? row.cells[column]?.text ?? ''));
  const cells = rows.map(({ kind }, at) => (texts[at] ?? []).map((text, column) => cellOf(text, kind === 'indicator' && column === 0 ? 'name' : looks[kind])));
  const isBody = ({ kind }: ProposedRow): boolean => kind === 'header' || kind === 'group' || kind === 'indicator';
  const first = Math.max(0, rows.findIndex(isBody));
  const last = rows.reduce((end, row, at) => (isBody(row) ? at : end), first);
  const merges = columns < 2 ? [] : rows.flatMap(({ kind }, at) => (kind === 'title' ? [{ row: origin.row + at, column: origin.column, rows: 1, columns }] : []));
  const headers = rows.filter(({ kind }) => kind === 'header').length;
  const columnWidths = Array.from({ length: columns }, (_, column) => Math.min(widest, Math.max(narrowest, ...texts.filter((_line, at) => rows[at] && isBody(rows[at])).map(line => widthOf(line[column] ?? '')))));
  return {
    plan: 'audit', panel: 'pasted-table', template: 'record', variant: 'full', sheetName, origin, cells, columnWidths, rowHeights: rows.map(({ kind }) => heights[kind]), merges, prompts: [],
    frame: { row: origin.row + first, column: origin.column, rows: last - first + 1, columns }, headerRows: { first: origin.row + first, count: Math.max(1, headers) }, print: { orientation: 'portrait' },
  };
}
