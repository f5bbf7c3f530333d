import type { TableCell } from '../table';
import { spoken } from '../speech';
import { reported, reportedCells } from './cells';
import { cannotJudge, failAt, pass } from './outcome';
import type { Rule } from './rule';
import { at, cellName, numberText } from './wording';

export const text = spoken('rate-outside-range', {
  name: '比率超出范围',
  what: '占总体的比率小于0或大于上限（一般为100%）。',
  wrong: '参保率 906.7',
  right: '参保率 90.67',
  why: '部分不会多于总体，占比只能在0到100之间；增长率不受此限。',
  above: (cell: string, figure: string, place: string, limit: string) => `${cell} ${figure}%${place}超过${limit}%。占比不能大于${limit}%，请核对小数点和填报数。`,
  below: (cell: string, figure: string, place: string) => `${cell} ${figure}%${place}小于0。占比不能是负数，请核对填报数。`,
  unreadable: '不是一个确定的数，无法判断是否在范围内',
});

const messageOf = (cell: TableCell, amount: number, limit: number): string => (amount < 0
  ? text.below(cellName(cell), numberText(amount, cell.decimals), at(cell))
  : text.above(cellName(cell), numberText(amount, cell.decimals), at(cell), numberText(limit)));

export const rateOutsideRange: Rule = {
  id: 'rate-outside-range', code: 'HB201', severity: 'error', scope: 'cell', needs: reported,
  basis: '专栏2计量单位为%的占比指标；部分不多于总体',
  text,
  *check(context) {
    for (const cell of reportedCells(context)) {
      const limit = cell.indicator.upperLimit;
      if (limit === undefined || cell.figure.kind === 'none') continue;
      if (cell.amount === undefined) yield cannotJudge([cell], text.unreadable);
      else if (cell.amount < 0 || cell.amount > limit) yield failAt([cell], messageOf(cell, cell.amount, limit));
      else yield pass(cell);
    }
  },
};
