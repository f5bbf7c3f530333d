import { rowsOf } from './cells';
import { failAt, pass } from './outcome';
import type { Rule } from './rule';
import { marksOf } from './series';
import { addresses, rowName } from './wording';
import { words } from './text';

const text = {
  name: '当年数与累计数混填',
  what: '同一行各年有的写了〔〕（累计数），有的没有（当年数）。',
  wrong: '2021年 70，2022年 〔150〕',
  right: '2021年 70，2022年 80；或 〔70〕、〔150〕',
  why: '当年数要相加，累计数取最后一年；混在一起就算不出规划期累计。',
  message: (row: string, marked: string, plain: string, places: string) => `${row}：${marked}写在〔〕里，是累计数；${plain}没有〔〕，是当年数。同一行只能用一种填法，请统一为当年数（${places}）。`,
};

const yearsOf = (cells: readonly { readonly year: number }[]): string => cells.map(cell => words.year(cell.year)).join(words.and);

export const mixedCumulativeMarks: Rule = {
  id: 'mixed-cumulative-marks', code: 'HB303', severity: 'error', scope: 'row', needs: ['yearActual'],
  basis: '专栏2 注：〔〕内为五年累计数',
  text,
  *check(context) {
    for (const row of rowsOf(context).filter(candidate => candidate.indicator.kind === 'planPeriodTotal')) {
      const { marked, plain } = marksOf(row);
      const fewer = marked.length <= plain.length ? marked : plain;
      const [first, ...others] = [...fewer, ...(fewer === marked ? plain : marked)];
      if (!first) continue;
      if (marked.length === 0 || plain.length === 0) { for (const cell of [first, ...others]) yield pass(cell); continue; }
      yield failAt([first, ...others], text.message(rowName(row.indicator), yearsOf(marked), yearsOf(plain), addresses([first, ...others].map(cell => cell.place))));
    }
  },
};
