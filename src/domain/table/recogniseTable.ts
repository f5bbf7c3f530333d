import type { Panel, Plan } from '../plan/plan';
import { findHeader, settleYears } from './findHeader';
import type { Header, HeaderColumn } from './findHeader';
import { findAsOf, findReportingPeriod, findReportingUnit } from './findMarks';
import { findRows } from './findRows';
import { readPeriod } from './readPeriod';
import { settleMonths } from './settleMonths';
import type { Area, SheetSnapshot, TableColumn, TableColumnRole, TableDefect, TableSnapshot } from './snapshot';
import type { TableIdentity } from './tableName';

const annualTemplate = 'annual-monitoring';
const monthlyTemplate = 'monthly-report';

const emptyPanel = (id: string): Panel => ({ id, label: '', title: '', place: '', nameHeader: '', columns: [], groups: [], note: '', indicators: [] });

/** What a table cannot do without: a panel its printed columns, a 月报 its months, every other form the targets. */
function expectedRoles({ template, panel: id }: TableIdentity, panel: Panel): readonly TableColumnRole[] {
  if (template === id) return panel.columns.map(column => column.role);
  return template === monthlyTemplate ? ['monthActual'] : ['target'];
}

function headerDefects(header: Header, identity: TableIdentity, panel: Panel): TableDefect[] {
  const changed = header.columns.filter(column => !column.asPrinted)
    .map(({ role, column, header: written }) => ({ kind: 'headerChanged' as const, role, written, column, row: header.headerRow }));
  const missing = expectedRoles(identity, panel).filter(role => !header.columns.some(column => column.role === role)).map(role => ({ kind: 'columnMissing' as const, role, row: header.headerRow }));
  return [...changed, ...missing];
}

const plainColumn = ({ role, year, month, header, column, reportingUnit }: HeaderColumn): TableColumn =>
  ({ role, header, column, ...(year === undefined ? {} : { year }), ...(month === undefined ? {} : { month }), ...(reportingUnit === undefined ? {} : { reportingUnit }) });

/** Columns of 填报单位 speak of the one year the form reports on. */
function dated(columns: readonly TableColumn[], year: number | undefined): TableColumn[] {
  if (year === undefined || !columns.some(column => column.role === 'unitActual')) return [...columns];
  return columns.map(column => (column.role === 'unitActual' || column.role === 'provinceActual' ? { ...column, year } : column));
}

function marksOf(sheet: SheetSnapshot, area: Area): Pick<TableSnapshot, 'asOf' | 'reportingUnit' | 'reportPeriod'> {
  const asOf = findAsOf(sheet, area);
  const reportingUnit = findReportingUnit(sheet, area);
  const period = findReportingPeriod(sheet, area);
  const reportPeriod = period && { ...period, ...readPeriod(period.written) };
  return { ...(asOf ? { asOf } : {}), ...(reportPeriod ? { reportPeriod } : {}), ...(reportingUnit === undefined ? {} : { reportingUnit }) };
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
  const columns = settleMonths(dated(settled.map(plainColumn), table.reportPeriod?.year), table.reportPeriod);
  return { ...table, columns, rows: found.rows, defects: [...headerDefects(header, identity, panel), ...found.defects] };
}
