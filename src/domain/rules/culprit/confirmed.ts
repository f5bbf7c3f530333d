import { accrues } from '../../plan/accrual';
import { difference, sum } from '../../measures';
import { cellOf } from '../../table';
import type { RowReading, TableCell, WorkbookSnapshot } from '../../table';
import { isMonthCell, monthBefore } from '../months';
import type { Month } from '../months';
import { statedElsewhere } from '../statementIndex';
import { monthMatter, statingUnit } from '../statements';
import { placeKey } from './cellIndex';
import type { Located } from './cellIndex';

/** Figures of different digits agree within the coarsest of them. */
function agrees(one: number | undefined, other: number | undefined, decimals: number): boolean {
  return one !== undefined && other !== undefined && Math.abs(difference(one, other)) <= 10 ** -decimals;
}

/** 本年累计 and 本月数 that make up for last month's 本年累计 to the last digit. */
function fitsLastMonth({ row, table, plan }: Located, workbook: WorkbookSnapshot): boolean {
  const [total, month] = [cellOf(row, 'yearToDate'), cellOf(row, 'monthActual')];
  if (!isMonthCell(total) || month?.amount === undefined) return false;
  const { year, month: last } = monthBefore(total);
  const before = total.month === 1 ? 0 : statedElsewhere(total, monthMatter('to', year, last), statingUnit(table, total, plan), workbook, plan)?.amount;
  return before !== undefined && agrees(total.amount, sum([before, month.amount]), Math.min(total.decimals, month.decimals));
}

/** 上年同期数 in the next year's report of a month, where it is the sum of this form's months up to it. */
function fitsNextYear(months: readonly TableCell[], until: Month, { cell, table, plan }: Located, workbook: WorkbookSnapshot, index: ReadonlyMap<string, Located>): boolean {
  const report = statedElsewhere(cell, monthMatter('to', until.year + 1, until.month), statingUnit(table, cell, plan), workbook, plan);
  const row: RowReading | undefined = report && index.get(placeKey(report.place))?.row;
  const copy = row && cellOf(row, 'samePeriodLastYear');
  const amounts = months.filter(month => month.month !== undefined && month.month <= until.month).map(month => month.amount);
  if (!copy || amounts.length < until.month || amounts.includes(undefined)) return false;
  return agrees(copy.amount, sum(amounts.map(amount => amount ?? 0)), copy.decimals);
}

/**
 * Does the figure stand in an equation that holds as it is? Then changing it would settle one finding and raise another: of
 * several cells that could be wrong it is the unlikeliest.
 */
export function isConfirmed(located: Located, workbook: WorkbookSnapshot, index: ReadonlyMap<string, Located>): boolean {
  const { cell, row } = located;
  if (!accrues(cell.indicator) || (cell.role !== 'yearToDate' && cell.role !== 'monthActual')) return false;
  const months = row.cells.filter(other => other.role === 'monthActual');
  if (months.length === 1) return fitsLastMonth(located, workbook);
  const { year, month } = cell;
  if (year === undefined || month === undefined) return false;
  return Array.from({ length: 13 - month }, (_, at) => month + at).some(until => fitsNextYear(months, { year, month: until }, located, workbook, index));
}
