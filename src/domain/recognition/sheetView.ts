import { textAt, valueAt } from '../table/sheetCells';
import type { Area, CellValue } from '../table/snapshot';
import { plainHeader } from './plainHeader';
import type { SheetReading } from './sheetReading';

/** A sheet as a reader sees it: a merged cell says everywhere what it says in its first cell. */
export interface SheetView {
  readonly sheet: SheetReading;
  /** Rows and columns that hold anything: first, and one past the last. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Whether it is known which cells are merged. */
  readonly knowsMerges: boolean;
  readonly mergeAt: (row: number, column: number) => Area | undefined;
  /** The cell's own content; '' within a merged area but for its first cell. */
  readonly own: (row: number, column: number) => CellValue;
  /** The content a reader sees there, merged cells included. */
  readonly seen: (row: number, column: number) => CellValue;
  /** `seen` as trimmed text, a number as it is displayed. */
  readonly shown: (row: number, column: number) => string;
  /** `shown` in the form headers and names are compared in. */
  readonly plain: (row: number, column: number) => string;
  readonly isOwn: (row: number, column: number) => boolean;
}

/** More joined areas than a sheet of plan tables has; the rest is not looked at. */
const mostMerges = 20000;
/** A sheet may be merged over whole columns: only what lies among the cells read counts. */
function clipped(merge: Area, sheet: SheetReading, width: number): Area {
  const bottom = Math.min(merge.row + merge.rows, sheet.row + sheet.values.length);
  const right = Math.min(merge.column + merge.columns, sheet.column + width);
  return { row: merge.row, column: merge.column, rows: bottom - merge.row, columns: right - merge.column };
}

function mergeMap(sheet: SheetReading, width: number): ReadonlyMap<number, Area> {
  const map = new Map<number, Area>();
  for (const merge of (sheet.merges ?? []).slice(0, mostMerges)) {
    const { row, column, rows, columns } = clipped(merge, sheet, width);
    for (let r = Math.max(row, sheet.row); r < row + rows; r += 1) for (let c = Math.max(column, sheet.column); c < column + columns; c += 1) {
      map.set((r - sheet.row) * width + c - sheet.column, merge);
    }
  }
  return map;
}

/** 2021 with the format 0"年" is displayed as 2021年; a column too narrow displays ####. */
function displayed(sheet: SheetReading, row: number, column: number): string {
  if (typeof valueAt(sheet, row, column) !== 'number') return textAt(sheet, row, column);
  const text = sheet.texts?.[row - sheet.row]?.[column - sheet.column]?.trim() ?? '';
  return text === '' || text.startsWith('#') ? textAt(sheet, row, column) : text;
}

export function viewSheet(sheet: SheetReading): SheetView {
  const width = sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  const merges = mergeMap(sheet, width);
  const inside = (column: number): boolean => column >= sheet.column && column < sheet.column + width;
  const mergeAt = (row: number, column: number): Area | undefined => (inside(column) ? merges.get((row - sheet.row) * width + column - sheet.column) : undefined);
  const isOwn = (row: number, column: number): boolean => { const merge = mergeAt(row, column); return !merge || (merge.row === row && merge.column === column); };
  const anchor = (row: number, column: number): { row: number; column: number } => mergeAt(row, column) ?? { row, column };
  const plains = new Array<string | undefined>(sheet.values.length * width);
  const shown = (row: number, column: number): string => { const at = anchor(row, column); return displayed(sheet, at.row, at.column); };
  return {
    sheet, top: sheet.row, bottom: sheet.row + sheet.values.length, left: sheet.column, right: sheet.column + width, knowsMerges: sheet.merges !== undefined,
    mergeAt, isOwn, shown,
    own: (row, column) => (isOwn(row, column) ? valueAt(sheet, row, column) : ''),
    seen: (row, column) => { const at = anchor(row, column); return valueAt(sheet, at.row, at.column); },
    plain: (row, column) => {
      if (!inside(column)) return '';
      const at = (row - sheet.row) * width + column - sheet.column;
      return plains[at] ??= plainHeader(shown(row, column));
    },
  };
}
