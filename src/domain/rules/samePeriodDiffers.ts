import { difference, sumTolerance } from '../measures';
import { accrues } from '../plan/accrual';
import { cellAddress, unitOf } from '../table';
import { spoken } from '../speech';
import { rowsOf } from './cells';
import { isMonthCell, statedAs, totalUpTo } from './months';
import type { MonthCell, StatedTotal } from './months';
import { cannotJudge, failAt, pass } from './outcome';
import type { Outcome, Rule, RuleContext } from './rule';
import { isSameWritten } from './sameWritten';
import { monthMatter } from './statements';
import { words } from './text';
import { at, cellName, inSheet, numberText, yearName } from './wording';

export const text = spoken('same-period-differs', {
  name: '上年同期数与上年报表不符',
  what: '上年同期数不等于上年同一月份报表里的数。',
  wrong: '2024年6月报表的上年同期数 41.6，2023年6月累计 46.1',
  right: '2024年6月报表的上年同期数 46.1，2023年6月累计 46.1',
  why: '上年同期数照抄上年的报表，不一致时同比就算错了。',
  message: (cell: string, amount: string, place: string, earlier: string, before: string, gap: string) =>
    `${cell} ${amount}${place}与${earlier}的 ${before} 不一致，相差 ${gap}。上年同期数应照上年报表填，请核对；口径调整过的请写审核说明。`,
  nothing: '工作簿里没有上年同月的报表，不能比较',
});

/** What last year's reports say of the period: of what accrues its total or the months that make it. */
function lastYears(cell: MonthCell, context: RuleContext): StatedTotal | undefined {
  const period = { year: cell.year - 1, month: cell.month };
  if (accrues(cell.indicator)) return totalUpTo(context, cell, period);
  const stated = statedAs(context, cell, monthMatter('month', period.year, period.month));
  return stated && { ...stated, cells: [stated] };
}

function isSame(cell: MonthCell, before: StatedTotal): boolean {
  if (before.cells.length === 1) return isSameWritten(cell, before);
  const { worst } = sumTolerance([cell, ...before.cells].map(one => one.decimals), unitOf(cell.indicator));
  return Math.abs(difference(cell.amount, before.amount)) <= worst;
}

/** 2024年1—6月累计“去年”（D6）, or 2024年1—6月累计“2024年分月”（C6—H6） where months were added. */
function nameOf({ cells }: StatedTotal, { year, month }: MonthCell): string {
  const [first, last] = [cells[0], cells.at(-1)];
  if (last === undefined || last === first) return words.both(yearName(first).trim(), inSheet(first));
  return words.both(words.yearToDate(year - 1, month), words.elsewhere(first.place.sheet, words.in(words.span(cellAddress(first.place), cellAddress(last.place)))));
}

function judge(cell: MonthCell, context: RuleContext): Outcome {
  const before = lastYears(cell, context);
  if (!before) return cannotJudge([cell], text.nothing);
  if (isSame(cell, before)) return pass(cell);
  const decimals = Math.max(cell.decimals, before.decimals);
  const message = text.message(cellName(cell), numberText(cell.amount, decimals), at(cell), nameOf(before, cell), numberText(before.amount, decimals), numberText(Math.abs(difference(cell.amount, before.amount)), decimals));
  return failAt([cell, ...before.cells], message, { equation: { left: [cell.place], right: before.cells.map(one => one.place) } });
}

export const samePeriodDiffers: Rule = {
  id: 'same-period-differs', code: 'HB506', severity: 'query', scope: 'workbook', needs: ['samePeriodLastYear'],
  basis: '上年同期数为上年同一时期报表的数',
  text,
  *check(context) {
    for (const row of rowsOf(context)) for (const cell of row.cells) if (cell.role === 'samePeriodLastYear' && isMonthCell(cell)) yield judge(cell, context);
  },
};
