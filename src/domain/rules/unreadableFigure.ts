import { isProblem, parseFigure, printFigure } from '../figure';
import type { Problem } from '../figure';
import { failAt, pass } from './outcome';
import { isReported, readingOf, reported } from './cells';
import type { TableCell } from '../table';
import { spoken } from '../speech';
import type { Fix, Outcome, Rule } from './rule';
import { at, cellName, writtenText } from './wording';

export const text = spoken('unreadable-figure', {
  name: '数读不出来',
  what: '单元格里写的不是一个能读懂的数。',
  wrong: '（442）、34 77、12,69、5余',
  right: '〔442〕、3477、12.69、5',
  why: '读不懂的数不能参加任何计算和比较；审核宁可问，也不猜。',
  message: (cell: string, place: string, problem: string) => `${cell}${place}：${problem}`,
  noTotal: (cell: string, place: string, written: string, reading: string, negative: string) => `${cell}${place}：“${written}”带着括号，而这里填的不是五年累计数，不用〔〕。是否应为“${reading}”？负数请写成“${negative}”。`,
});

/** Where a five-year total stands in 〔〕: 完成数 of the period, or a year of a row that counts up. */
const takesMarks = ({ indicator, role }: TableCell): boolean => indicator.kind === 'planPeriodTotal' && (role === 'actual' || role === 'yearActual' || role === 'unitActual' || role === 'provinceActual');

/** The offered reading without its 〔〕, where the cell holds no total and 〔〕 would be the next mistake. */
function plainReading(cell: TableCell, { reading }: Problem): string | undefined {
  const figure = reading === undefined || takesMarks(cell) ? undefined : parseFigure(reading);
  return figure && !isProblem(figure) && 'planPeriodCumulative' in figure && figure.planPeriodCumulative ? printFigure({ ...figure, planPeriodCumulative: false }) : undefined;
}

function judge(cell: TableCell, problem: Problem): Outcome {
  const plain = plainReading(cell, problem);
  if (plain === undefined) return failAt([cell], text.message(cellName(cell), at(cell), problem.message), fixOf(cell, problem.reading));
  return failAt([cell], text.noTotal(cellName(cell), at(cell), writtenText(cell), plain, `-${plain}`), fixOf(cell, plain));
}

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
      if (!isReported(cell)) continue;
      if (!isProblem(cell.figure)) yield pass(cell);
      // #N/A and its like have a rule of their own.
      else if (cell.figure.code !== 'error-value') yield judge(cell, cell.figure);
    }
  },
};
