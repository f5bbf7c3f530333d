import type { Panel, Plan } from '../plan/plan';
import { findHeader, settleYears } from './findHeader';
import type { Header, HeaderColumn } from './findHeader';
import { findAsOf, findReportingUnit, findReportYear } from './findMarks';
import { findRows } from './findRows';
import type { Area, SheetSnapshot, TableColumn, TableDefect, TableSnapshot } from './snapshot';
import type { TableIdentity } from './tableName';

const annualTemplate = 'annual-monitoring';

const emptyPanel = (id: string): Panel => ({ id, label: '', title: '', place: '', nameHeader: '', columns: [], groups: [], note: '', indicators: [] });

function headerDefects(header: Header, identity: TableIdentity, panel: Panel): TableDefect[] {
  const changed = header.columns.filter(column => !column.asPrinted)
    .map(({ role, column, header: written }) => ({ kind: 'headerChanged' as const, role, written, column, row: header.headerRow }));
  const expected = identity.template === identity.panel ? panel.columns.map(column => column.role) : ['target' as const];
  const missing = expected.filter(role => !header.columns.some(column => column.role === role)).map(role => ({ kind: 'columnMissing' as const, role, row: header.headerRow }));
  return [...changed, ...missing];
}

const plainColumn = ({ role, year, header, column, reportingUnit }: HeaderColumn): TableColumn =>
  ({ role, header, column, ...(year === undefined ? {} : { year }), ...(reportingUnit === undefined ? {} : { reportingUnit }) });

/** Columns of 填报单位 speak of the one year the form reports on. */
function dated(columns: readonly TableColumn[], year: number | undefined): TableColumn[] {
  if (year === undefined || !columns.some(column => column.role === 'unitActual')) return [...columns];
  return columns.map(column => (column.role === 'unitActual' || column.role === 'provinceActual' ? { ...column, year } : column));
}

function marksOf(sheet: SheetSnapshot, area: Area): Pick<TableSnapshot, 'asOf' | 'reportingUnit'> {
  const asOf = findAsOf(sheet, area);
  const reportingUnit = findReportingUnit(sheet, area);
  return { ...(asOf ? { asOf } : {}), ...(reportingUnit === undefined ? {} : { reportingUnit }) };
}

/**
 * Reads an area that a workbook name says is a table of ours: header by its words, columns by their roles, rows by
 * indicator names, 截至期 and 填报单位 by their labels. Inserted, deleted or moved rows and columns, group rows and
 * blank rows are expected; what cannot be bound is told in `defects`, never guessed.
 */
export function recogniseTable(identity: TableIdentity, sheet: SheetSnapshot, area: Area, plan: Plan): TableSnapshot {
  const panel = plan.panels.find(candidate => candidate.id === identity.panel) ?? emptyPanel(identity.panel);
  const { template, variant } = identity;
  const table = { plan: plan.id, panel: panel.id, template, variant, sheet, area, ...marksOf(sheet, area) };
  const header = findHeader(sheet, area, { panel, units: plan.reportingUnits });
  if (!header) return { ...table, columns: [], rows: [], defects: [{ kind: 'columnMissing', role: 'name', row: area.row }] };
  const settled = settleYears(header.columns, template === annualTemplate);
  const nameColumn = settled.find(column => column.role === 'name')?.column ?? area.column;
  const figures = settled.filter(column => column.role !== 'name').map(column => column.column);
  const found = findRows(sheet, { column: nameColumn, firstRow: header.bodyRow, lastRow: area.row + area.rows - 1, figures }, panel);
  return { ...table, columns: dated(settled.map(plainColumn), findReportYear(sheet, area)), rows: found.rows, defects: [...headerDefects(header, identity, panel), ...found.defects] };
}
