import type { Plan } from '../plan/plan';
import { adoptedTemplate } from '../table/adoptedTemplate';
import { findAsOf, findReportingUnit } from '../table/findMarks';
import type { SheetSnapshot, TableColumn, TableColumnRole, TableDefect, TableRow, TableSnapshot } from '../table/snapshot';
import type { TableIdentity } from '../table/tableName';
import type { Binding } from './binding';
import type { FoundColumn, FoundTable } from './foundTable';
import { tokens } from './text/titleWords';

const variant = 'own';

/** The identity an adopted table is kept under, for its workbook name. */
export const adoptedIdentity = (plan: string, panel: string): TableIdentity => ({ plan, panel, template: adoptedTemplate, variant });

/** Lines above a table in which 截至期 and 填报单位 stand. */
const linesAbove = 8;

/** The role a found column has for the rules; undefined where it says something they do not ask for. */
function roleOf({ role, year }: FoundColumn, { period, baseYear }: Plan): TableColumnRole | undefined {
  switch (role) {
    case 'name': case 'unit': case 'attribute': case 'remark': return role;
    case 'base': return year === undefined || year === baseYear ? role : undefined;
    case 'previousTarget': return year === undefined || year < period.start ? role : undefined;
    case 'target': return year === undefined || year === period.end ? role : undefined;
    case 'actual': return year === undefined || (year >= period.start && year <= period.end) ? role : undefined;
    case 'yearActual': return year !== undefined && year >= period.start && year <= period.end ? role : undefined;
    default: return undefined;
  }
}

function columnsOf(found: FoundTable, plan: Plan): TableColumn[] {
  const columns: TableColumn[] = [];
  for (const column of found.columns) {
    const role = roleOf(column, plan);
    if (role === undefined || columns.some(known => known.role === role && known.year === column.year)) continue;
    const year = role === 'actual' || role === 'yearActual' ? column.year : undefined;
    columns.push({ role, column: column.column, header: column.headers.join(''), ...(year === undefined ? {} : { year }) });
  }
  return columns;
}

function rowsOf(found: FoundTable, binding: Binding): { rows: TableRow[]; defects: TableDefect[] } {
  const rows: TableRow[] = [];
  const defects: TableDefect[] = [];
  for (const bound of binding.rows) {
    const writtenName = found.rows.find(row => row.row === bound.row)?.writtenName ?? '';
    if (bound.kind === 'sure') rows.push({ indicator: bound.indicator, row: bound.row, writtenName });
    else if (bound.kind === 'unsure') defects.push({ kind: 'rowUnknown', written: writtenName, row: bound.row });
  }
  return { rows, defects };
}

/** 武汉市2024年主要指标, 湖北省武汉市…: the title begins with whose table it is, where no line of its own says so. */
function unitInTitle(title: string, { reportingUnits = [] }: Plan): string | undefined {
  const begins = title.replace(tokens.province, '');
  return reportingUnits.find(({ name, fullName, optional }) => !optional && (begins.startsWith(name) || begins.startsWith(fullName)))?.name;
}

function marksOf(sheet: SheetSnapshot, { area: { row, column, columns }, title }: FoundTable, plan: Plan): Pick<TableSnapshot, 'asOf' | 'reportingUnit'> {
  const above = Math.max(0, row - linesAbove);
  const area = { row: above, column, rows: row - above, columns };
  const [asOf, reportingUnit] = [findAsOf(sheet, area), findReportingUnit(sheet, area) ?? unitInTitle(title, plan)];
  return { ...(asOf ? { asOf } : {}), ...(reportingUnit === undefined ? {} : { reportingUnit }) };
}

/**
 * A found table as the rules, 实时审核 and 概览 take it, with the rows that are bound. Figures of another plan period stay
 * outside; 完成率 and 状态 of the user's own making are not held against our definitions. A row that is still a question
 * is told as unknown, never judged.
 */
export function adoptedTable(sheet: SheetSnapshot, found: FoundTable, binding: Binding, plan: Plan): TableSnapshot {
  return {
    plan: plan.id, panel: binding.panel ?? '', template: adoptedTemplate, variant, sheet, area: found.area,
    columns: columnsOf(found, plan), ...rowsOf(found, binding), ...marksOf(sheet, found, plan),
  };
}
