/** A table that was there before the product, and the formulas put beside it. */
import type { SheetSnapshot, TableColumn, TableSnapshot } from '../../../src/domain/table/snapshot';
import { progressColumns, type ProgressColumnKey } from '../../../src/domain/templates/progressColumns';
import { planById } from '../../../src/plans';

const found = planById('hubei-14th');
if (!found) throw new Error('hubei-14th');
export const plan = found;

export const all: readonly ProgressColumnKey[] = ['completionRate', 'progress', 'status'];
export type Line = readonly (string | number)[];

/** A table at C4 of a sheet: names in C, the other columns as given; rows by indicator id, '' for a group row. */
export function tableOf(columns: readonly TableColumn[], rows: readonly (readonly [string, Line])[], more: Partial<TableSnapshot> = {}): TableSnapshot {
  const header: Line = ['指标', ...columns.map(column => column.header)];
  const values = [header, ...rows.map(([id, cells]): Line => [id, ...cells])];
  const sheet: SheetSnapshot = { name: '表', row: 3, column: 2, values, formulas: values, numberFormats: values.map(line => line.map(() => 'General')) };
  return {
    plan: 'hubei-14th', panel: 'panel-2', template: 'adopted', variant: 'own', sheet, area: { row: 3, column: 2, rows: values.length, columns: header.length },
    columns: [{ role: 'name', column: 2, header: '指标' }, ...columns],
    rows: rows.flatMap(([indicator], at) => (indicator === '' ? [] : [{ indicator, row: 4 + at, writtenName: indicator }])), defects: [], ...more,
  };
}

export const base: TableColumn = { role: 'base', column: 3, header: '2020年基数' };
export const target: TableColumn = { role: 'target', column: 4, header: '2025年目标' };
export const actual: TableColumn = { role: 'actual', column: 5, header: '完成数' };
export const year = (number: number, column: number): TableColumn => ({ role: 'yearActual', year: number, column, header: `${number}年` });

export function formulas(table: TableSnapshot, which = all, headerRows = 1): readonly Line[] {
  const built = progressColumns({ table, plan, which, headerRows });
  if ('lack' in built) throw new Error(built.lack);
  return built.layout.cells.map(row => row.map(cell => cell.value));
}
