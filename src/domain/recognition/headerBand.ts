/** Where the header of a table stands: the cell of the indicator column and the rows that belong to it. */
import { cellSense } from './bandSense';
import { contentOf } from './cellContent';
import { isFigureSense, isPlanSense } from './headerSense';
import type { SheetView } from './sheetView';
import { tokens as rowTokens } from './text/rowWords';
import { tokens } from './text/headerWords';

export interface HeaderBand {
  readonly top: number;
  /** Last row of the header. */
  readonly bottom: number;
  /** Columns of the name header: more than one where it is merged over 其中 and the name. */
  readonly nameColumn: number;
  readonly nameColumns: number;
  /** False where no header says 指标: the column was taken for what it holds. */
  readonly isNamed: boolean;
}

/** Header rows above and below the one with the name. */
const reachDown = 2;
const reachUp = 2;

const isBlankCell = (view: SheetView, row: number, column: number): boolean => !view.mergeAt(row, column) && view.shown(row, column) === '';

/** Cells of a row right of a column, up to a wide gap: what stands further off is something else. Before the first one more may be blank. */
export function cellsRightOf(view: SheetView, row: number, from: number): number[] {
  const columns: number[] = [];
  let gap = 0;
  for (let column = from; column < view.right && gap < (columns.length === 0 ? 8 : 3); column += 1) {
    if (view.shown(row, column) === '') { gap += 1; continue; }
    gap = 0;
    columns.push(column);
  }
  return columns;
}

const isUnitLine = (plain: string): boolean => rowTokens.unitInLine.test(plain) || rowTokens.formLine.test(plain);

/** Does the row below go on with the header? It names no row of its own, and every cell in it is a header's. */
export function continuesBelow(view: SheetView, row: number, nameColumn: number): boolean {
  if (view.shown(row, nameColumn) !== '') return false;
  if (!isBlankCell(view, row, nameColumn - 1) && cellSense(view, row, nameColumn - 1) === undefined) return false;
  const cells = cellsRightOf(view, row, nameColumn + 1).filter(column => view.isOwn(row, column));
  const isHeaderCell = (column: number): boolean => {
    const sense = cellSense(view, row, column);
    if (sense && sense.kind !== 'other') return true;
    return tokens.unitAlone.test(view.plain(row, column)) || (sense !== undefined && contentOf(view.own(row, column)) === 'text');
  };
  return cells.every(isHeaderCell) && cells.some(column => isFigureSense(cellSense(view, row, column)) || tokens.unitAlone.test(view.plain(row, column)));
}

/** Does the row above head groups of columns? It stands right of the names, says years or goals, and is no title. */
function groupsAbove(view: SheetView, row: number, nameColumn: number, nameColumns: number): boolean {
  for (let column = Math.max(view.left, nameColumn - 2); column < nameColumn + nameColumns; column += 1) if (view.shown(row, column) !== '') return false;
  const cells = cellsRightOf(view, row, nameColumn + nameColumns).filter(column => view.isOwn(row, column));
  return cells.every(column => !isUnitLine(view.plain(row, column)) && cellSense(view, row, column) !== undefined)
    && cells.some(column => isPlanSense(cellSense(view, row, column)));
}

/** The rows of a header around its name cell. */
export function bandAround(view: SheetView, row: number, nameColumn: number, isNamed: boolean): HeaderBand {
  const merge = view.mergeAt(row, nameColumn);
  const nameColumns = merge?.columns ?? 1;
  let top = row;
  let bottom = row + (merge?.rows ?? 1) - 1;
  if (bottom === row) while (bottom - row < reachDown && continuesBelow(view, bottom + 1, nameColumn)) bottom += 1;
  while (row - top < reachUp && groupsAbove(view, top - 1, nameColumn, nameColumns)) top -= 1;
  return { top, bottom, nameColumn, nameColumns, isNamed };
}
