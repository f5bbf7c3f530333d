/** What a table says about (indicator, year, 填报单位), so that tables of one workbook can be held against each other. */
import { accrues } from '../plan/accrual';
import { readTable } from '../table';
import type { RowReading, TableCell, TableSnapshot } from '../table';
import type { Plan } from '../plan/plan';
import { isProvinceTable } from '../table/provinceTable';
import { reportDay } from './reportDate';
import { yearCells } from './series';
import { unitOfTable } from './unitFigures';

const whole = 12;

/** The year-end that a 完成数 without a year of its own speaks of. */
function reportedYear(table: TableSnapshot): number | undefined {
  const day = reportDay(table);
  return day && day.month === whole ? day.year : undefined;
}

/** 'month 2023-6': what the month brought or where it ended; 'to 2023-6': the year up to it. */
export const monthMatter = (basis: 'month' | 'to', year: number, month: number): string => `${basis} ${year}-${month}`;

/** How many months from January on are filled; 0 where a month among them is not. */
function monthsFilled(row: RowReading): number {
  const months = row.cells.filter(cell => cell.role === 'monthActual' && cell.amount !== undefined).map(cell => cell.month);
  return months.every(month => month !== undefined && month <= months.length) ? months.length : 0;
}

function monthlyMatter(row: RowReading, { role, year, month }: TableCell): string | undefined {
  if (year === undefined) return undefined;
  if (role === 'monthActual') return month === undefined ? undefined : monthMatter('month', year, month);
  if (!accrues(row.indicator)) return undefined;
  const until = role === 'monthsTotal' ? monthsFilled(row) : month;
  return until ? monthMatter('to', year, until) : undefined;
}

function lastFilledYear(row: RowReading): number | undefined {
  return yearCells(row).filter(cell => cell.amount !== undefined).at(-1)?.year;
}

/** 'year 2023', 'total 2023', 'base': undefined for cells that state nothing another table could repeat. */
function matterOf(table: TableSnapshot, row: RowReading, cell: TableCell, isProvince: boolean): string | undefined {
  const total = row.indicator.kind === 'planPeriodTotal';
  const year = cell.year ?? reportedYear(table);
  switch (cell.role) {
    case 'base': case 'target': case 'previousTarget': return isProvince ? undefined : cell.role;
    case 'yearActual': return cell.year === undefined ? undefined : `${total && cell.marked ? 'total' : 'year'} ${cell.year}`;
    case 'unitActual': case 'provinceActual': return cell.year === undefined ? undefined : `${total && cell.marked ? 'total' : 'year'} ${cell.year}`;
    case 'actual': return year === undefined ? undefined : `${total ? 'total' : 'year'} ${year}`;
    case 'cumulative': { const last = lastFilledYear(row); return last === undefined ? undefined : `total ${last}`; }
    case 'monthActual': case 'yearToDate': case 'monthsTotal': return monthlyMatter(row, cell);
    default: return undefined;
  }
}

/** Whose figure a cell states: a 填报单位's name, '' the province. */
export function statingUnit(table: TableSnapshot, cell: TableCell, plan: Plan): string {
  if (cell.role === 'unitActual') return cell.reportingUnit ?? '';
  return isProvinceTable(table, plan) ? '' : unitName(table, plan);
}

function unitName(table: TableSnapshot, plan: Plan): string {
  return unitOfTable(table, plan.reportingUnits ?? [])?.name ?? table.reportingUnit ?? '';
}

const known = new WeakMap<TableSnapshot, ReadonlyMap<string, TableCell>>();

/** Every stated figure of a table by what it is about; only cells with one exact number. */
export function statementsOf(table: TableSnapshot, plan: Plan): ReadonlyMap<string, TableCell> {
  const earlier = known.get(table);
  if (earlier) return earlier;
  const statements = new Map<string, TableCell>();
  const isProvince = isProvinceTable(table, plan);
  const own = isProvince ? '' : unitName(table, plan);
  for (const row of readTable(table, plan).rows) for (const cell of row.cells) {
    const matter = cell.amount === undefined ? undefined : matterOf(table, row, cell, isProvince);
    const unit = cell.role === 'unitActual' ? cell.reportingUnit ?? '' : own;
    const key = matter && `${row.indicator.id}|${matter}|${unit}`;
    if (key && !statements.has(key)) statements.set(key, cell);
  }
  known.set(table, statements);
  return statements;
}
