import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

/**
 * Univer 0.25.1 keeps an index from values to rows for comparisons alone. It keeps error names in lower case, so that
 * from the second comparison of a run on `=C1>0.5` over a cell holding #DIV/0! gives TRUE instead of the error; and
 * keeping it costs each calculated cell a walk over all different values of its column: 10,000 formulas take seconds.
 * Without the index each comparison reads its cells.
 */
export function mendInvertedIndex(): void {
  const cache = CELL_INVERTED_INDEX_CACHE;
  if ([cache.set, cache.setContinueBuildingCache, cache.canUseCache].some(member => typeof member !== 'function')) throw new Error('The mend of the inverted index no longer fits the engine.');
  cache.set = () => undefined;
  cache.setContinueBuildingCache = () => undefined;
  cache.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}
