import { difference, sum, sumTolerance } from '../measures';
import { cellOf, unitOf } from '../table';
import type { RowReading, TableCell } from '../table';
import { spoken } from '../speech';
import { rowsOf } from './cells';
import { cannotJudge, failAt, pass } from './outcome';
import type { Outcome, Rule } from './rule';
import { hasGaps, marksOf } from './series';
import { addresses, numberText, rowName } from './wording';

export const text = spoken('cumulative-sum-differs', {
  name: '各年之和与规划期累计不符',
  what: '各年完成数相加，不等于规划期累计。',
  wrong: '70＋80＋120，规划期累计 〔280〕',
  right: '70＋80＋120，规划期累计 〔270〕',
  why: '规划期累计就是各年之和；不等说明其中一个数错了。',
  differs: (row: string, cumulative: string, sum: string, word: string, gap: string, places: string) =>
    `${row} 规划期累计 〔${cumulative}〕 应 ＝ 各年之和 ${sum}，${word} ${gap}。请核对各年完成数和规划期累计（${places}）。`,
  last: (row: string, cumulative: string, year: number, last: string, places: string) =>
    `${row} 规划期累计 〔${cumulative}〕 应等于${year}年的累计数 〔${last}〕。请核对（${places}）。`,
  more: '多', less: '少',
  gaps: '前面有年份未填，各年之和还不是规划期累计',
});

function compareSum(row: RowReading, total: TableCell & { readonly amount: number }, years: readonly (TableCell & { readonly amount: number })[]): Outcome {
  const sumOfYears = sum(years.map(cell => cell.amount));
  const gap = difference(total.amount, sumOfYears);
  const { worst } = sumTolerance([total, ...years].map(cell => cell.decimals), unitOf(row.indicator));
  const allowed = total.formula === undefined ? worst : 1e-9 * Math.max(1, Math.abs(sumOfYears));
  if (Math.abs(gap) <= allowed) return pass(total);
  const decimals = Math.max(total.decimals, ...years.map(cell => cell.decimals));
  const places = [total, ...years].map(cell => cell.place);
  return failAt([total, ...years], text.differs(rowName(row.indicator), numberText(total.amount, decimals), numberText(sumOfYears, decimals), gap > 0 ? text.more : text.less, numberText(Math.abs(gap), decimals), addresses(places)), { equation: { left: [total.place], right: years.map(cell => cell.place) } });
}

function* checkRow(row: RowReading): Iterable<Outcome> {
  const total = cellOf(row, 'cumulative');
  const { marked, plain } = marksOf(row);
  if (total?.amount === undefined || (marked.length > 0 && plain.length > 0)) return;
  const stated = { ...total, amount: total.amount };
  const last = marked.at(-1);
  if (last) yield last.amount === total.amount ? pass(total) : failAt([total, last], text.last(rowName(row.indicator), numberText(total.amount), last.year, numberText(last.amount), addresses([total.place, last.place])));
  else if (plain.length > 0 && hasGaps(row) && total.amount >= sum(plain.map(cell => cell.amount))) yield cannotJudge([total], text.gaps);
  else if (plain.length > 0) yield compareSum(row, stated, plain);
}

export const cumulativeSumDiffers: Rule = {
  id: 'cumulative-sum-differs', code: 'HB305', severity: 'error', scope: 'row', needs: ['cumulative'],
  basis: '专栏2 注：〔〕内为五年累计数，即各年之和',
  text,
  *check(context) {
    for (const row of rowsOf(context)) if (row.indicator.kind === 'planPeriodTotal') yield* checkRow(row);
  },
};
