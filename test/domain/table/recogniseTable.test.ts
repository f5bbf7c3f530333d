import { cellAddress, columnLetters, recogniseTable } from '../../../src/domain/table';
import { planById } from '../../../src/plans';
import { isProvinceTable } from '../../../src/domain/table/provinceTable';
import { settleMonths } from '../../../src/domain/table/settleMonths';
import { increasingRun } from '../../../src/domain/table/increasingRun';
import { sample } from '../rules/sample';

const roles = (table: ReturnType<ReturnType<typeof sample>['table']>): string[] => table.columns.map(({ role, year }) => (role === 'yearActual' ? String(year) : role));

describe('recogniseTable', () => {
  test('knows the columns and rows of every table as laid, without defects', () => {
    const panel1 = sample('panel-1', 'printed').table();
    expect(roles(panel1)).toEqual(['name', 'base', 'target', 'actual']);
    expect([panel1.rows.length, panel1.defects]).toEqual([13, []]);
    const panel2 = sample('panel-2', 'fill').table();
    expect(roles(panel2)).toEqual(['name', 'previousTarget', 'base', 'target', 'attribute', 'actual', 'completionRate', 'status']);
    expect([panel2.rows.length, panel2.defects]).toEqual([18, []]);
    const annual = sample('annual-monitoring').table();
    expect(roles(annual)).toEqual(['name', 'base', 'target', '2021', '2022', '2023', '2024', '2025', 'cumulative', 'completionRate', 'progress', 'elapsedShare', 'status']);
    expect([annual.rows.length, annual.defects]).toEqual([18, []]);
    expect(annual.asOf).toBeDefined();
  });

  test('finds its way after rows are inserted above, inside and blank ones between', () => {
    const moved = sample('panel-2').insertRow(0, ['内部资料']).insertRow(0).insertRow(9).insertRow(12, ['（以下为社会保障）']);
    const table = moved.table();
    expect([table.rows.length, table.defects]).toEqual([18, []]);
    expect(table.rows[0]?.row).toBe((sample('panel-2').table().rows[0]?.row ?? 0) + 2);
  });

  test('reads names with other brackets, spaces and numbering', () => {
    const retyped = sample('panel-2').put('urban-new-employment', 'name', '（1）城镇新增就业人数 (万人)').put('migrant-worker-vocational-training', 'name', '  其中:农民工参加职业培训人次（万人次）');
    expect(retyped.table().defects).toEqual([]);
  });

  test('tells missing, double, unknown, renamed and moved rows', () => {
    const table = sample('panel-2');
    const deleted = sample('panel-2').deleteRow(table.rowOf('unemployment-insurance-participants'));
    expect(deleted.table().defects).toEqual([{ kind: 'rowMissing', indicator: 'unemployment-insurance-participants' }]);

    const row = table.rowOf('work-injury-insurance-participants');
    const doubled = sample('panel-2').insertRow(row + 1, ['8．工伤保险参保人数（万人）']);
    expect(doubled.table().defects).toEqual([{ kind: 'rowDuplicated', indicator: 'work-injury-insurance-participants', written: '8．工伤保险参保人数（万人）', row: row + 1 }]);
    expect(doubled.table().rows.filter(candidate => candidate.indicator === 'work-injury-insurance-participants').map(candidate => candidate.row)).toEqual([row]);

    const unknown = sample('panel-2').insertRow(row + 1, ['零工市场数量（个）', 12]);
    expect(unknown.table().defects).toEqual([{ kind: 'rowUnknown', written: '零工市场数量（个）', row: row + 1 }]);

    const renamed = sample('panel-2').put('work-injury-insurance-participants', 'name', '8．工伤保险参加人数（万人）');
    expect(renamed.table().defects).toEqual([{ kind: 'rowRenamed', indicator: 'work-injury-insurance-participants', written: '8．工伤保险参加人数（万人）', row }]);
    expect(renamed.table().rows).toHaveLength(18);

    const from = table.rowOf('social-security-card-holders');
    const moved = sample('panel-2').deleteRow(from).insertRow(row, ['17．社会保障卡持卡人数（万人）', '5442', '6085', '6140']);
    expect(moved.table().defects).toEqual([{ kind: 'rowMoved', indicator: 'social-security-card-holders', written: '17．社会保障卡持卡人数（万人）', row }]);
  });

  test('a name that only resembles an indicator under another number is not bound', () => {
    const table = sample('panel-2').put('work-injury-insurance-participants', 'name', '9．工伤保险参加人数（万人）').table();
    expect(table.defects).toContainEqual({ kind: 'rowMissing', indicator: 'work-injury-insurance-participants' });
  });

  test('tells changed and missing headers', () => {
    const first = sample('panel-2').table();
    const header = (first.rows[0]?.row ?? 0) - 2;
    const changed = sample('panel-2').write(header, 2, '2020年基期数').table();
    expect(changed.defects).toEqual([{ kind: 'headerChanged', role: 'base', written: '2020年基期数', column: 2, row: header }]);
    const gone = sample('panel-2').write(header, 3, '').table();
    expect(gone.defects).toEqual([{ kind: 'columnMissing', role: 'target', row: header }]);
    expect(gone.rows).toHaveLength(18);
  });

  test('a printed table needs each of its printed columns, a form of ours only its targets', () => {
    const first = sample('panel-2').table();
    const header = (first.rows[0]?.row ?? 0) - 2;
    expect(sample('panel-2').write(header, 2, '').table().defects).toEqual([{ kind: 'columnMissing', role: 'base', row: header }]);
    const annual = sample('annual-monitoring').table();
    expect(sample('annual-monitoring').write((annual.rows[0]?.row ?? 0) - 2, 1, '').table().defects).toEqual([]);
  });

  test('of a panel the plan does not have the columns are still read, and no row is missed', () => {
    const plan = planById('hubei-14th');
    const known = sample('annual-monitoring').table();
    if (!plan) throw new Error('no plan');
    const table = recogniseTable({ plan: plan.id, panel: 'another', template: 'annual-monitoring', variant: 'full' }, known.sheet, known.area, plan);
    expect([table.panel, table.rows, roles(table).slice(0, 4)]).toEqual(['another', [], ['name', 'base', 'target', '2021']]);
    expect(table.defects.every(defect => defect.kind === 'rowUnknown' || defect.kind === 'headerChanged')).toBe(true);
  });

  test('without any header nothing is bound', () => {
    const table = sample('panel-2');
    const header = table.rowOf('urban-new-employment') - 2;
    const read = table.write(header, 0, '').table();
    expect([read.columns, read.rows, read.defects[0]?.kind, read.defects[0]?.role]).toEqual([[], [], 'columnMissing', 'name']);
  });

  test('two-row headers: a group of years above the years', () => {
    const table = sample('annual-monitoring');
    const header = table.rowOf('urban-new-employment') - 2;
    const grouped = sample('annual-monitoring').insertRow(header, ['', '', '', '完成数']);
    [2021, 2022, 2023, 2024, 2025].forEach((year, at) => grouped.write(header + 1, 3 + at, `${year}年`));
    expect(roles(grouped.table())).toEqual(roles(table.table()));
    expect(grouped.table().defects).toEqual([]);
  });

  test('reads 填报单位, and only what is filled in', () => {
    expect(sample('panel-2').table().reportingUnit).toBeUndefined();
    expect(sample('panel-2').reportingUnit('武汉市').table().reportingUnit).toBe('武汉市');
  });
});

describe('isProvinceTable', () => {
  const plan = planById('hubei-14th');
  const isProvince = (unit: string): boolean | undefined => plan && isProvinceTable(sample('panel-2').reportingUnit(unit).table(), plan);

  test.each(['', '湖北省人力资源和社会保障厅', '湖北省人力资源和社会保障厅社区处', '就业处'])('“%s” is the province', unit => { expect(isProvince(unit)).toBe(true); });
  test.each(['武汉', '武汉市', '湖北省武汉市人力资源和社会保障局', '恩施州', '仙桃', '省本级', '湖北省本级', '黄梅县'])('“%s” is a region', unit => { expect(isProvince(unit)).toBe(false); });
});

describe('small parts', () => {
  test('addresses', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
    expect(cellAddress({ row: 8, column: 5 })).toBe('F9');
  });

  test('months without a report period stay undated', () => {
    const columns = [{ role: 'monthActual', header: '6月', column: 1, month: 6 }, { role: 'yearToDate', header: '本年累计', column: 2 }] as const;
    expect(settleMonths(columns, undefined)).toEqual(columns);
    expect(settleMonths(columns, { year: 2024, month: 7 })).toEqual([{ ...columns[0], year: 2024 }, { ...columns[1], year: 2024, month: 7 }]);
  });

  test('the longest increasing run keeps as many rows as possible', () => {
    expect([...increasingRun([1, 2, 5, 3, 4])].sort()).toEqual([0, 1, 3, 4]);
    expect(increasingRun([]).size).toBe(0);
    expect([...increasingRun([2, 2, 3])].sort()).toHaveLength(2);
    expect([...increasingRun([5, 1, 2])].sort()).toEqual([1, 2]);
    expect(increasingRun([3, 2, 1]).size).toBe(1);
  });
});
