import { difference } from '../measures';
import { rowsOf } from './cells';
import { isMonthCell, samePeriodMatter, statedAs } from './months';
import type { MonthCell } from './months';
import { cannotJudge, failAt, pass } from './outcome';
import type { Outcome, Rule, RuleContext } from './rule';
import { isSameWritten } from './sameWritten';
import { at, cellName, inSheet, numberText, yearName } from './wording';

const text = {
  name: '上年同期数与上年报表不符',
  what: '上年同期数不等于上年同一月份报表里的数。',
  wrong: '2024年6月报表的上年同期数 41.6，2023年6月累计 46.1',
  right: '2024年6月报表的上年同期数 46.1，2023年6月累计 46.1',
  why: '上年同期数照抄上年的报表，不一致时同比就算错了。',
  message: (cell: string, amount: string, place: string, earlier: string, there: string, before: string, gap: string) =>
    `${cell} ${amount}${place}与${earlier}${there}的 ${before} 不一致，相差 ${gap}。上年同期数应照上年报表填，请核对；口径调整过的请写审核说明。`,
  nothing: '工作簿里没有上年同月的报表，不能比较',
};

function judge(cell: MonthCell, context: RuleContext): Outcome {
  const before = statedAs(context, cell, samePeriodMatter(cell, { year: cell.year - 1, month: cell.month }));
  if (!before) return cannotJudge([cell], text.nothing);
  if (isSameWritten(cell, before)) return pass(cell);
  const decimals = Math.max(cell.decimals, before.decimals);
  const earlier = yearName(before).trim();
  const message = text.message(cellName(cell), numberText(cell.amount, decimals), at(cell), earlier, inSheet(before), numberText(before.amount, decimals), numberText(Math.abs(difference(cell.amount, before.amount)), decimals));
  return failAt([cell, before], message, { equation: { left: [cell.place], right: [before.place] } });
}

export const samePeriodDiffers: Rule = {
  id: 'same-period-differs', code: 'HB506', severity: 'query', scope: 'workbook', needs: ['samePeriodLastYear'],
  basis: '上年同期数为上年同一时期报表的数',
  text,
  *check(context) {
    for (const row of rowsOf(context)) for (const cell of row.cells) if (cell.role === 'samePeriodLastYear' && isMonthCell(cell)) yield judge(cell, context);
  },
};
