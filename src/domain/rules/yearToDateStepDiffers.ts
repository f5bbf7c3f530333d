import { difference, sum, sumTolerance } from '../measures';
import { cellOf, unitOf } from '../table';
import type { RowReading } from '../table';
import { spoken } from '../speech';
import { rowsOf } from './cells';
import { yearToDateBefore } from './fallingYearToDate';
import { isMonthCell } from './months';
import type { MonthCell } from './months';
import { cannotJudge, failAt, pass } from './outcome';
import type { Outcome, Rule, RuleContext } from './rule';
import { isStated } from './stated';
import { at, cellName, inSheet, numberText } from './wording';

export const text = spoken('year-to-date-step-differs', {
  name: '本年累计不等于上月累计加本月',
  what: '本年累计减去上月报表的本年累计，不等于本月数。',
  wrong: '5月累计 35.2，6月本月数 6.4，6月累计 46.1',
  right: '5月累计 35.2，6月本月数 6.4，6月累计 41.6',
  why: '本年累计＝上月累计＋本月数；不等说明三个数里有一个错了，或上月的数后来修正过。',
  message: (cell: string, total: string, place: string, before: string, there: string, month: string, here: string, sum: string, word: string, gap: string) =>
    `${cell} ${total}${place}应 ＝ 上月累计 ${before}${there}＋本月数 ${month}${here}＝ ${sum}，${word} ${gap}。请核对这三个数；修正过以前月份的请写审核说明。`,
  more: '多', less: '少',
  nothing: '工作簿里没有上月的本年累计，不能比较',
});

function judge(row: RowReading, total: MonthCell, context: RuleContext): Outcome | undefined {
  const month = cellOf(row, 'monthActual');
  if (!isStated(month) || total.month === 1) return undefined;
  const before = yearToDateBefore(total, context);
  if (!before) return cannotJudge([total], text.nothing);
  const expected = sum([before.amount, month.amount]);
  const gap = difference(total.amount, expected);
  const { worst } = sumTolerance([total, before, month].map(cell => cell.decimals), unitOf(row.indicator));
  // A falling total, and one below its own month, have rules of their own.
  if (Math.abs(gap) <= worst || total.amount < before.amount || total.amount < month.amount) return pass(total);
  const decimals = Math.max(total.decimals, before.decimals, month.decimals);
  const written = (value: number): string => numberText(value, decimals);
  const message = text.message(cellName(total), written(total.amount), at(total), written(before.amount), inSheet(before), written(month.amount), at(month), written(expected), gap > 0 ? text.more : text.less, written(Math.abs(gap)));
  return failAt([total, month, before], message, { equation: { left: [total.place], right: [before.place, month.place] } });
}

export const yearToDateStepDiffers: Rule = {
  id: 'year-to-date-step-differs', code: 'HB310', severity: 'query', scope: 'workbook', needs: ['yearToDate'],
  basis: '本年累计＝上月累计＋本月数',
  text,
  *check(context) {
    for (const row of rowsOf(context)) {
      const total = cellOf(row, 'yearToDate');
      const outcome = isMonthCell(total) ? judge(row, total, context) : undefined;
      if (outcome) yield outcome;
    }
  },
};
