import { isBlank } from '../table';
import type { TableCell } from '../table';
import { spoken } from '../speech';
import { computed, isComputed, readingOf, reportedCells } from './cells';
import { failAt, pass } from './outcome';
import { rowFormula } from './rowFormula';
import type { Outcome, Rule } from './rule';
import { at, cellName, writtenText } from './wording';

export const text = spoken('formula-overwritten', {
  name: '公式被覆盖或清除',
  what: '自动计算的单元格里公式没有了：换成了一个固定的数，或者清空了。',
  wrong: '规划期累计直接填 270',
  right: '=SUM(各年完成数)',
  why: '固定的数不会随完成数变化，以后改了完成数，它还是旧的；清空了，报表上就少一个数。',
  message: (cell: string, written: string, place: string) => `${cell} ${written}${place}是直接填的数，同一栏其他行是公式。完成数变了它不会跟着变，请从相邻行复制公式恢复。`,
  cleared: (cell: string, place: string) => `${cell}${place}是空的，同一栏其他行是公式，算出的数没有了。请从相邻行复制公式恢复。`,
});

/** The cells of one column in rows of one sort, from top to bottom. */
interface Sort { readonly count: number; readonly calculated: readonly TableCell[] }

/** Rows of one sort are calculated alike: a formula of a total, of a floor, of a work of five years says nothing of the others. */
function sortOf({ place, indicator: { kind, direction, additive, hold, span } }: TableCell): string {
  return [place.column, kind, direction, additive, hold, span].join(' ');
}

/** Every cell once: looked for anew by each cell, ten thousand rows took ten seconds. */
function sortsOf(cells: readonly TableCell[]): ReadonlyMap<string, Sort> {
  const sorts = new Map<string, { count: number; calculated: TableCell[] }>();
  for (const cell of cells) {
    const key = sortOf(cell);
    const sort = sorts.get(key) ?? { count: 0, calculated: [] };
    sort.count += 1;
    if (cell.formula !== undefined) sort.calculated.push(cell);
    sorts.set(key, sort);
  }
  for (const { calculated } of sorts.values()) calculated.sort((one, other) => one.place.row - other.place.row);
  return sorts;
}

/** Of cells from top to bottom the one nearest to a row, of two as near the upper one. */
function nearestTo(row: number, cells: readonly TableCell[]): TableCell | undefined {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.place.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  const [above, below] = [cells[low - 1], cells[low]];
  if (!above || !below) return above ?? below;
  return row - above.place.row <= below.place.row - row ? above : below;
}

/** What the cell would hold, had the formula of the nearest row of its sort been copied to it. */
function restoredFormula({ place: { row } }: TableCell, { calculated }: Sort): string | undefined {
  const nearest = nearestTo(row, calculated);
  return nearest?.formula === undefined ? undefined : rowFormula(nearest.formula, nearest.place.row + 1, row + 1);
}

function overwritten(cell: TableCell, after: string | undefined): Outcome {
  const message = isBlank(cell) ? text.cleared(cellName(cell), at(cell)) : text.message(cellName(cell), writtenText(cell), at(cell));
  return failAt([cell], message, after === undefined ? {} : { fix: { place: cell.place, before: cell.value, after, numberFormat: cell.numberFormat === '@' ? 'General' : cell.numberFormat } });
}

/** An empty cell was cleared where its row is filled in and most rows of its sort are calculated: a table of one's own may calculate a few only. */
const isCleared = ({ place }: TableCell, { count, calculated }: Sort, filledRows: ReadonlySet<number>): boolean => filledRows.has(place.row) && 2 * calculated.length > count;

/** A whole column of values is a table that was sent on as values; one among formulas was overwritten. */
function columnsWithFormulas(cells: readonly TableCell[]): Set<number> {
  return new Set(cells.filter(cell => cell.formula !== undefined).map(cell => cell.place.column));
}

export const formulaOverwritten: Rule = {
  id: 'formula-overwritten', code: 'HB111', severity: 'query', scope: 'table', needs: computed,
  basis: '本项目：表样中自动计算的栏',
  text,
  *check(context) {
    const cells = readingOf(context).cells.filter(isComputed);
    const live = columnsWithFormulas(cells);
    const filledRows = new Set(reportedCells(context).map(cell => cell.place.row));
    const sorts = sortsOf(cells);
    for (const cell of cells) {
      const sort = sorts.get(sortOf(cell));
      if (!sort || !live.has(cell.place.column)) continue;
      const after = cell.formula === undefined ? restoredFormula(cell, sort) : undefined;
      const isGone = cell.formula === undefined && (isBlank(cell) ? after !== undefined && isCleared(cell, sort, filledRows) : cell.figure.kind !== 'none');
      yield isGone ? overwritten(cell, after) : pass(cell);
    }
  },
};
