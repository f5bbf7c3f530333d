import type { Landmarks, RecordedPlace } from '../../domain/conversion';
import type { CellValue } from '../../domain/table/snapshot';
import type { Formulas } from '../cellImage';

/** What a cell, or the area of a spilled result, holds: contents and number formats. */
export interface AreaContent { readonly formulas: Formulas; readonly numberFormats: readonly (readonly string[])[] }

/** One formula's change. Its area is one cell, or all cells its result was spilled over. */
export interface AreaChange {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: AreaContent;
  readonly after: AreaContent;
  /** The value before, to hold the new formula against; undefined where it is not to be compared. */
  readonly expected: CellValue | undefined;
  /** What to write where the new formula says something else. */
  readonly fallback: AreaContent | undefined;
  /** By what a converted cell is found again. */
  readonly landmarks?: Landmarks;
  /** Where the record has a cell that is restored: it may have moved, and its sheet may have another id. */
  readonly recorded?: RecordedPlace;
}

/** Neighbouring changes of one column, written and read as one range. */
export interface ChangeBlock { readonly sheet: string; readonly row: number; readonly column: number; readonly rows: number; readonly columns: number; readonly changes: readonly AreaChange[] }

const rowsOf = (change: AreaChange): number => change.before.formulas.length;
const columnsOf = (change: AreaChange): number => change.before.formulas[0]?.length ?? 1;

/** Joins changes that stand directly below each other with equal width, so that a column of a thousand formulas is one range. */
export function blocksOf(changes: readonly AreaChange[]): readonly ChangeBlock[] {
  const sorted = [...changes].sort((one, other) => (one.sheet === other.sheet ? one.column - other.column || one.row - other.row : one.sheet < other.sheet ? -1 : 1));
  const blocks: (Omit<ChangeBlock, 'changes' | 'rows'> & { rows: number; changes: AreaChange[] })[] = [];
  for (const change of sorted) {
    const last = blocks.at(-1);
    const joins = last?.sheet === change.sheet && last.column === change.column && last.columns === columnsOf(change) && last.row + last.rows === change.row;
    if (last && joins) {
      last.rows += rowsOf(change);
      last.changes.push(change);
    } else blocks.push({ sheet: change.sheet, row: change.row, column: change.column, rows: rowsOf(change), columns: columnsOf(change), changes: [change] });
  }
  return blocks;
}

/** One end of a block's changes as one content. */
export function contentOf(block: ChangeBlock, end: 'before' | 'after'): AreaContent {
  return { formulas: block.changes.flatMap(change => change[end].formulas), numberFormats: block.changes.flatMap(change => change[end].numberFormats) };
}
