import type { RowReading, TableCell } from '../table';
import { ownFigure } from './ownFigure';
import type { RuleContext } from './rule';
import { datedCells } from './series';
import type { DatedCell } from './series';
import { figureOfYear } from './statements';

/** One step of a series: a year and what stands before it. */
export interface Step { readonly cell: DatedCell; readonly before: TableCell & { readonly amount: number }; readonly gap: number }

/** What stands before the first year: a base on the same footing. A 〔〕 base is the last period's total and is not. */
function baseBefore(row: RowReading, context: RuleContext): (TableCell & { readonly amount: number }) | undefined {
  const base = row.indicator.kind === 'planPeriodTotal' ? undefined : ownFigure(row, 'base')?.cell;
  return base?.amount === undefined || datedCells(row)[0]?.year !== context.plan.period.start ? undefined : { ...base, amount: base.amount };
}

/** A 填报单位's column: the same unit in the table of the year before. */
function unitSteps(row: RowReading, { workbook, plan }: RuleContext): Step[] {
  return row.cells.flatMap((cell): Step[] => {
    const { year, amount } = cell;
    if (cell.role !== 'unitActual' || year === undefined || amount === undefined || cell.marked) return [];
    const before = figureOfYear(cell, year - 1, workbook, plan);
    return before?.amount === undefined ? [] : [{ cell: { ...cell, year, amount }, before: { ...before, amount: before.amount }, gap: 1 }];
  });
}

/** Every year of a row with what stands before it; years in 〔〕 are totals and have no step. */
export function stepsOf(row: RowReading, context: RuleContext): Step[] {
  const years = datedCells(row).filter(cell => !cell.marked);
  const base = baseBefore(row, context);
  return years.flatMap((cell, index): Step[] => {
    const before = years[index - 1] ?? base;
    return before ? [{ cell, before, gap: before.role === 'base' ? 1 : cell.year - (before.year ?? cell.year - 1) }] : [];
  }).concat(unitSteps(row, context));
}

