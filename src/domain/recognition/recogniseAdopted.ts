import type { Plan } from '../plan/plan';
import type { Area, TableSnapshot } from '../table/snapshot';
import type { TableIdentity } from '../table/tableName';
import { adoptedTable } from './adoptedTable';
import type { Answers } from './answers';
import { bindTable } from './bindTable';
import { findTables } from './findTables';
import type { FoundTable } from './foundTable';
import type { SheetReading } from './sheetReading';

/** Cells that two areas share. */
function shared(one: Area, other: Area): number {
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - Math.max(one.row, other.row);
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - Math.max(one.column, other.column);
  return Math.max(0, rows) * Math.max(0, columns);
}

function tableIn(sheet: SheetReading, area: Area, answers: Answers): FoundTable | undefined {
  const [best] = [...findTables(sheet, answers).tables].sort((one, other) => shared(other.area, area) - shared(one.area, area));
  return best && shared(best.area, area) > 0 ? best : undefined;
}

/**
 * Reads an adopted table again after edits: the table that now stands in the named area, which grows and moves with its
 * cells. Where no table is found any more, the defect says so and nothing is judged.
 */
export function recogniseAdopted(identity: TableIdentity, sheet: SheetReading, area: Area, plan: Plan, answers: Answers = []): TableSnapshot {
  const found = tableIn(sheet, area, answers);
  const { template, variant, panel } = identity;
  const lost: TableSnapshot = { plan: plan.id, panel, template, variant, sheet, area, columns: [], rows: [], defects: [{ kind: 'columnMissing', role: 'name', row: area.row }] };
  if (!found) return lost;
  const known = { ...plan, panels: plan.panels.filter(candidate => candidate.id === panel) };
  const binding = bindTable(found, [known], answers);
  return { ...adoptedTable(sheet, found, { ...binding, panel }, plan), template, variant };
}
