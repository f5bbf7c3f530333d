import { isProblem, parseFigure } from '../figure';
import { failAt, pass } from './outcome';
import { isReported, readingOf, reported } from './cells';
import type { TableCell } from '../table';
import type { Fix, Rule } from './rule';
import { at, cellName } from './wording';

const text = {
  name: '数读不出来',
  what: '单元格里写的不是一个能读懂的数。',
  wrong: '（442）、34 77、12,69、5余',
  right: '〔442〕、3477、12.69、5',
  why: '读不懂的数不能参加任何计算和比较；审核宁可问，也不猜。',
  message: (cell: string, place: string, problem: string) => `${cell}${place}：${problem}`,
};

function fixOf(cell: TableCell, reading: string | undefined): { fix: Fix } | undefined {
  if (reading === undefined || cell.formula !== undefined) return undefined;
  const figure = parseFigure(reading);
  const plain = !isProblem(figure) && figure.kind === 'number' && !figure.planPeriodCumulative && !figure.unit && !figure.mark;
  return { fix: { place: cell.place, before: cell.value, ...(plain ? { after: figure.value, numberFormat: 'General' } : { after: reading, numberFormat: '@' }) } };
}

export const unreadableFigure: Rule = {
  id: 'unreadable-figure', code: 'HB101', severity: 'error', scope: 'cell', needs: reported,
  basis: '专栏1、专栏2的记号；本项目：读不懂的数不猜',
  text,
  *check(context) {
    for (const cell of readingOf(context).cells) {
      if (!isReported(cell) || isExcelError(cell)) continue;
      if (!isProblem(cell.figure)) { yield pass(cell); continue; }
      yield failAt([cell], text.message(cellName(cell), at(cell), cell.figure.message), fixOf(cell, cell.figure.reading));
    }
  },
};

/** #N/A and its like have a rule of their own. */
const isExcelError = (cell: TableCell): boolean => typeof cell.value === 'string' && cell.value.startsWith('#');
