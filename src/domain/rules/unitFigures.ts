/** The figures of 填报单位 that belong to one figure of the province: columns beside it, or tables of their own. */
import type { ReportingUnit } from '../plan/reportingUnit';
import { cellOf, isBlank, readTable } from '../table';
import type { RowReading, TableCell, TableColumnRole, TableSnapshot } from '../table';
import { isProvinceTable } from '../table/provinceTable';
import type { Outcome, RuleContext } from './rule';
import { isStated } from './stated';
import type { StatedCell } from './stated';

export interface UnitFigure { readonly unit: ReportingUnit; readonly cell: TableCell | undefined }
export interface ProvinceFigure { readonly province: TableCell; readonly units: readonly UnitFigure[] }

/** Which reporting unit a table is from. */
export function unitOfTable({ reportingUnit }: TableSnapshot, units: readonly ReportingUnit[]): ReportingUnit | undefined {
  return reportingUnit === undefined ? undefined : units.find(unit => reportingUnit.includes(unit.name));
}

function besideColumns(row: RowReading, units: readonly ReportingUnit[]): ProvinceFigure[] {
  const province = cellOf(row, 'provinceActual');
  if (!province) return [];
  const cells = new Map(row.cells.filter(cell => cell.role === 'unitActual').map(cell => [cell.reportingUnit, cell]));
  return [{ province, units: units.filter(unit => cells.has(unit.name)).map(unit => ({ unit, cell: cells.get(unit.name) })) }];
}

interface UnitRows { readonly unit: ReportingUnit; readonly rows: readonly RowReading[] }

/** A 月报 of May adds nothing to one of June, nor a form that names no period to one that does. */
const isSamePeriod = ({ reportPeriod: one }: TableSnapshot, { reportPeriod: other }: TableSnapshot): boolean => one?.year === other?.year && one?.month === other?.month;

/** Tables of the same form that other units filled in. Two copies from one unit: the first counts. */
function unitTables({ table, workbook, plan }: RuleContext): UnitRows[] {
  const units = plan.reportingUnits ?? [];
  if (!isProvinceTable(table, plan) || units.length === 0) return [];
  const found = new Map<ReportingUnit, readonly RowReading[]>();
  for (const other of workbook.tables) {
    const unit = other.plan === table.plan && other.panel === table.panel && other.template === table.template && isSamePeriod(other, table) ? unitOfTable(other, units) : undefined;
    if (unit && !found.has(unit)) found.set(unit, readTable(other, plan).rows);
  }
  return [...found].map(([unit, rows]) => ({ unit, rows }));
}

function fromTables(row: RowReading, tables: readonly UnitRows[], roles: readonly TableColumnRole[], units: readonly ReportingUnit[]): ProvinceFigure[] {
  if (tables.length < 2) return [];
  return row.cells.filter(cell => roles.includes(cell.role)).map(province => ({
    province,
    units: units.filter(unit => !unit.optional || tables.some(table => table.unit === unit)).map(unit => {
      const found = tables.find(table => table.unit === unit)?.rows.find(other => other.indicator.id === row.indicator.id);
      return { unit, cell: found?.cells.find(cell => cell.role === province.role && cell.year === province.year && cell.month === province.month) };
    }),
  }));
}

/** Columns whose figures units and the province both report. */
export const sharedRoles: readonly TableColumnRole[] = ['provinceActual', 'yearActual', 'actual', 'monthActual', 'yearToDate'];

/** Every figure of the province in a table that has figures of units to hold it against. */
export function* provinceFigures(context: RuleContext, roles: readonly TableColumnRole[]): Iterable<ProvinceFigure> {
  const units = context.plan.reportingUnits ?? [];
  const tables = unitTables(context);
  for (const row of readTable(context.table, context.plan).rows) {
    if (roles.includes('provinceActual')) yield* besideColumns(row, units);
    yield* fromTables(row, tables, roles, units);
  }
}

/** One exact figure of the province, the exact figures of its units, and the units that stand in the way of comparing them. */
export interface StatedProvince { readonly province: StatedCell; readonly units: readonly UnitFigure[]; readonly stated: readonly StatedCell[]; readonly missing: readonly UnitFigure[] }

/** A required unit that is blank, or any whose figure cannot be read; a unit may have none (—) and an optional one be left out. */
const isMissing = ({ unit, cell }: UnitFigure): boolean => (!cell || isBlank(cell) ? !unit.optional : cell.figure.kind !== 'none' && !isStated(cell));

/** What a rule says of every figure that the province states. */
export function* judgeProvince(context: RuleContext, judge: (figure: StatedProvince) => Outcome | undefined): Iterable<Outcome> {
  for (const { province, units } of provinceFigures(context, sharedRoles)) {
    const outcome = isStated(province) ? judge({ province, units, stated: units.map(({ cell }) => cell).filter(isStated), missing: units.filter(isMissing) }) : undefined;
    if (outcome) yield outcome;
  }
}
