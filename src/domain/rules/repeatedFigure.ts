import { spoken } from '../speech';
import { rowsOf } from './cells';
import { repeatedYears } from './columnRepeated';
import { failAt, pass } from './outcome';
import { repetitionsOf } from './repetition';
import type { Rule } from './rule';
import { at, cellName, writtenText } from './wording';

export const text = spoken('repeated-figure', {
  name: '与上年完全相同',
  what: '当年的数与上一年一字不差。',
  wrong: '2022年 668.35，2023年 668.35',
  right: '核对属实即可',
  why: '三位以上的数连续两年完全相同很少见，多半是把上年的数粘贴过来忘了改；100和刚好等于目标的数除外。',
  message: (cell: string, written: string, place: string, year: number) => `${cell} ${written}${place}与${year}年完全相同。请核对是否粘贴了上年的数。`,
});

export const repeatedFigure: Rule = {
  id: 'repeated-figure', code: 'HB602', severity: 'hint', scope: 'row', needs: ['yearActual'],
  basis: '本项目：连续两年一字不差的数值得看一眼',
  text,
  *check(context) {
    const told = repeatedYears(context);
    for (const row of rowsOf(context)) for (const { cell, before, same } of repetitionsOf(row)) {
      if (!same || told.has(cell.year)) yield pass(cell);
      else yield failAt([cell, before], text.message(cellName(cell), writtenText(cell), at(cell), cell.year - 1));
    }
  },
};
