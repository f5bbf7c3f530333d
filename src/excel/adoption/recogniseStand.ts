import { recogniseAdopted } from '../../domain/recognition/recogniseAdopted';
import type { SheetReading } from '../../domain/recognition/sheetReading';
import type { Plan } from '../../domain/plan/plan';
import { headerRole } from '../../domain/table/headerRole';
import { textAt } from '../../domain/table/sheetCells';
import type { TableColumn, TableSnapshot } from '../../domain/table/snapshot';
import type { AdoptedName } from './adoptedNames';
import type { AdoptedRecord } from './adoptedRecord';

/** A named table with what is kept of it. */
export interface Recorded extends AdoptedName { readonly record: AdoptedRecord | undefined }

/** Roles of the columns that 加进度列 lays. */
const laid = ['completionRate', 'progress', 'status'] as const;

/** The progress columns of ours by their headers: held against our own definitions, unlike columns the user made. */
function progressColumnsOf(sheet: SheetReading, { progress, identity }: Recorded, plan: Plan): readonly TableColumn[] {
  const panel = plan.panels.find(candidate => candidate.id === identity.panel);
  if (!progress || !panel) return [];
  return Array.from({ length: progress.area.columns }, (_, index) => progress.area.column + index).flatMap((column): TableColumn[] => {
    const header = textAt(sheet, progress.area.row, column);
    const role = laid.find(one => one === headerRole(header, panel)?.role);
    return role ? [{ role, header, column }] : [];
  });
}

/** An adopted table as it reads today, its progress columns included. */
export function recogniseStand(stand: Recorded, sheet: SheetReading, plan: Plan): TableSnapshot {
  const table = recogniseAdopted(stand.identity, sheet, stand.area, plan, stand.record?.answers ?? []);
  const added = progressColumnsOf(sheet, stand, plan);
  return { ...table, columns: [...table.columns.filter(column => !added.some(one => one.role === column.role)), ...added] };
}
