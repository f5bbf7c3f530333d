import { difference } from '../measures';
import { spoken } from '../speech';
import { rowsOf } from './cells';
import { failAt, pass } from './outcome';
import type { Rule } from './rule';
import { marksOf } from './series';
import { addresses, numberText, rowName } from './wording';

export const text = spoken('falling-cumulative', {
  name: '累计数下降',
  what: '五年累计数比上一年的累计数还小。',
  wrong: '2022年 〔150〕，2023年 〔140〕',
  right: '2022年 〔150〕，2023年 〔220〕',
  why: '累计数逐年相加，只增不减；变小说明填了当年数或填错了。',
  message: (row: string, year: number, later: string, before: number, earlier: string, gap: string, places: string) =>
    `${row} ${year}年累计 〔${later}〕 应 ≥ ${before}年累计 〔${earlier}〕，少 ${gap}。累计数不会下降，请核对是否填了当年数（${places}）。`,
});

export const fallingCumulative: Rule = {
  id: 'falling-cumulative', code: 'HB304', severity: 'error', scope: 'row', needs: ['yearActual'],
  basis: '专栏2 注：〔〕内为五年累计数；累计数只增不减',
  text,
  *check(context) {
    for (const row of rowsOf(context).filter(candidate => candidate.indicator.kind === 'planPeriodTotal')) {
      const { marked } = marksOf(row);
      for (const [index, cell] of marked.entries()) {
        const before = marked[index - 1];
        if (!before || cell.amount >= before.amount) { yield pass(cell); continue; }
        const decimals = Math.max(cell.decimals, before.decimals);
        const gap = numberText(difference(before.amount, cell.amount), decimals);
        yield failAt([cell, before], text.message(rowName(row.indicator), cell.year, numberText(cell.amount, decimals), before.year, numberText(before.amount, decimals), gap, addresses([cell.place, before.place])));
      }
    }
  },
};
