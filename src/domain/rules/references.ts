/** What a reported figure may be compared with: figures of the same indicator on the same basis. */
import { sum } from '../measures';
import type { RowReading, TableCell } from '../table';
import type { Plan } from '../plan/plan';
import { accrues } from '../plan/accrual';
import { monthReferences } from './monthReferences';
import { isMonthly } from './months';
import { ownFigure } from './ownFigure';
import type { RuleContext } from './rule';
import { datedCells } from './series';
import { seriesOf } from './statementIndex';

export interface Reference { readonly value: number; readonly cells: readonly TableCell[]; readonly kind: 'year' | 'month' | 'base' | 'target' | 'otherYears' }

function printed(row: RowReading, role: 'base' | 'target'): { value: number; cells: readonly TableCell[] } | undefined {
  const own = ownFigure(row, role);
  if (own?.cell && (own.cell.meaning.date || own.cell.meaning.percent)) return undefined;
  return own && (own.figure.kind === 'number' || own.figure.kind === 'bound') ? { value: own.figure.value, cells: own.cell ? [own.cell] : [] } : undefined;
}

const isTotal = (row: RowReading): boolean => row.indicator.kind === 'planPeriodTotal';

/** The same figure in other years: beside it in the row, or for a 填报单位's column in the tables of other years. */
function* otherYears(row: RowReading, cell: TableCell, { workbook, plan }: RuleContext): Iterable<TableCell> {
  if (cell.role !== 'unitActual' && cell.role !== 'provinceActual') {
    for (const other of datedCells(row)) if (other.place.column !== cell.place.column) yield other;
    return;
  }
  const series = cell.year === undefined ? undefined : seriesOf(cell, workbook, plan);
  for (let year = plan.period.start; series && year <= plan.period.end; year += 1) {
    const other = year === cell.year ? undefined : series.get(year);
    if (other) yield other;
  }
}

/**
 * References of one 完成数 cell, one after another: most questions are settled by the first. A 〔〕 base is the last period's
 * total and is never one. A year of a total is compared with the other years and with a year's share of the target, the
 * total itself with the whole target, a month with months.
 */
export function* eachReference(row: RowReading, cell: TableCell, context: RuleContext): Generator<Reference, undefined> {
  const isOfMonth = isMonthly(cell);
  const kind = isOfMonth ? 'month' : 'year';
  for (const other of isOfMonth ? monthReferences(row, cell, context) : otherYears(row, cell, context)) {
    if (other.marked === cell.marked && other.amount !== undefined && other.amount !== 0) yield { value: other.amount, cells: [other], kind };
  }
  // Base and target of what accrues are figures of a year or of the period, no month's.
  if (isOfMonth && accrues(row.indicator)) return undefined;
  // Of what adds up, the province's base and target say nothing about the size of one of its units.
  if (cell.role === 'unitActual' && row.indicator.additive) return undefined;
  const base = isTotal(row) ? undefined : printed(row, 'base');
  if (base && base.value !== 0) yield { ...base, kind: 'base' };
  const target = printed(row, 'target');
  if (target && target.value !== 0) yield { ...target, value: target.value / shareOf(row, cell, context.plan), kind: 'target' };
  return undefined;
}

/** All of them. */
export const referencesOf = (row: RowReading, cell: TableCell, context: RuleContext): readonly Reference[] => [...eachReference(row, cell, context)];

/** A plain year of a 〔〕 target answers for one year's share of it. */
function shareOf(row: RowReading, cell: TableCell, plan: Plan): number {
  return isTotal(row) && cell.role === 'yearActual' && !cell.marked ? plan.period.end - plan.period.start + 1 : 1;
}

/** The middle of several references: one wild neighbour does not move it. */
export function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)] ?? 0, sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0];
  return sum([low, high]) / 2;
}
