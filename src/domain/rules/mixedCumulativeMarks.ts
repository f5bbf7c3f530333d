import { spoken } from '../speech';
import type { TableCell } from '../table';
import { rowsOf } from './cells';
import { failAt, pass } from './outcome';
import type { Rule } from './rule';
import { marksOf, unitMarksOf } from './series';
import { addresses, rowName } from './wording';
import { words } from './text';

export const text = spoken('mixed-cumulative-marks', {
  name: '当年数与累计数混填',
  what: '同一行各年有的写了〔〕（累计数），有的没有（当年数）。',
  wrong: '2021年 70，2022年 〔150〕',
  right: '2021年 70，2022年 80；或 〔70〕、〔150〕',
  why: '当年数要相加，累计数取最后一年；混在一起就算不出规划期累计。',
  message: (row: string, marked: string, plain: string, places: string) => `${row}：${marked}写在〔〕里，是累计数；${plain}没有〔〕，是当年数。同一行只能用一种填法，请统一为当年数（${places}）。`,
});

const nameOf = ({ role, header, year = 0 }: TableCell): string => (role === 'unitActual' ? header : words.year(year));
const yearsOf = (cells: readonly TableCell[]): string => words.list(cells.map(cell => nameOf(cell)));

export const mixedCumulativeMarks: Rule = {
  id: 'mixed-cumulative-marks', code: 'HB303', severity: 'error', scope: 'row', needs: ['yearActual', 'unitActual'],
  basis: '专栏2 注：〔〕内为五年累计数',
  text,
  *check(context) {
    const rows = rowsOf(context).filter(candidate => candidate.indicator.kind === 'planPeriodTotal');
    for (const [row, { marked, plain }] of rows.flatMap(row => [[row, marksOf(row)], [row, unitMarksOf(row)]] as const)) {
      const fewer = marked.length <= plain.length ? marked : plain;
      const [first, ...others] = [...fewer, ...(fewer === marked ? plain : marked)];
      if (!first) continue;
      if (marked.length === 0 || plain.length === 0) { for (const cell of [first, ...others]) yield pass(cell); continue; }
      // Of seventeen units only those that differ from the rest are worth an address.
      const shown = first.role === 'unitActual' ? fewer : [first, ...others];
      yield failAt([first, ...others], text.message(rowName(row.indicator), yearsOf(marked), yearsOf(plain), addresses(shown.map(cell => cell.place))));
    }
  },
};
