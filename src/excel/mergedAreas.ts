import type { Area } from '../domain/table/snapshot';
import { blocksOf } from './readBlocks';
import { rangeOf } from './writeLayout';

/** Excel fails where more merged areas than this are asked for at once. */
const mostAtOnce = 512;

/** Queues the reading of the merged areas that begin inside a range: of one that only reaches into it Excel says nothing. */
export function queueMerges(range: Excel.Range): () => readonly Area[] {
  const merged = range.getMergedAreasOrNullObject();
  // The addresses of a cut area name its first cell only; its parts are whole.
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return () => (merged.isNullObject ? [] : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({ row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount })));
}

/** Whole rows of an area in which no more merged areas than Excel tells at once can begin: each takes two cells, those that begin in the last row perhaps only one of it. */
export const mergePieces = (area: Area): readonly Area[] => blocksOf(area, 2 * mostAtOnce - area.columns);

/** The same for an area with any number of merged areas, in many small questions of one request. */
export function queueMergesInPieces(sheet: Excel.Worksheet, area: Area): () => readonly Area[] {
  const pieces = mergePieces(area).map(piece => queueMerges(rangeOf(sheet, piece)));
  return () => pieces.flatMap(piece => piece());
}

/** Do two areas share a cell? */
export const overlap = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows && other.row < one.row + one.rows && one.column < other.column + other.columns && other.column < one.column + one.columns;
