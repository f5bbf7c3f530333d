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

/** Reads a table row by row, so that a page may pause between two rows; what was read before is at hand. */
export function* readSteps(table: TableSnapshot, plan: Plan): Generator<undefined, TableReading> {
  const earlier = readings.get(table);
  if (earlier) return earlier;
  const panel = plan.panels.find(candidate => candidate.id === table.panel);
  const indicators = new Map(panel?.indicators.map(indicator => [indicator.id, indicator]));
  const isRegion = !isProvinceTable(table, plan);
  const columns = table.columns.filter(column => column.role !== 'name');
  const rows: RowReading[] = [];
  for (const row of table.rows) {
    const indicator = indicators.get(row.indicator);
    if (!indicator) continue;
    rows.push({ row, indicator, isRegion, cells: columns.map(column => readTableCell(table, row, column, indicator)) });
    yield undefined;
  }
  const reading: TableReading = { panel, rows, cells: rows.flatMap(row => row.cells) };
  readings.set(table, reading);
  return reading;
}

/** Every cell of a known table, read and bound to its indicator. */
export function readTable(table: TableSnapshot, plan: Plan): TableReading {
  const earlier = readings.get(table);
  if (earlier) return earlier;
  const steps = readSteps(table, plan);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** A row's cell in the column of a role (and year), undefined where the table has no such column. */
export function cellOf(row: RowReading, role: TableColumnRole, year?: number): TableCell | undefined {
  return row.cells.find(cell => cell.role === role && (year === undefined || cell.year === year));
}
