import type { TableCell } from '../table';
import { spoken } from '../speech';
import { reported, reportedCells } from './cells';
import { isMonthly } from './months';
import { cannotJudge, failAt, pass } from './outcome';
import type { Rule } from './rule';
import { at, cellName, numberText, writtenText } from './wording';

export const text = spoken('negative-count', {
  name: '负数',
  what: '人数、人次、金额等总量是负数。',
  wrong: '失业保险参保人数 −651',
  right: '失业保险参保人数 651',
  why: '总量不会小于0。在 Excel 里键入 (350) 会变成 −350，常由此而来。',
  message: (cell: string, figure: string, unit: string, place: string, positive: string) => `${cell} ${figure}${unit}${place}是负数，总量不会小于0。Excel 会把 (${positive}) 变成负数；请核对后填写，五年累计数写作〔${positive}〕。`,
  plain: (cell: string, figure: string, unit: string, place: string) => `${cell} ${figure}${unit}${place}是负数，总量不会小于0。请核对填报数。`,
  unreadable: '不是一个确定的数，无法判断正负',
});

/** Shares and structures have rules of their own; growth rates may be negative. */
export const isCount = (cell: TableCell): boolean => cell.indicator.kind !== 'rate' && cell.indicator.kind !== 'structure';

function messageOf(cell: TableCell, amount: number): string {
  const { unit, kind } = cell.indicator;
  return kind === 'planPeriodTotal' && !isMonthly(cell)
    ? text.message(cellName(cell), writtenText(cell), unit, at(cell), numberText(-amount))
    : text.plain(cellName(cell), writtenText(cell), unit, at(cell));
}

export const negativeCount: Rule = {
  id: 'negative-count', code: 'HB202', severity: 'error', scope: 'cell', needs: reported,
  basis: '本项目：总量不为负',
  text,
  *check(context) {
    for (const cell of reportedCells(context)) {
      if (!isCount(cell) || cell.figure.kind === 'none') continue;
      if (cell.amount === undefined) yield cannotJudge([cell], text.unreadable);
      else if (cell.amount < 0) yield failAt([cell], messageOf(cell, cell.amount));
      else yield pass(cell);
    }
  },
};
