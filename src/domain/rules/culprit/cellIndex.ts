import type { Plan } from '../../plan/plan';
import { cellOf, isBlank, readTable } from '../../table';
import type { RowReading, TableCell, TableSnapshot, WorkbookSnapshot } from '../../table';
import type { Place } from '../rule';

/** A cell of the workbook with the row and the table it stands in. */
export interface Located { readonly cell: TableCell; readonly row: RowReading; readonly table: TableSnapshot; readonly plan: Plan }

export const placeKey = ({ sheet, row, column }: Place): string => `${row},${column},${sheet}`;

/** Every cell of every known table by its place, table by table so that a page may pause between. */
export function* indexSteps(workbook: WorkbookSnapshot, plans: readonly Plan[]): Generator<undefined, ReadonlyMap<string, Located>> {
  const index = new Map<string, Located>();
  for (const table of workbook.tables) {
    const plan = plans.find(candidate => candidate.id === table.plan);
    if (!plan) continue;
    for (const row of readTable(table, plan).rows) for (const cell of row.cells) index.set(placeKey(cell.place), { cell, row, table, plan });
    yield undefined;
  }
  return index;
}

/** The whole index at one go. */
export function indexCells(workbook: WorkbookSnapshot, plans: readonly Plan[]): ReadonlyMap<string, Located> {
  const steps = indexSteps(workbook, plans);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** A blank adds nothing to a sum, and may be what the sum lacks; words and ranges add nothing either, and are no summands. */
const isAdded = (cell: TableCell): boolean => cell.amount !== undefined || isBlank(cell);

/** The cells a live sum is made of; a computed cell itself is never the one to change. Undefined for inputs. */
export function summands({ cell, row }: Located): readonly TableCell[] | undefined {
  if (cell.formula === undefined) return undefined;
  if (cell.role === 'monthsTotal') return row.cells.filter(other => other.role === 'monthActual' && isAdded(other));
  if (cell.role === 'cumulative') return row.cells.filter(other => other.role === 'yearActual' && isAdded(other));
  return cell.role === 'provinceActual' && cellOf(row, 'unitActual') ? row.cells.filter(other => other.role === 'unitActual' && isAdded(other)) : undefined;
}
