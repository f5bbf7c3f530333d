/** Small forms laid by hand: where a table begins and ends, and what its columns say of themselves. */
import { recogniseTable } from '../../../src/domain/table';
import type { CellValue, TableSnapshot } from '../../../src/domain/table';
import { adoptedTemplate, isAdopted } from '../../../src/domain/table/adoptedTemplate';
import { findHeader } from '../../../src/domain/table/findHeader';
import { findRows } from '../../../src/domain/table/findRows';
import { increasingRun } from '../../../src/domain/table/increasingRun';
import { planById } from '../../../src/plans';
import { monthReport, sample } from '../rules/sample';

const plan = planById('hubei-14th');
const panel = plan?.panels[0];
if (!plan || !panel) throw new Error('no plan');
const [known, ownPanel] = [plan, panel];
const grid = (values: readonly (readonly CellValue[])[]) => ({ name: '表', row: 0, column: 0, values, formulas: values, numberFormats: [] });
const jobs = '1．城镇新增就业人数（万人）';
const insured = '7．失业保险参保人数（万人）';

function recognise(template: string, values: readonly (readonly CellValue[])[], size: { rows?: number; columns?: number; panel?: string } = {}): TableSnapshot {
  const area = { row: 0, column: 0, rows: size.rows ?? values.length, columns: size.columns ?? values[0]?.length ?? 0 };
  return recogniseTable({ plan: 'hubei-14th', panel: size.panel ?? ownPanel.id, template, variant: 'full' }, grid(values), area, known);
}
const rowsOf = ({ rows }: TableSnapshot) => rows.map(row => [row.row, row.indicator]);

test('of a panel that the plan does not have nothing is bound', () => {
  const table = recognise('regional', [['指标', '2025年目标'], [jobs, 350]], { panel: 'another' });
  expect([table.panel, table.rows]).toEqual(['another', []]);
  expect(table.columns.map(column => column.role)).toEqual(['name', 'target']);
  expect(table.defects).toContainEqual({ kind: 'rowUnknown', written: jobs, row: 1 });
  expect(table.defects.filter(defect => defect.kind === 'rowMissing')).toEqual([]);
});

test('the names may stand right of their figures', () => {
  const table = recognise('regional', [['2025年目标', '指标'], [680, insured]]);
  expect(rowsOf(table)).toEqual([[1, 'unemployment-insurance-participants']]);
  expect(table.columns.map(column => [column.column, column.role])).toEqual([[0, 'target'], [1, 'name']]);
});

test('what stands below the table is not part of it', () => {
  const values = [['指标', '2025年目标'], [jobs, 350], [insured, 680]];
  expect(rowsOf(recognise('regional', values))).toEqual([[1, 'urban-new-employment'], [2, 'unemployment-insurance-participants']]);
  expect(rowsOf(recognise('regional', values, { rows: 2 }))).toEqual([[1, 'urban-new-employment']]);
});

test('what stands right of the table is not part of it', () => {
  const values = [['指标', '2025年目标', '完成数'], [jobs, 350, 70]];
  expect(recognise('regional', values, { columns: 2 }).columns.map(column => column.role)).toEqual(['name', 'target']);
});

test('one year of an annual table is a year, beside a panel it is the 完成数', () => {
  const values = [['指标', '2025年目标', '2023年完成数'], [jobs, 350, 70]];
  const last = (template: string) => { const column = recognise(template, values).columns[2]; return [column?.role, column?.year]; };
  expect([last('annual-monitoring'), last('panel-2')]).toEqual([['yearActual', 2023], ['actual', 2023]]);
  expect(recognise('annual-monitoring', [['指标', '完成数']]).columns[1]?.role).toBe('actual');
});

describe('a column says its year, month and unit only where it has them', () => {
  test('an annual table', () => {
    const { columns } = recognise('annual-monitoring', [['指标', '目标', '2023年', '另记']]);
    expect(columns).toStrictEqual([{ role: 'name', header: '指标', column: 0 }, { role: 'target', header: '目标', column: 1 }, { role: 'yearActual', header: '2023年', column: 2, year: 2023 }]);
  });

  test('a month report with and without its 报告期', () => {
    const monthOf = (table: ReturnType<typeof sample>) => table.table().columns.find(column => column.role === 'monthActual');
    expect(monthOf(monthReport('2024年6月'))).toStrictEqual({ role: 'monthActual', header: '本月数', column: 2, year: 2024, month: 6 });
    expect(monthOf(sample('monthly-report'))).toStrictEqual({ role: 'monthActual', header: '本月数', column: 2 });
  });

  test('units with and without a year', () => {
    const values = (period: string): CellValue[][] => [['报告期：', period, '', ''], ['指标', '全省', '武汉', '目标'], [jobs, '', '', '']];
    expect(recognise('regional', values('2023年')).columns).toStrictEqual([
      { role: 'name', header: '指标', column: 0 }, { role: 'provinceActual', header: '全省', column: 1, year: 2023 },
      { role: 'unitActual', header: '武汉', column: 2, year: 2023, reportingUnit: '武汉' }, { role: 'target', header: '目标', column: 3 },
    ]);
    expect(recognise('regional', values('')).columns.slice(1, 3)).toStrictEqual([{ role: 'provinceActual', header: '全省', column: 1 }, { role: 'unitActual', header: '武汉', column: 2, reportingUnit: '武汉' }]);
  });

  test('without any column of a unit the whole is not dated', () => {
    expect(recognise('regional', [['报告期：', '2023年'], ['指标', '全省']]).columns[1]).toStrictEqual({ role: 'provinceActual', header: '全省', column: 1 });
  });

  test('a line that is not there leaves nothing behind', () => {
    expect(Object.keys(recognise('regional', [['指标', '全省']])).sort()).toEqual(['area', 'columns', 'defects', 'panel', 'plan', 'rows', 'sheet', 'template', 'variant']);
  });
});

describe('headers of two rows', () => {
  const find = (rows: readonly (readonly string[])[], left = 0) => {
    const header = findHeader(grid(rows), { row: 0, column: left, rows: rows.length, columns: 5 }, { panel: ownPanel, units: known.reportingUnits });
    return header?.columns.map(column => [column.column, column.role]);
  };

  test('a blank cell below a group that has columns of its own is no column', () => {
    expect(find([['指标', '完成数', '', '', '目标'], ['', '2023年', '2024年', '', '']])).toEqual([[0, 'name'], [1, 'yearActual'], [2, 'yearActual'], [4, 'target']]);
  });

  test('words left of the table do not head it', () => {
    expect(find([['上期', '', '', '完成数'], ['', '目标', '指标', '']], 1)).toEqual([[1, 'target'], [2, 'name'], [3, 'actual']]);
  });
});

describe('names that changed', () => {
  const kinds = (...names: readonly string[]) => {
    const values = names.map(name => [name, 5]);
    const { rows, defects } = findRows(grid(values), { column: 0, firstRow: 0, lastRow: names.length - 1, figures: [1] }, ownPanel);
    return [rows.map(row => row.row), defects.filter(defect => defect.kind !== 'rowMissing').map(defect => [defect.kind, defect.row])];
  };

  test('under its number a similar name is bound, without one it is not', () => {
    expect(kinds('8．工伤保险参加人数（万人）')).toEqual([[0], [['rowRenamed', 0]]]);
    expect(kinds('工伤保险参加人数（万人）')).toEqual([[], [['rowUnknown', 0]]]);
  });

  test('not where another row bears the true name, nor twice', () => {
    expect(kinds('8．工伤保险参保人数（万人）', '8．工伤保险参加人数（万人）')).toEqual([[0], [['rowUnknown', 1]]]);
    expect(kinds('8．工伤保险参加人数（万人）', '8．工伤保险参加人数（万人）')).toEqual([[0], [['rowRenamed', 0], ['rowUnknown', 1]]]);
  });
});

test.each<readonly [readonly number[], readonly number[]]>([
  [[1, 1], [0]], [[1, 2, 0, 3], [0, 1, 3]], [[1, 2, 0], [0, 1]], [[4, 1, 2, 3], [1, 2, 3]], [[2, 0, 3, 1, 4, 5], [0, 2, 4, 5]], [[7], [0]],
])('rows %j stayed in order at %j', (numbers, kept) => {
  expect([...increasingRun(numbers)].sort()).toEqual(kept);
});

test('a table adopted from the workbook is known by its template', () => {
  expect([isAdopted({ template: adoptedTemplate }), isAdopted({ template: 'panel-2' })]).toEqual([true, false]);
});
