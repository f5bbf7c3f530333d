import { difference } from '../measures';
import { spoken } from '../speech';
import { rowsOf } from './cells';
import { isMonthCell, monthBefore, statedAs } from './months';
import type { MonthCell } from './months';
import { cannotJudge, failAt, pass } from './outcome';
import type { Outcome, Rule, RuleContext } from './rule';
import { monthMatter } from './statements';
import { at, cellName, inSheet, numberText, yearName } from './wording';

export const text = spoken('falling-year-to-date', {
  name: '本年累计下降',
  what: '本月报表的本年累计比上月报表的还小。',
  wrong: '5月累计 35.2，6月累计 34.1',
  right: '5月累计 35.2，6月累计 41.6',
  why: '本年累计逐月相加，一般只增不减；变小多半是填了当月数，或填错了一位。',
  message: (cell: string, later: string, place: string, before: string, earlier: string, there: string, gap: string) =>
    `${cell} ${later}${place}小于${before} ${earlier}${there}，少 ${gap}。累计数一般只增不减，请核对是否填了当月数；有核减的请写审核说明。`,
  nothing: '工作簿里没有上月的本年累计，不能比较',
});

/** Last month's 本年累计; January has none. */
export const yearToDateBefore = (cell: MonthCell, context: RuleContext) => {
  const before = monthBefore(cell);
  return cell.month === 1 ? undefined : statedAs(context, cell, monthMatter('to', before.year, before.month));
};

function judge(cell: MonthCell, context: RuleContext): Outcome {
  const before = yearToDateBefore(cell, context);
  if (!before) return cell.month === 1 ? pass(cell) : cannotJudge([cell], text.nothing);
  if (cell.amount >= before.amount) return pass(cell);
  const decimals = Math.max(cell.decimals, before.decimals);
  const [later, earlier, gap] = [cell.amount, before.amount, difference(before.amount, cell.amount)].map(value => numberText(value, decimals));
  return failAt([cell, before], text.message(cellName(cell), later ?? '', at(cell), yearName(before).trim(), earlier ?? '', inSheet(before), gap ?? ''));
}

export const fallingYearToDate: Rule = {
  id: 'falling-year-to-date', code: 'HB308', severity: 'query', scope: 'workbook', needs: ['yearToDate'],
  basis: '本年累计为1月至报告月之和，一般只增不减',
  text,
  *check(context) {
    for (const row of rowsOf(context)) for (const cell of row.cells) if (cell.role === 'yearToDate' && isMonthCell(cell)) yield judge(cell, context);
  },
};
