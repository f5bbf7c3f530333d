/** Found tables for tests, as recognition gives them, from rows of cells. */
import type { ColumnRole, Panel, Plan } from '../../../src/domain/plan/plan';
import type { CellValue } from '../../../src/domain/table/snapshot';
import type { FoundColumn, FoundColumnRole, FoundRow, FoundTable } from '../../../src/domain/recognition/foundTable';

export interface ColumnSketch { readonly role: FoundColumnRole; readonly header: string; readonly year?: number; readonly planName?: string; readonly isSure?: boolean }
export interface RowSketch extends Partial<Omit<FoundRow, 'cells' | 'row'>> { readonly name: string; readonly cells: readonly (CellValue | { readonly value: CellValue; readonly numberFormat: string })[] }

const columnOf = ({ header, isSure = true, ...rest }: ColumnSketch, column: number): FoundColumn => ({ ...rest, key: `column-${column}`, column, headers: [header], isHidden: false, reason: `列头为“${header}”`, isSure });

/** The name column comes first; `cells` hold what stands in all columns, the name included. */
export function foundTable(columns: readonly ColumnSketch[], rows: readonly RowSketch[], rest: Partial<FoundTable> = {}): FoundTable {
  return {
    sheet: '指标表', area: { row: 1, column: 0, rows: rows.length + 1, columns: columns.length }, headerRows: 1, title: '', unitAbove: '', notes: [], doubts: [], columns: columns.map(columnOf),
    rows: rows.map((row, index): FoundRow => ({
      row: index + 2, kind: 'indicator', writtenName: `${index + 1}．${row.name}`, unit: '', group: '', isHidden: false, reason: '', isSure: true, ...row,
      cells: row.cells.map(cell => (typeof cell === 'object' ? cell : { value: cell, numberFormat: 'General' })),
    })), ...rest,
  };
}

const roleOf: Readonly<Record<ColumnRole, FoundColumnRole>> = { base: 'base', previousTarget: 'previousTarget', target: 'target', actual: 'actual', attribute: 'attribute' };

/** A printed panel as recognition finds it on a sheet. */
export function foundPanel(plan: Plan, panel: Panel): FoundTable {
  const columns: readonly ColumnSketch[] = [{ role: 'name', header: panel.nameHeader }, ...panel.columns.map(({ role, header, year }) => ({ role: roleOf[role], header, ...(year === undefined ? {} : { year }) }))];
  const rowOf = (id: string | undefined): number => panel.indicators.findIndex(indicator => indicator.id === id) + 2;
  return foundTable(columns, panel.indicators.map(({ name, printedName, unit, group, attribute, parent, cells }) => ({
    name, writtenName: printedName, unit, group, ...(attribute ? { attribute } : {}), ...(parent === undefined ? {} : { parentRow: rowOf(parent) }),
    cells: [printedName, ...panel.columns.map(({ role }) => cells[role] ?? '')],
  })), { title: `${panel.label}：${panel.title}`, notes: panel.note === '' ? [] : [panel.note], period: { ...plan.period, planName: plan.name } });
}
