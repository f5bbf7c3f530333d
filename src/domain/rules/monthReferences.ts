import { accrues } from '../plan/accrual';
import { periodYears } from '../plan/period';
import { cellOf } from '../table';
import type { RowReading, TableCell } from '../table';
import { isMonthCell, monthAfter, monthBefore, statedAs } from './months';
import type { RuleContext } from './rule';
import { monthMatter } from './statements';

/**
 * A month of what accrues is held against the same month of other years only: a spring is no autumn. What only a later
 * year stands beside is told there: of two figures the newer one answers.
 */
function* ofOtherYears(cell: TableCell, basis: 'month' | 'to', context: RuleContext): Generator<TableCell> {
  const { year, month } = cell;
  if (year === undefined || month === undefined) return;
  let hasEarlier = false;
  for (const other of periodYears(context.plan)) {
    if (other > year && !hasEarlier) return;
    const found = other === year ? undefined : statedAs(context, cell, monthMatter(basis, other, month));
    hasEarlier ||= found !== undefined;
    if (found) yield found;
  }
}

function* ofFlow(row: RowReading, cell: TableCell, context: RuleContext): Generator<TableCell> {
  if (cell.role === 'monthActual') { yield* ofOtherYears(cell, 'month', context); return; }
  if (cell.role === 'samePeriodLastYear') return;
  const beside = cellOf(row, 'samePeriodLastYear');
  if (beside) yield beside;
  yield* ofOtherYears(cell, 'to', context);
}

const isPosition = ({ role }: TableCell): boolean => role === 'monthActual' || role === 'opening' || role === 'samePeriodLastYear';

/** Where things stood at the ends of other months: beside it in the row, and in the reports before and after. */
function* ofPosition(row: RowReading, cell: TableCell, context: RuleContext): Generator<TableCell> {
  for (const other of row.cells) if (other !== cell && isPosition(other)) yield other;
  if (cell.role !== 'monthActual' || !isMonthCell(cell)) return;
  for (const { year, month } of [monthBefore(cell), monthAfter(cell)]) {
    const near = statedAs(context, cell, monthMatter('month', year, month));
    if (near && !row.cells.includes(near)) yield near;
  }
}

/** Figures on the same basis as a cell of a 月报, the nearest first. */
export const monthReferences = (row: RowReading, cell: TableCell, context: RuleContext): Iterable<TableCell> =>
  (accrues(row.indicator) ? ofFlow(row, cell, context) : ofPosition(row, cell, context));
