import type { Indicator, Panel, Plan } from '../plan/plan';
import { isProvinceTable } from './provinceTable';
import { readTableCell } from './tableCell';
import type { TableCell } from './tableCell';
import type { TableColumnRole, TableRow, TableSnapshot } from './snapshot';

/** One indicator's row with its cells in the order of the columns; the name column left out. */
export interface RowReading {
  readonly row: TableRow;
  readonly indicator: Indicator;
  readonly cells: readonly TableCell[];
  /** The table is a region's: the plan's targets and bases are the province's, not its own, unless they were assigned. */
  readonly isRegion: boolean;
}
export interface TableReading {
  readonly panel: Panel | undefined;
  readonly rows: readonly RowReading[];
  readonly cells: readonly TableCell[];
}

/** A table is read once for all rules; snapshots never change. */
const readings = new WeakMap<TableSnapshot, TableReading>();

function read(table: TableSnapshot, plan: Plan): TableReading {
  const panel = plan.panels.find(candidate => candidate.id === table.panel);
  const isRegion = !isProvinceTable(table, plan);
  const columns = table.columns.filter(column => column.role !== 'name');
  const rows = table.rows.flatMap((row): RowReading[] => {
    const indicator = panel?.indicators.find(candidate => candidate.id === row.indicator);
    return indicator ? [{ row, indicator, isRegion, cells: columns.map(column => readTableCell(table, row, column, indicator)) }] : [];
  });
  return { panel, rows, cells: rows.flatMap(row => row.cells) };
}

/** Every cell of a known table, read and bound to its indicator. */
export function readTable(table: TableSnapshot, plan: Plan): TableReading {
  const earlier = readings.get(table);
  if (earlier) return earlier;
  const reading = read(table, plan);
  readings.set(table, reading);
  return reading;
}

/** A row's cell in the column of a role (and year), undefined where the table has no such column. */
export function cellOf(row: RowReading, role: TableColumnRole, year?: number): TableCell | undefined {
  return row.cells.find(cell => cell.role === role && (year === undefined || cell.year === year));
}
