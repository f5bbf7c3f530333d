import type { GridEdit } from '../grid/grid';
import { rangeAfter } from '../grid/rangeNotes';
import type { Caller } from './customFunction';

/** The words of errors, cell by cell; a sheet may hold thousands. */
export interface Messages {
  set(cell: Caller, message: string | undefined): void;
  at(cell: Caller): string | undefined;
  /** Moves the words along when rows or columns come or go. */
  follow(edit: GridEdit): void;
}

const key = (row: number, column: number): string => `${row},${column}`;

function moved(cells: ReadonlyMap<string, string>, edit: GridEdit): Map<string, string> {
  const after = new Map<string, string>();
  for (const [place, message] of cells) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const range = rangeAfter({ startRow: row, endRow: row, startColumn: column, endColumn: column }, edit);
    if (range) after.set(key(range.startRow, range.startColumn), message);
  }
  return after;
}

export function createMessages(): Messages {
  const sheets = new Map<string, Map<string, string>>();
  const cellsOf = (sheetId: string): Map<string, string> => sheets.get(sheetId) ?? new Map<string, string>();
  return {
    set({ sheetId, row, column }, message) {
      const cells = cellsOf(sheetId);
      if (message === undefined) cells.delete(key(row, column));
      else sheets.set(sheetId, cells.set(key(row, column), message));
    },
    at: ({ sheetId, row, column }) => cellsOf(sheetId).get(key(row, column)),
    follow(edit) {
      if (edit.kind !== 'cells') sheets.set(edit.sheetId, moved(cellsOf(edit.sheetId), edit));
    },
  };
}
