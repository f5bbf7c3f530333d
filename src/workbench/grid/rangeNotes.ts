import type { IRange } from '@univerjs/core';
import type { GridEdit } from './grid';

/** Something attached to cells of the workbook that the engine does not know, so that it has to be moved along here. */
export interface RangeNotes<Note> {
  /** Attaches `note` to a range, over what was there; undefined takes it away. */
  set(sheetId: string, range: IRange, note: Note | undefined): void;
  at(sheetId: string, row: number, column: number): Note | undefined;
  /** All of a sheet, the later over the earlier; an entry without a note covers what lies under it. */
  of(sheetId: string): readonly RangeNote<Note>[];
  /** Forgets everything, for another workbook. */
  clear(): void;
  /** Follows rows and columns that came or went. */
  follow(edit: GridEdit): void;
}

export interface RangeNote<Note> {
  readonly range: IRange;
  readonly note: Note | undefined;
}

const holds = (outer: IRange, inner: IRange): boolean =>
  outer.startRow <= inner.startRow && outer.endRow >= inner.endRow && outer.startColumn <= inner.startColumn && outer.endColumn >= inner.endColumn;

/** First and last of a stretch after `count` lines were inserted before line `at`: a stretch that begins there moves, one that contains it grows. */
const afterInsertion = (first: number, last: number, at: number, count: number): [number, number] => [first >= at ? first + count : first, last >= at ? last + count : last];

/** First and last after lines `from`…`to` were deleted; last below first when nothing is left. */
function afterDeletion(first: number, last: number, from: number, to: number): [number, number] {
  const count = to - from + 1;
  const newFirst = first > to ? first - count : Math.min(first, from);
  const newLast = last > to ? last - count : Math.min(last, from - 1);
  return [newFirst, newLast];
}

/** Where a range lies after an edit; undefined when all of it was deleted. */
export function rangeAfter(range: IRange, edit: GridEdit): IRange | undefined {
  if (edit.kind === 'cells') return range;
  const rows = edit.kind === 'rowsInserted' || edit.kind === 'rowsDeleted';
  const [from, to] = rows ? [edit.range.startRow, edit.range.endRow] : [edit.range.startColumn, edit.range.endColumn];
  const [first, last] = rows ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  const inserted = edit.kind === 'rowsInserted' || edit.kind === 'columnsInserted';
  const [newFirst, newLast] = inserted ? afterInsertion(first, last, from, to - from + 1) : afterDeletion(first, last, from, to);
  if (newLast < newFirst) return undefined;
  return rows ? { ...range, startRow: newFirst, endRow: newLast } : { ...range, startColumn: newFirst, endColumn: newLast };
}

/** An empty store; later notes lie over earlier ones, as Excel lets the last input prompt of a cell win. */
export function createRangeNotes<Note>(): RangeNotes<Note> {
  const sheets = new Map<string, RangeNote<Note>[]>();
  return {
    set(sheetId, range, note) {
      const kept = (sheets.get(sheetId) ?? []).filter(entry => !holds(range, entry.range));
      const covers = note !== undefined || kept.length > 0;
      sheets.set(sheetId, covers ? [...kept, { range, note }] : kept);
    },
    at(sheetId, row, column) {
      const cell: IRange = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      return [...(sheets.get(sheetId) ?? [])].reverse().find(entry => holds(entry.range, cell))?.note;
    },
    of: sheetId => sheets.get(sheetId) ?? [],
    clear: () => { sheets.clear(); },
    follow(edit) {
      const entries = sheets.get(edit.sheetId);
      if (!entries || edit.kind === 'cells') return;
      const moved = entries.map(entry => ({ ...entry, range: rangeAfter(entry.range, edit) }));
      sheets.set(edit.sheetId, moved.filter((entry): entry is RangeNote<Note> => entry.range !== undefined));
    },
  };
}
