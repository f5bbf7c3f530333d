import { isBlank } from '../table';
import type { TableCell } from '../table';
import { computed, isComputed, readingOf } from './cells';
import { failAt, pass } from './outcome';
import type { Rule } from './rule';
import { at, cellName, writtenText } from './wording';

const text = {
  name: '公式被数值覆盖',
  what: '自动计算的单元格里公式没有了，换成了一个固定的数。',
  wrong: '规划期累计直接填 270',
  right: '=SUM(各年完成数)',
  why: '固定的数不会随完成数变化，以后改了完成数，它还是旧的。',
  message: (cell: string, written: string, place: string) => `${cell} ${written}${place}是直接填的数，同一栏其他行是公式。完成数变了它不会跟着变，请从相邻行复制公式恢复。`,
};

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
    for (const cell of cells) {
      if (!live.has(cell.place.column)) continue;
      if (cell.formula !== undefined || isBlank(cell) || cell.figure.kind === 'none') yield pass(cell);
      else yield failAt([cell], text.message(cellName(cell), writtenText(cell), at(cell)));
    }
  },
};
