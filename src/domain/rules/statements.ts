/** What a table says about (indicator, year, 填报单位), so that tables of one workbook can be held against each other. */
import { accrues } from '../plan/accrual';
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
  return cell.role === 'unitActual' ? cell.reportingUnit ?? '' : ownUnit(table, plan);
}

const ownUnits = new WeakMap<TableSnapshot, string>();

/** Every cell of a table asks whose table it is. */
function ownUnit(table: TableSnapshot, plan: Plan): string {
  const earlier = ownUnits.get(table);
  if (earlier !== undefined) return earlier;
  const unit = isProvinceTable(table, plan) ? '' : unitOfTable(table, plan.reportingUnits ?? [])?.name ?? table.reportingUnit ?? '';
  ownUnits.set(table, unit);
  return unit;
}

/** What is stated and by whom: 'year 2023|武汉'. */
export const subjectOf = (matter: string, unit: string): string => `${matter}|${unit}`;

/** The subject of a cell among those of its indicator; undefined where it states nothing another table could repeat. */
export type SubjectReader = (row: RowReading, cell: TableCell) => string | undefined;

/** Their matter hangs on the figures beside them; that of all others on their column alone. */
const ofTheRow: readonly string[] = ['cumulative', 'monthsTotal'];

function openReader(table: TableSnapshot, plan: Plan): SubjectReader {
  const isProvince = isProvinceTable(table, plan);
  const own = ownUnit(table, plan);
  const ofColumns = new Map<number, string>();
  const read = (row: RowReading, cell: TableCell): string => {
    const matter = matterOf(table, row, cell, isProvince);
    return matter === undefined ? '' : subjectOf(matter, cell.role === 'unitActual' ? cell.reportingUnit ?? '' : own);
  };
  return (row, cell) => {
    if (cell.amount === undefined) return undefined;
    if (ofTheRow.includes(cell.role)) return read(row, cell) || undefined;
    const kind = row.indicator.kind === 'planPeriodTotal' ? 2 : accrues(row.indicator) ? 1 : 0;
    const key = (cell.place.column * 3 + kind) * 2 + (cell.marked ? 1 : 0);
    const known = ofColumns.get(key) ?? read(row, cell);
    ofColumns.set(key, known);
    return known || undefined;
  };
}

const readers = new WeakMap<TableSnapshot, SubjectReader>();

/** Reads what the cells of a table are about; a table is opened once. */
export function subjectsOf(table: TableSnapshot, plan: Plan): SubjectReader {
  const reader = readers.get(table) ?? openReader(table, plan);
  readers.set(table, reader);
  return reader;
}
