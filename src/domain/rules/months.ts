/** What the reports of a workbook say about months. */
import { sum } from '../measures';
import { accrues } from '../plan/accrual';
import type { MonthlyRole, RowReading, TableCell } from '../table';
import type { RuleContext } from './rule';
import { isStated } from './stated';
import type { StatedCell } from './stated';
import { statedElsewhere } from './statementIndex';
import { monthMatter, statingUnit } from './statements';

export interface Month { readonly year: number; readonly month: number }
/** One that says of which month, too. */
export interface MonthCell extends StatedCell { readonly year: number; readonly month: number }

const monthlyRoles: readonly string[] = ['monthActual', 'yearToDate', 'monthsTotal', 'opening', 'samePeriodLastYear'] satisfies readonly MonthlyRole[];

export const isMonthly = (cell: TableCell): boolean => monthlyRoles.includes(cell.role);
export const isMonthCell = (cell: TableCell | undefined): cell is MonthCell => isStated(cell) && cell.year !== undefined && cell.month !== undefined;

export const monthAfter = ({ year, month }: Month): Month => (month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 });
/** December of the year before comes before January. */
export const monthBefore = ({ year, month }: Month): Month => (month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 });

/** What the workbook states elsewhere about the same indicator and 填报单位: the year, a month, the year up to a month. */
export function statedAs(context: RuleContext, cell: TableCell, matter: string): StatedCell | undefined {
  const found = statedElsewhere(cell, matter, statingUnit(context.table, cell, context.plan), context.workbook, context.plan);
  return isStated(found) ? found : undefined;
}

/** The year up to a month: as a report states it, or its months as they add up. */
export interface StatedTotal { readonly amount: number; readonly decimals: number; readonly formula: string | undefined; readonly cells: readonly [StatedCell, ...StatedCell[]] }

/** What the workbook says the year had come to by a month; undefined where neither the total nor every month is there. */
export function totalUpTo(context: RuleContext, cell: TableCell, { year, month }: Month): StatedTotal | undefined {
  const stated = statedAs(context, cell, monthMatter('to', year, month));
  if (stated) return { ...stated, cells: [stated] };
  const months = Array.from({ length: month }, (_, at) => statedAs(context, cell, monthMatter('month', year, at + 1)));
  const [first, ...others] = months.filter(isStated);
  if (!first || others.length + 1 < month) return undefined;
  const cells: StatedTotal['cells'] = [first, ...others];
  return { amount: sum(cells.map(one => one.amount)), decimals: Math.max(...cells.map(one => one.decimals)), formula: undefined, cells };
}

/** 上年同期: the year up to the month for what accrues, the month itself for everything else. */
export const samePeriodMatter = ({ indicator }: TableCell, { year, month }: Month): string => monthMatter(accrues(indicator) ? 'to' : 'month', year, month);

/** The figure that 上年同期数 is compared with: 本年累计 of what accrues, else the month. */
export const currentFigure = (row: RowReading): TableCell | undefined => row.cells.find(cell => cell.role === (accrues(row.indicator) ? 'yearToDate' : 'monthActual'));
