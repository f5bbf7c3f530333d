import { accrues } from '../plan/accrual';
import { difference } from '../measures';
import type { RowReading } from '../table';
import { spoken } from '../speech';
import { rowsOf } from './cells';
import { statedAs } from './months';
import { cannotJudge, failAt, pass } from './outcome';
import type { Outcome, Rule, RuleContext } from './rule';
import { isStated } from './stated';
import type { StatedCell } from './stated';
import { isSameWritten } from './sameWritten';
import { at, cellName, inSheet, numberText } from './wording';

export const text = spoken('december-differs-from-year', {
  name: '12月的数与年报不符',
  what: '12月的本年累计（期末数为12月末的数）不等于年报里这一年的数。',
  wrong: '12月累计 80.5，年报 2023年 85.0',
  right: '12月累计 85.0，年报 2023年 85.0',
  why: '12月的累计就是全年的数，12月末就是年末。',
  message: (cell: string, amount: string, place: string, there: string, year: number, yearly: string, gap: string) =>
    `${cell} ${amount}${place}与年报${there}${year}年的 ${yearly} 不一致，相差 ${gap}。到12月就是全年，两处应相同，请核对；年报有调整的请写审核说明。`,
  nothing: '工作簿里没有这一年的年报数，不能比较',
});

/** 本年累计 of December, twelve filled months, or December's 期末数. A rate may be the year's mean in the annual table. */
function yearEnd({ indicator, cells }: RowReading): StatedCell | undefined {
  if (accrues(indicator)) {
    const months = cells.filter(cell => cell.role === 'monthActual' && isStated(cell)).length;
    return cells.filter(isStated).find(cell => (cell.role === 'yearToDate' && cell.month === 12) || (cell.role === 'monthsTotal' && months === 12));
  }
  return indicator.kind === 'stock' ? cells.filter(isStated).find(cell => cell.role === 'monthActual' && cell.month === 12) : undefined;
}

function judge(cell: StatedCell, year: number, context: RuleContext): Outcome {
  const yearly = statedAs(context, cell, `year ${year}`);
  if (!yearly) return cannotJudge([cell], text.nothing);
  if (isSameWritten(cell, yearly)) return pass(cell);
  const decimals = Math.max(cell.decimals, yearly.decimals);
  const message = text.message(cellName(cell), numberText(cell.amount, decimals), at(cell), inSheet(yearly), year, numberText(yearly.amount, decimals), numberText(Math.abs(difference(cell.amount, yearly.amount)), decimals));
  return failAt([cell, yearly], message, { equation: { left: [cell.place], right: [yearly.place] } });
}

export const decemberDiffersFromYear: Rule = {
  id: 'december-differs-from-year', code: 'HB311', severity: 'query', scope: 'workbook', needs: ['monthActual'],
  basis: '12月的本年累计即全年数，12月末数即年末数',
  text,
  *check(context) {
    for (const row of rowsOf(context)) {
      const cell = yearEnd(row);
      if (cell?.year !== undefined) yield judge(cell, cell.year, context);
    }
  },
};
