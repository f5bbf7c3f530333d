import { difference } from '../measures';
import { spoken } from '../speech';
import { isReported, rowsOf } from './cells';
import { monthBefore, statedAs } from './months';
import { cannotJudge, failAt, pass } from './outcome';
import type { Outcome, Rule, RuleContext } from './rule';
import { isStated } from './stated';
import type { StatedCell } from './stated';
import { isSameWritten } from './sameWritten';
import { monthMatter } from './statements';
import { at, cellName, inSheet, numberText } from './wording';

export const text = spoken('opening-differs-from-closing', {
  name: '期初数与上期期末数不符',
  what: '期初数不等于上月报表的月末数；全年分月表的上年末数不等于上年12月末的数。',
  wrong: '6月期初数 655.2，5月末数 652.5',
  right: '6月期初数 652.5，5月末数 652.5',
  why: '这个月的期初就是上个月的期末，是同一个数。',
  message: (cell: string, amount: string, place: string, there: string, closing: string, gap: string) =>
    `${cell} ${amount}${place}应等于上期期末数 ${closing}${there}，相差 ${gap}。请核对两处；上期数有修正的请写审核说明。`,
  nothing: '工作簿里没有上期的期末数，不能比较',
});

/** The month before; for a year's form and for January the year before, from a 月报 or from the annual table. */
function closingBefore(cell: StatedCell, year: number, context: RuleContext): StatedCell | undefined {
  const before = monthBefore({ year, month: cell.month ?? 1 });
  return statedAs(context, cell, monthMatter('month', before.year, before.month)) ?? (before.month === 12 ? statedAs(context, cell, `year ${before.year}`) : undefined);
}

function judge(cell: StatedCell, year: number, context: RuleContext): Outcome {
  const closing = closingBefore(cell, year, context);
  if (!closing) return cannotJudge([cell], text.nothing);
  if (isSameWritten(cell, closing)) return pass(cell);
  const decimals = Math.max(cell.decimals, closing.decimals);
  const message = text.message(cellName(cell), numberText(cell.amount, decimals), at(cell), inSheet(closing), numberText(closing.amount, decimals), numberText(Math.abs(difference(cell.amount, closing.amount)), decimals));
  return failAt([cell, closing], message, { equation: { left: [cell.place], right: [closing.place] } });
}

export const openingDiffersFromClosing: Rule = {
  id: 'opening-differs-from-closing', code: 'HB507', severity: 'query', scope: 'workbook', needs: ['opening'],
  basis: '本期期初数即上期期末数',
  text,
  *check(context) {
    for (const row of rowsOf(context)) for (const cell of row.cells) {
      if (cell.role === 'opening' && isReported(cell) && isStated(cell) && cell.year !== undefined) yield judge(cell, cell.year, context);
    }
  },
};
