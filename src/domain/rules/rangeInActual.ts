import { spoken } from '../speech';
import { reported, reportedCells } from './cells';
import { failAt, pass } from './outcome';
import type { Rule } from './rule';
import { at, cellName, writtenText } from './wording';

export const text = spoken('range-in-actual', {
  name: '完成数是区间',
  what: '完成数写成了两个数之间的区间。',
  wrong: '5—5.5',
  right: '5.2',
  why: '目标可以是区间，实际发生的数是一个确定的数。',
  message: (cell: string, written: string, place: string) => `${cell} “${written}”${place}是一个区间。完成数应是实际发生的数，请填确定的数值。`,
});

export const rangeInActual: Rule = {
  id: 'range-in-actual', code: 'HB108', severity: 'query', scope: 'cell', needs: reported,
  basis: '本项目：完成数是一个确定的数',
  text,
  *check(context) {
    for (const cell of reportedCells(context)) {
      if (cell.figure.kind === 'range') yield failAt([cell], text.message(cellName(cell), writtenText(cell), at(cell)));
      else yield pass(cell);
    }
  },
};
