import type { RowReading, TableCell } from '../table';
import { ownFigure } from './ownFigure';
import type { RuleContext } from './rule';
import { datedCells } from './series';
import type { DatedCell } from './series';
import { isStated } from './stated';
import type { StatedCell } from './stated';
import { seriesOf } from './statementIndex';

/** One step of a series: a year and what stands before it. */
export interface Step { readonly cell: DatedCell; readonly before: StatedCell; readonly gap: number }

const isDated = (cell: TableCell): cell is DatedCell => cell.amount !== undefined && cell.year !== undefined;

/** What stands before the first year: a base on the same footing. A 〔〕 base is the last period's total and is not. */
function baseBefore(row: RowReading, context: RuleContext): StatedCell | undefined {
  const base = row.indicator.kind === 'planPeriodTotal' ? undefined : ownFigure(row, 'base')?.cell;
  return isStated(base) && datedCells(row)[0]?.year === context.plan.period.start ? base : undefined;
}

/** A 填报单位's column: the same unit in the table of the year before. */
function unitSteps(row: RowReading, { workbook, plan }: RuleContext): Step[] {
  const steps: Step[] = [];
  for (const cell of row.cells) {
    if (cell.role !== 'unitActual' || cell.marked || !isDated(cell)) continue;
    const before = seriesOf(cell, workbook, plan)?.get(cell.year - 1);
    if (isStated(before)) steps.push({ cell, before, gap: 1 });
  }
  return steps;
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

