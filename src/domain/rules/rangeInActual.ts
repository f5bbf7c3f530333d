import { parseFigure } from '../figure';
import type { Indicator } from '../plan/plan';
import { spoken } from '../speech';
import { reported, reportedCells } from './cells';
import { failAt, pass } from './outcome';
import type { Rule } from './rule';
import { at, cellName, writtenText } from './wording';

export const text = spoken('range-in-actual', {
  name: '完成数是区间或比例',
  what: '完成数写成了两个数之间的区间，或在填一个数的地方写成了比例。',
  wrong: '5—5.5，3:35',
  right: '5.2，3.35',
  why: '目标可以是区间，实际发生的数是一个确定的数。',
  message: (cell: string, written: string, place: string) => `${cell} “${written}”${place}是一个区间。完成数应是实际发生的数，请填确定的数值。`,
  ratio: (cell: string, written: string, place: string, unit: string) => `${cell} “${written}”${place}是一个比例，不是数。本指标填一个数${unit}，小数点用“.”，请核对后重填。`,
  unit: (unit: string) => (unit === '' ? '' : `（单位：${unit}）`),
});

/** 3:35 in a row of numbers is a slip for 3.35, or a time; where the plan prints 1∶4∶5 it is what is asked for. */
const takesRatio = ({ kind, cells }: Indicator): boolean => kind === 'structure' || parseFigure(cells.target ?? '').kind === 'ratio';

export const rangeInActual: Rule = {
  id: 'range-in-actual', code: 'HB108', severity: 'query', scope: 'cell', needs: reported,
  basis: '本项目：完成数是一个确定的数',
  text,
  *check(context) {
    for (const cell of reportedCells(context)) {
      if (cell.figure.kind === 'range') yield failAt([cell], text.message(cellName(cell), writtenText(cell), at(cell)));
      else if (cell.figure.kind === 'ratio' && !takesRatio(cell.indicator)) yield failAt([cell], text.ratio(cellName(cell), writtenText(cell), at(cell), text.unit(cell.indicator.unit)));
      else yield pass(cell);
    }
  },
};
