import type { TableSnapshot } from '../../src/domain/table/snapshot';
import { extentOf, tablesInScope } from '../../src/taskpane/views/audit/auditReport';
import { unjudgedByReason } from '../../src/taskpane/views/audit/unjudged';

const table = (sheet: string, rows: number, roles: readonly TableSnapshot['columns'][number]['role'][]): TableSnapshot => ({
  plan: 'hubei-14th', panel: 'panel-2', template: 'panel-2', variant: 'fill', defects: [],
  sheet: { name: sheet, row: 0, column: 0, values: [], formulas: [], numberFormats: [] },
  area: { row: 0, column: 0, rows, columns: roles.length },
  columns: roles.map((role, column) => ({ role, header: role, column })),
  rows: Array.from({ length: rows }, (_, row) => ({ indicator: `indicator-${row}`, row, writtenName: '' })),
});
const tables = [table('专栏1', 13, ['name', 'base', 'target', 'actual']), table('专栏2', 18, ['name', 'base', 'target', 'attribute', 'actual'])];

test('the extent counts figures, not names', () => {
  expect(extentOf(tables)).toEqual({ tables: 2, cells: 13 * 3 + 18 * 4 });
  expect(extentOf([])).toEqual({ tables: 0, cells: 0 });
});

test('本表 covers the sheet in front, 全部 every table', () => {
  expect(tablesInScope(tables, 'sheet', '专栏2')).toEqual([tables[1]]);
  expect(tablesInScope(tables, 'sheet', 'Sheet1')).toEqual([]);
  expect(tablesInScope(tables, 'workbook', 'Sheet1')).toEqual(tables);
});

test('what could not be judged stands under its reason, each place once', () => {
  const at = (row: number) => ({ sheet: '专栏2', row, column: 4 });
  const groups = unjudgedByReason([
    { rule: 'target-unmet', reason: '完成数未填', places: [at(6), at(7)] },
    { rule: 'of-which-above-whole', reason: '单位不同', places: [at(20), at(19)] },
    { rule: 'unit-slip', reason: '完成数未填', places: [at(7), at(8)] },
  ]);
  expect(groups).toEqual([{ reason: '完成数未填', places: [at(6), at(7), at(8)] }, { reason: '单位不同', places: [at(20), at(19)] }]);
});
