import type { Indicator } from '../plan/plan';
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

/** Rows of one sort are calculated alike: a formula of a total, of a floor, of a work of five years says nothing of the others. */
const isAlike = (one: Indicator, other: Indicator): boolean =>
  one.kind === other.kind && one.direction === other.direction && one.additive === other.additive && one.hold === other.hold && one.span === other.span;

/** What the cell would hold, had the formula of the nearest row of its sort been copied to it. */
function restoredFormula(cell: TableCell, cells: readonly TableCell[]): string | undefined {
  const { row, column } = cell.place;
  const donors = cells.filter(other => other.formula !== undefined && other.place.column === column && isAlike(other.indicator, cell.indicator));
  const [nearest] = donors.sort((one, other) => Math.abs(one.place.row - row) - Math.abs(other.place.row - row));
  return nearest?.formula === undefined ? undefined : rowFormula(nearest.formula, nearest.place.row + 1, row + 1);
}

function overwritten(cell: TableCell, after: string | undefined): Outcome {
  const message = isBlank(cell) ? text.cleared(cellName(cell), at(cell)) : text.message(cellName(cell), writtenText(cell), at(cell));
  return failAt([cell], message, after === undefined ? {} : { fix: { place: cell.place, before: cell.value, after, numberFormat: cell.numberFormat === '@' ? 'General' : cell.numberFormat } });
}

/** An empty cell was cleared where its row is filled in and most rows of its sort are calculated: a table of one's own may calculate a few only. */
function isCleared(cell: TableCell, cells: readonly TableCell[], filledRows: ReadonlySet<number>): boolean {
  if (!filledRows.has(cell.place.row)) return false;
  const alike = cells.filter(other => other.place.column === cell.place.column && isAlike(other.indicator, cell.indicator));
  return 2 * alike.filter(other => other.formula !== undefined).length > alike.length;
}

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
    for (const cell of cells) {
      if (!live.has(cell.place.column)) continue;
      const after = cell.formula === undefined ? restoredFormula(cell, cells) : undefined;
      const isGone = cell.formula === undefined && (isBlank(cell) ? after !== undefined && isCleared(cell, cells, filledRows) : cell.figure.kind !== 'none');
      yield isGone ? overwritten(cell, after) : pass(cell);
    }
  },
};
