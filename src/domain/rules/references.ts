/** What a reported figure may be compared with: figures of the same indicator on the same basis. */
import { sum } from '../measures';
import type { RowReading, TableCell } from '../table';
import { parseFigure } from '../figure';
import type { Plan } from '../plan/plan';
import { datedCells } from './series';

export interface Reference { readonly value: number; readonly cells: readonly TableCell[]; readonly kind: 'year' | 'base' | 'target' | 'otherYears' }

function printed(row: RowReading, role: 'base' | 'target'): { value: number; cells: readonly TableCell[] } | undefined {
  const cell = row.cells.find(candidate => candidate.role === role);
  if (cell?.amount !== undefined) return { value: cell.amount, cells: [cell] };
  const figure = cell?.figure ?? parseFigure(row.indicator.cells[role] ?? '');
  return figure.kind === 'number' || figure.kind === 'bound' ? { value: figure.value, cells: cell ? [cell] : [] } : undefined;
}

const isTotal = (row: RowReading): boolean => row.indicator.kind === 'planPeriodTotal';

/**
 * References of one 完成数 cell. A 〔〕 base is the last period's total and is never one. A year of a total is
 * compared with the other years and with a year's share of the target, the total itself with the whole target.
 */
export function referencesOf(row: RowReading, cell: TableCell, plan: Plan): Reference[] {
  const years = datedCells(row).filter(other => other.place.column !== cell.place.column && other.marked === cell.marked && other.amount !== 0);
  const references: Reference[] = years.map(other => ({ value: other.amount, cells: [other], kind: 'year' }));
  const base = isTotal(row) ? undefined : printed(row, 'base');
  if (base && base.value !== 0) references.push({ ...base, kind: 'base' });
  const target = printed(row, 'target');
  if (target && target.value !== 0) references.push({ ...target, value: target.value / shareOf(row, cell, plan), kind: 'target' });
  return references;
}

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
