/** A table we lay is a table we know again: laid anywhere, its rows, columns and marks are found by their words. */
import { recogniseTable, type CellValue, type SheetSnapshot, type TableSnapshot } from '../../../src/domain/table';
import type { TableLayout } from '../../../src/domain/templates';
import { planById, reportingUnits } from '../../../src/plans';
import { builtTable } from './builtTables';

const snapshot = (layout: TableLayout): SheetSnapshot => {
  const matrix = <Value>(read: (cell: TableLayout['cells'][number][number]) => Value): Value[][] => layout.cells.map(line => line.map(read));
  const isFormula = (value: CellValue): boolean => typeof value === 'string' && value.startsWith('=');
  return {
    name: layout.sheetName, row: layout.origin.row, column: layout.origin.column,
    values: matrix(cell => (isFormula(cell.value) ? '' : cell.value)), formulas: matrix(cell => cell.value), numberFormats: matrix(cell => cell.numberFormat ?? 'General'),
  };
};
const recognised = (layout: TableLayout): TableSnapshot => {
  const plan = planById(layout.plan);
  if (!plan) throw new Error(layout.plan);
  const area = { ...layout.origin, rows: layout.cells.length, columns: layout.columnWidths.length };
  return recogniseTable({ plan: layout.plan, panel: layout.panel, template: layout.template, variant: layout.variant }, snapshot(layout), area, plan);
};
const roles = (table: TableSnapshot): string[] => table.columns.map(({ role, year, month, header }) => (role === 'yearActual' ? `${role} ${year ?? ''}` : role === 'unitActual' ? `${role} ${header}` : role === 'monthActual' && month !== undefined ? `${role} ${month}` : role));

test.each<[string, string, number, string[]]>([
  ['panel-1', 'printed', 13, ['name', 'base', 'target', 'actual']],
  ['panel-1', 'fill', 13, ['name', 'base', 'target', 'actual']],
  ['panel-2', 'printed', 18, ['name', 'previousTarget', 'base', 'target', 'attribute']],
  ['panel-2', 'fill', 18, ['name', 'previousTarget', 'base', 'target', 'attribute', 'actual', 'completionRate', 'status']],
  ['annual-monitoring', 'full', 18, ['name', 'base', 'target', 'yearActual 2021', 'yearActual 2022', 'yearActual 2023', 'yearActual 2024', 'yearActual 2025', 'cumulative', 'completionRate', 'progress', 'elapsedShare', 'status']],
  ['regional', 'full', 18, ['name', 'target', 'provinceActual', ...reportingUnits().map(unit => `unitActual ${unit.name}`)]],
  ['monthly-report', 'month', 18, ['name', 'opening', 'monthActual', 'yearToDate', 'samePeriodLastYear', 'yearOverYear']],
  ['monthly-report', 'year', 18, ['name', 'opening', ...Array.from({ length: 12 }, (_, at) => `monthActual ${at + 1}`), 'monthsTotal']],
  ['works', 'full', 68, ['name', 'target', 'yearActual 2021', 'yearActual 2022', 'yearActual 2023', 'yearActual 2024', 'yearActual 2025', 'completionRate', 'status', 'remark']],
])('%s %s', (id, variant, count, expected) => {
  for (const origin of [{ row: 0, column: 0 }, { row: 7, column: 3 }]) {
    const layout = builtTable(id, variant, origin);
    const table = recognised(layout);
    expect(table.defects).toEqual([]);
    expect(roles(table)).toEqual(expected);
    expect(table.rows).toHaveLength(count);
    expect(table.reportingUnit).toBeUndefined();
    const inputs = new Set(layout.cells.flatMap((line, row) => line.flatMap((cell, column) => (cell.look === 'input' ? [`${row + origin.row} ${column + origin.column}`] : []))));
    expect(table.asOf === undefined).toBe(variant === 'printed' || id === 'panel-1' || id === 'regional' || id === 'monthly-report');
    if (table.asOf) expect(inputs).toContain(`${table.asOf.row} ${table.asOf.column}`);
  }
});
