import { accrues } from '../plan/accrual';
import { difference, sum, sumTolerance } from '../measures';
import { cellOf, isBlank, unitOf } from '../table';
import type { RowReading } from '../table';
import { spoken } from '../speech';
import { rowsOf } from './cells';
import { cannotJudge, failAt, pass } from './outcome';
import type { Outcome, Rule } from './rule';
import { isStated } from './stated';
import type { StatedCell } from './stated';
import { addresses, at, cellName, numberText, rowName } from './wording';

export const text = spoken('year-to-date-differs-from-months', {
  name: '本年累计与各月不符',
  what: '一张表里的本年累计不等于各月之和，1月的本年累计不等于1月的数，或本年累计比本月数还小。',
  wrong: '本月数 6.4，本年累计 5.9',
  right: '本月数 6.4，本年累计 41.6',
  why: '本年累计就是1月到本月各月之和；人数、金额不会是负数，合计不会小于其中一个月。',
  months: (row: string, total: string, sum: string, word: string, gap: string, places: string) => `${row} 本年累计 ${total} 应 ＝ 各月之和 ${sum}，${word} ${gap}。请核对各月数和本年累计（${places}）。`,
  january: (cell: string, total: string, place: string, month: string, there: string) => `${cell} ${total}${place}应 ＝ 1月的本月数 ${month}${there}。1月的累计就是1月的数，请核对。`,
  below: (cell: string, total: string, place: string, month: string, there: string, gap: string) => `${cell} ${total}${place}小于本月数 ${month}${there}，少 ${gap}。1月到本月的合计不会小于本月一个月的数，请核对是否填反了。`,
  more: '多', less: '少',
  gaps: '前面有月份未填，各月之和还不是本年累计',
});

function compareSum(row: RowReading, total: StatedCell): Outcome | undefined {
  const cells = row.cells.filter(cell => cell.role === 'monthActual');
  const months = cells.filter(isStated);
  if (months.length === 0) return undefined;
  const last = cells.indexOf(months.at(-1) ?? total);
  if (cells.slice(0, last).some(isBlank)) return cannotJudge([total], text.gaps);
  const sumOfMonths = sum(months.map(cell => cell.amount));
  const gap = difference(total.amount, sumOfMonths);
  const { worst } = sumTolerance([total, ...months].map(cell => cell.decimals), unitOf(row.indicator));
  if (Math.abs(gap) <= Math.max(1e-9 * Math.abs(sumOfMonths), total.formula === undefined ? worst : 0)) return pass(total);
  const decimals = Math.max(total.decimals, ...months.map(cell => cell.decimals));
  const places = [total, ...months].map(cell => cell.place);
  const message = text.months(rowName(row.indicator), numberText(total.amount, decimals), numberText(sumOfMonths, decimals), gap > 0 ? text.more : text.less, numberText(Math.abs(gap), decimals), addresses(places));
  return failAt([total, ...months], message, { equation: { left: [total.place], right: months.map(cell => cell.place) } });
}

/** Two writings of one figure differ by half a digit each at most. */
function compareMonth(total: StatedCell, month: StatedCell): Outcome {
  const gap = difference(total.amount, month.amount);
  const { worst } = sumTolerance([total.decimals, month.decimals], unitOf(total.indicator));
  const decimals = Math.max(total.decimals, month.decimals);
  const [ytd, own] = [numberText(total.amount, decimals), numberText(month.amount, decimals)];
  if (Math.abs(gap) <= worst) return pass(total);
  if (total.month === 1) return failAt([total, month], text.january(cellName(total), ytd, at(total), own, at(month)), { equation: { left: [total.place], right: [month.place] } });
  return gap < 0 ? failAt([total, month], text.below(cellName(total), ytd, at(total), own, at(month), numberText(-gap, decimals))) : pass(total);
}

function judge(row: RowReading): Outcome | undefined {
  const total = cellOf(row, 'monthsTotal');
  if (isStated(total)) return compareSum(row, total);
  const [yearToDate, month] = [cellOf(row, 'yearToDate'), cellOf(row, 'monthActual')];
  return isStated(yearToDate) && isStated(month) ? compareMonth(yearToDate, month) : undefined;
}

export const yearToDateDiffersFromMonths: Rule = {
  id: 'year-to-date-differs-from-months', code: 'HB309', severity: 'error', scope: 'row', needs: ['monthsTotal', 'yearToDate'],
  basis: '本年累计为1月至报告月各月之和',
  text,
  *check(context) {
    for (const row of rowsOf(context)) {
      const outcome = accrues(row.indicator) ? judge(row) : undefined;
      if (outcome) yield outcome;
    }
  },
};
