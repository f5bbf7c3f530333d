/** Which cells of a table a rule looks at. */
import { accrues } from '../plan/accrual';
import { isBlank, readTable } from '../table';
import type { RowReading, TableCell, TableColumnRole, TableReading } from '../table';
import type { RuleContext } from './rule';

export const readingOf = ({ table, plan }: RuleContext): TableReading => readTable(table, plan);
export const rowsOf = (context: RuleContext): readonly RowReading[] => readingOf(context).rows;

/** Columns of 完成数; rules on single figures need one of them. */
export const reported: readonly TableColumnRole[] = ['actual', 'yearActual', 'unitActual', 'provinceActual', 'monthActual', 'yearToDate', 'opening', 'samePeriodLastYear'];
const reportedRoles: readonly string[] = ['actual', 'yearActual', 'unitActual', 'monthActual', 'samePeriodLastYear'];
/** Columns the table calculates itself; rules on formulas need one of them. */
export const computed: readonly TableColumnRole[] = ['cumulative', 'completionRate', 'progress', 'elapsedShare', 'status', 'provinceActual', 'monthsTotal', 'yearOverYear'];
const computedRoles: readonly string[] = computed.filter(role => role !== 'provinceActual');
const printedRoles: readonly string[] = ['base', 'previousTarget', 'target'];

/** Columns that a 月报 fills in for some indicators only; the others hold —. */
function isFilledIn({ role, indicator }: TableCell): boolean {
  if (role === 'provinceActual') return !indicator.additive;
  return role === 'yearToDate' ? accrues(indicator) : role === 'opening' && indicator.kind === 'stock';
}

/** 完成数, of the period, of a year or of a month: what the reporting unit answers for. */
export const isReported = (cell: TableCell): boolean => reportedRoles.includes(cell.role) || isFilledIn(cell);
/** Columns the table calculates itself: of the units' rates there is no sum, the province fills in its own. */
export const isComputed = (cell: TableCell): boolean => computedRoles.includes(cell.role) || (cell.role === 'provinceActual' && cell.indicator.additive);
/** Columns that repeat the plan. */
export const isPrinted = (cell: TableCell): boolean => printedRoles.includes(cell.role);

/** A dozen rules ask for the same cells. */
const filled = new WeakMap<TableReading, readonly TableCell[]>();

/** Every 完成数 cell that is not blank. */
export function reportedCells(context: RuleContext): readonly TableCell[] {
  const reading = readingOf(context);
  const earlier = filled.get(reading);
  if (earlier) return earlier;
  const cells = reading.cells.filter(cell => isReported(cell) && !isBlank(cell));
  filled.set(reading, cells);
  return cells;
}

/** An indicator's row of one 填报单位. */
const unitRow = (indicator: string | undefined, { row }: RowReading): string => `${indicator ?? ''}\n${row.reportingUnit ?? ''}`;

/** 其中 row and whole of every such pair present in the table. */
export function partPairs(context: RuleContext): { readonly part: RowReading; readonly whole: RowReading }[] {
  const rows = rowsOf(context);
  const first = new Map<string, RowReading>();
  for (const row of rows) if (!first.has(unitRow(row.indicator.id, row))) first.set(unitRow(row.indicator.id, row), row);
  return rows.flatMap(part => {
    const whole = part.indicator.parent === undefined ? undefined : first.get(unitRow(part.indicator.parent, part));
    return whole ? [{ part, whole }] : [];
  });
}

/** The same column's cell in another row of the table. */
export const besideIn = (row: RowReading, cell: TableCell): TableCell | undefined => row.cells.find(other => other.place.column === cell.place.column);
