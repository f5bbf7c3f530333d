import { spoken } from '../speech';
import { reportedCells } from './cells';
import { failAt, pass } from './outcome';
import type { Rule } from './rule';
import { at, cellName, numberText, writtenText } from './wording';

export const text = spoken('cumulative-mark-missing', {
  name: '五年累计数缺〔〕',
  what: '五年累计指标的完成数没有写在〔〕里。',
  wrong: '城镇新增就业人数 完成数 270',
  right: '城镇新增就业人数 完成数 〔270〕',
  why: '〔〕内为五年累计数；不带〔〕会被当作当年数。',
  message: (cell: string, written: string, place: string, marked: string) => `${cell} ${written}${place}没有〔〕。本指标是五年累计数：若是累计数请写作 ${marked}；若是当年数，请加总各年后填写。`,
  marked: (figure: string) => `〔${figure}〕`,
});

export const cumulativeMarkMissing: Rule = {
  id: 'cumulative-mark-missing', code: 'HB301', severity: 'query', scope: 'cell', needs: ['actual'],
  basis: '专栏1、专栏2 注：〔〕内为五年累计数',
  text,
  *check(context) {
    // Only 完成数 of the whole period; columns of single years hold the year's own figure. Sums by formula carry no bracket of their own.
    for (const cell of reportedCells(context)) {
      if (cell.indicator.kind !== 'planPeriodTotal' || cell.role !== 'actual') continue;
      if (cell.marked || cell.formula !== undefined || cell.amount === undefined) { yield pass(cell); continue; }
      // A negative total is asked about as such, and its 〔〕 with it.
      if (cell.amount < 0) continue;
      const after = text.marked(numberText(cell.amount, cell.decimals));
      yield failAt([cell], text.message(cellName(cell), writtenText(cell), at(cell), after), { fix: { place: cell.place, before: cell.value, after, numberFormat: '@' } });
    }
  },
};
