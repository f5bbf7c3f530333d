import { accrues } from '../plan/accrual';
import { periodYears } from '../plan/period';
import type { RowReading, TableCell } from '../table';
import { currentFigure, isMonthCell, monthBefore, statedAs } from './months';
import type { Month } from './months';
import type { RuleContext } from './rule';
import { monthMatter } from './statements';

const monthAfter = ({ year, month }: Month): Month => (month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 });

/** A month of what accrues is held against the same month of other years only: a spring is no autumn. */
function ofOtherYears(cell: TableCell, basis: 'month' | 'to', context: RuleContext): TableCell[] {
  const { year, month } = cell;
  if (year === undefined || month === undefined) return [];
  return periodYears(context.plan).filter(other => other !== year).flatMap(other => statedAs(context, cell, monthMatter(basis, other, month)) ?? []);
}

function ofFlow(row: RowReading, cell: TableCell, context: RuleContext): TableCell[] {
  if (cell.role === 'monthActual') return ofOtherYears(cell, 'month', context);
  if (cell.role === 'samePeriodLastYear') return [currentFigure(row)].filter(other => other !== undefined);
  return [...ofOtherYears(cell, 'to', context), ...row.cells.filter(other => other.role === 'samePeriodLastYear')];
}

/** Where things stood at the ends of other months: beside it in the row, and in the reports before and after. */
function ofPosition(row: RowReading, cell: TableCell, context: RuleContext): TableCell[] {
  const beside = row.cells.filter(other => other !== cell && (other.role === 'monthActual' || other.role === 'opening' || other.role === 'samePeriodLastYear'));
  if (cell.role !== 'monthActual' || !isMonthCell(cell)) return beside;
  const near = [monthBefore(cell), monthAfter(cell)].flatMap(({ year, month }) => statedAs(context, cell, monthMatter('month', year, month)) ?? []);
  return [...beside, ...near.filter(other => !beside.includes(other))];
}

/** Figures on the same basis as a cell of a 月报. */
export const monthReferences = (row: RowReading, cell: TableCell, context: RuleContext): readonly TableCell[] =>
  (accrues(row.indicator) ? ofFlow(row, cell, context) : ofPosition(row, cell, context));
