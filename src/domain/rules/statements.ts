/** What a table says about (indicator, year, 填报单位), so that tables of one workbook can be held against each other. */
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
    default: return undefined;
  }
}

function unitName(table: TableSnapshot, cell: TableCell, plan: Plan): string {
  if (cell.role === 'unitActual') return cell.reportingUnit ?? '';
  return unitOfTable(table, plan.reportingUnits ?? [])?.name ?? table.reportingUnit ?? '';
}

const known = new WeakMap<TableSnapshot, ReadonlyMap<string, TableCell>>();

/** Every stated figure of a table by what it is about; only cells with one exact number. */
export function statementsOf(table: TableSnapshot, plan: Plan): ReadonlyMap<string, TableCell> {
  const earlier = known.get(table);
  if (earlier) return earlier;
  const statements = new Map<string, TableCell>();
  const isProvince = isProvinceTable(table, plan);
  for (const row of readTable(table, plan).rows) for (const cell of row.cells) {
    const matter = cell.amount === undefined ? undefined : matterOf(table, row, cell, isProvince);
    const unit = isProvince && cell.role !== 'unitActual' ? '' : unitName(table, cell, plan);
    const key = matter && `${row.indicator.id}|${matter}|${unit}`;
    if (key && !statements.has(key)) statements.set(key, cell);
  }
  known.set(table, statements);
  return statements;
}
