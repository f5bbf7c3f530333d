import type { TableCell } from '../table';
import { spoken } from '../speech';
import { isPrinted, isReported, readingOf } from './cells';
import { isMonthly } from './months';
import { failAt, pass } from './outcome';
import type { Fix, Rule } from './rule';
import { at, cellName, numberText, writtenText } from './wording';

export const text = spoken('cumulative-mark-misplaced', {
  name: '〔〕用错了地方',
  what: '不是五年累计的指标写了〔〕。',
  wrong: '失业保险参保人数 〔651〕',
  right: '失业保险参保人数 651',
  why: '〔〕只表示五年累计数；期末数、年度数和比率不累计。',
  month: (cell: string, written: string, place: string) => `${cell} ${written}${place}带有〔〕。〔〕表示五年累计数，月报填本月数和本年累计：请核对是否填成了五年累计数，再去掉〔〕。`,
  message: (cell: string, written: string, place: string, plain: string) => `${cell} ${written}${place}带有〔〕。本指标不是五年累计数，请去掉〔〕，写作 ${plain}。`,
});

/** A month of a five-year total: 〔〕 may be a habit, or the total itself. */
const isMonthOfTotal = (cell: TableCell): boolean => cell.indicator.kind === 'planPeriodTotal' && isMonthly(cell);

/** The notation is the user's own only where it is typed; a number format is changed in Excel, not by a fix. */
function fixOf(cell: TableCell, amount: number): { fix: Fix } | undefined {
  if (isMonthOfTotal(cell) || cell.formula !== undefined || typeof cell.value !== 'string') return undefined;
  return { fix: { place: cell.place, before: cell.value, after: amount, numberFormat: 'General' } };
}

export const cumulativeMarkMisplaced: Rule = {
  id: 'cumulative-mark-misplaced', code: 'HB302', severity: 'query', scope: 'cell', needs: [],
  basis: '专栏1、专栏2 注：〔〕内为五年累计数',
  text,
  *check(context) {
    for (const cell of readingOf(context).cells) {
      if (!(isReported(cell) || isPrinted(cell)) || (cell.indicator.kind === 'planPeriodTotal' && !isMonthOfTotal(cell)) || !('decimals' in cell.figure)) continue;
      if (!cell.marked || cell.amount === undefined) yield pass(cell);
      else yield failAt([cell], (isMonthOfTotal(cell) ? text.month : text.message)(cellName(cell), writtenText(cell), at(cell), numberText(cell.amount, cell.decimals)), fixOf(cell, cell.amount));
    }
  },
};
