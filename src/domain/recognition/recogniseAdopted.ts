import type { Plan } from '../plan/plan';
import type { Area, TableSnapshot } from '../table/snapshot';
import type { TableIdentity } from '../table/tableName';
import { adoptedTable } from './adoptedTable';
import type { Answers } from './answers';
import { bindRows } from './bindRows';
import { findTables } from './findTables';
import type { FoundTable } from './foundTable';
import type { SheetReading } from './sheetReading';
import { finished } from './steps';

/** Lines around the named area in which a title or notes stand, and columns put in at its right edge. */
const around = { above: 12, below: 25, right: 4 };

/** The part of a sheet that an adopted table can be read from: the rest may be larger than is looked at. */
function partAround(sheet: SheetReading, area: Area): SheetReading {
  const top = Math.max(0, area.row - around.above - sheet.row);
  const bottom = Math.max(0, area.row + area.rows + around.below - sheet.row);
  const width = Math.max(0, area.column + area.columns + around.right - sheet.column);
  const cut = <Cell>(rows: readonly (readonly Cell[])[]): (readonly Cell[])[] => rows.slice(top, bottom).map(row => row.slice(0, width));
  return {
    ...sheet, row: sheet.row + top, values: cut(sheet.values), formulas: cut(sheet.formulas), numberFormats: cut(sheet.numberFormats),
    ...(sheet.texts ? { texts: cut(sheet.texts) } : {}),
  };
}

/** Cells that two areas share. */
function shared(one: Area, other: Area): number {
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - Math.max(one.row, other.row);
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - Math.max(one.column, other.column);
  return Math.max(0, rows) * Math.max(0, columns);
}

function tableIn(sheet: SheetReading, area: Area, answers: Answers): FoundTable | undefined {
  const [best] = [...findTables(partAround(sheet, area), answers).tables].sort((one, other) => shared(other.area, area) - shared(one.area, area));
  return best && shared(best.area, area) > 0 ? best : undefined;
}

/**
 * Reads an adopted table again after edits: the table that now stands in the named area, which grows and moves with its
 * cells. Whose table it is was settled when it was adopted. Where no table is found any more, the defect says so and
 * nothing is judged.
 */
export function recogniseAdopted(identity: TableIdentity, sheet: SheetReading, area: Area, plan: Plan, answers: Answers = []): TableSnapshot {
  const { template, variant, panel: id } = identity;
  const found = tableIn(sheet, area, answers);
  const panel = plan.panels.find(candidate => candidate.id === id);
  if (!found || !panel) return { plan: plan.id, panel: id, template, variant, sheet, area, columns: [], rows: [], defects: [{ kind: 'columnMissing', role: 'name', row: area.row }] };
  const binding = { plan: plan.id, panel: id, reason: '', ...finished(bindRows(found, { plan: plan.id, panel }, answers)) };
  return { ...adoptedTable(sheet, found, binding, plan), template, variant };
}
