import { amountInWords } from '../figure';
import { spoken } from '../speech';
import type { TableCell } from '../table';
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
  vague: (cell: string, written: string, place: string, unit: string) => `${cell} “${written}”${place}是大概的数，不能计算。请用阿拉伯数字填准确的数${unit}；准确的数还没有的先留空，情况写在备注里。`,
  share: (cell: string, written: string, place: string, unit: string) => `${cell} “${written}”${place}是用汉字写的份额，不能计算。请用阿拉伯数字填准确的数${unit}。`,
  percent: (cell: string, written: string, place: string) => `${cell} “${written}”${place}是用汉字写的份额，不能计算。请用阿拉伯数字填准确的百分数，计量单位已经是%，如一半填 50，三成填 30。`,
  unit: (unit: string) => (unit === '' ? '' : `（单位：${unit}）`),
});

const tokens = { percent: '%' };

/** Which number is meant is known to who wrote the words, and to nobody else. */
function messageOf(cell: TableCell, words: string): string {
  const amount = amountInWords(words);
  const named = [cellName(cell), writtenText(cell), at(cell)] as const;
  if (amount === undefined) return text.message(...named);
  if (amount === 'share' && cell.indicator.unit === tokens.percent) return text.percent(...named);
  return text[amount](...named, text.unit(cell.indicator.unit));
}

export const wordsInActual: Rule = {
  id: 'words-in-actual', code: 'HB107', severity: 'query', scope: 'cell', needs: reported,
  basis: '本项目：完成数是数、—或空白',
  text,
  *check(context) {
    for (const cell of reportedCells(context)) {
      if (cell.figure.kind === 'text') yield failAt([cell], messageOf(cell, cell.figure.text));
      else yield pass(cell);
    }
  },
};
