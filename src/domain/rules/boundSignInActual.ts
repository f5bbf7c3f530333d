import { spoken } from '../speech';
import { reported, reportedCells } from './cells';
import { failAt, pass } from './outcome';
import type { Rule } from './rule';
import { at, cellName, writtenText } from './wording';

export const text = spoken('bound-sign-in-actual', {
  name: '完成数带＜、＞等符号',
  what: '完成数写成了＜、≤、＞、≥、约等上下限，不是实际的数。',
  wrong: '城镇登记失业率 ＜5',
  right: '城镇登记失业率 4.24',
  why: '目标可以是上下限，实际发生的数是一个确定的数；基数照原文可以带符号。',
  message: (cell: string, written: string, place: string) => `${cell} “${written}”${place}带有上下限或约数的符号。完成数应是实际发生的数，请填确定的数值。`,
});

export const boundSignInActual: Rule = {
  id: 'bound-sign-in-actual', code: 'HB106', severity: 'query', scope: 'cell', needs: reported,
  basis: '专栏1、专栏2：符号只用于目标和基数',
  text,
  *check(context) {
    for (const cell of reportedCells(context)) {
      if (cell.figure.kind === 'bound') yield failAt([cell], text.message(cellName(cell), writtenText(cell), at(cell)));
      else yield pass(cell);
    }
  },
};
