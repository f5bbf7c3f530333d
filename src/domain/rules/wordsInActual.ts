import { spoken } from '../speech';
import { reported, reportedCells } from './cells';
import { failAt, pass } from './outcome';
import type { Rule } from './rule';
import { at, cellName, writtenText } from './wording';

export const text = spoken('words-in-actual', {
  name: '完成数是文字',
  what: '完成数一格写的是文字，不是数。',
  wrong: '正在统计',
  right: '没有数的写“—”，还没填的留空',
  why: '文字不能计算；说明请写在备注或审核说明里。',
  message: (cell: string, written: string, place: string) => `${cell} “${written}”${place}是文字，不是数。请填数；没有数的写“—”，还没填的留空，说明写在备注里。`,
});

export const wordsInActual: Rule = {
  id: 'words-in-actual', code: 'HB107', severity: 'query', scope: 'cell', needs: reported,
  basis: '本项目：完成数是数、—或空白',
  text,
  *check(context) {
    for (const cell of reportedCells(context)) {
      if (cell.figure.kind === 'text') yield failAt([cell], text.message(cellName(cell), writtenText(cell), at(cell)));
      else yield pass(cell);
    }
  },
};
