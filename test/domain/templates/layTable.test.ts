import type { Panel } from '../../../src/domain/plan/plan';
import { layTable } from '../../../src/domain/templates/layTable';
import type { DesignedColumn, TableDesign } from '../../../src/domain/templates/tableDesign';
import { smallPlan } from './smallPlan';

const [panel] = smallPlan.panels;
const [first, second, third] = panel?.indicators ?? [];
if (!panel || !first || !second || !third) throw new Error('no panel');

const column = (key: string, build: DesignedColumn['build']): DesignedColumn => ({ key, header: key, width: 10, build });
const name = column('name', ({ name: value }) => ({ cell: { value, look: 'name' } }));
const table = (more: Partial<TableDesign> = {}): TableDesign => ({ template: 't', variant: 'v', sheetName: '表', title: '标题', head: [], columns: [name], notes: [], signatures: [], orientation: 'portrait', ...more });
const at = { row: 0, column: 0 };
const lay = (design: TableDesign, rows: Panel = { ...panel, indicators: [first] }) => layTable(design, { plan: smallPlan, panel: rows }, at);
const values = (design: TableDesign, rows?: Panel): unknown => lay(design, rows).cells.map(line => line.map(({ value }) => value));

test('without head, notes and signatures a table is title, header and body', () => {
  expect(values(table(), { ...panel, indicators: [{ ...first, group: '' }] })).toEqual([['标题'], ['name'], ['新增就业人数']]);
});

test('rows under no heading have none, before a group, between groups and after them', () => {
  const rows = { ...panel, indicators: [{ ...first, group: '' }, { ...first, group: '' }, { ...second, group: '一' }, { ...second, group: '一' }, { ...third, group: '' }, { ...second, group: '一' }] };
  expect(lay(table(), rows).cells.slice(2).map(([cell]) => `${cell?.look ?? ''} ${cell?.value ?? ''}`)).toEqual([
    'name 新增就业人数', 'name 新增就业人数', 'group 一', 'name 其中：高校毕业生', 'name 其中：高校毕业生', 'name 调查失业率', 'group 一', 'name 其中：高校毕业生',
  ]);
});

test('head and notes stand above and below; what is to be filled first is pointed to, the first column too', () => {
  const laid = lay(table({ head: [{ line: 1, column: 0, span: 1, build: () => ({ cell: { value: '第二行', look: 'caption' } }) }], notes: ['注：甲', '乙'], signatures: ['填表人：'], firstInput: 'name' }));
  expect(laid.cells.map(line => line[0]?.value)).toEqual(['标题', '', '第二行', 'name', '一、就业', '新增就业人数', '注：甲\n　　乙', '填表人：']);
  expect([laid.firstInput, lay(table()).firstInput, lay(table({ firstInput: 'unknown' })).firstInput]).toEqual([{ row: 5, column: 0 }, undefined, undefined]);
});

test('formulas point to cells of the row, the head and the body by their keys', () => {
  const said = column('said', (_, row) => ({ cell: { value: [row.cell('name'), row.cells('name', 'said'), row.body('name'), row.body('name', 'said'), row.mark('asOf'), row.has('said'), row.has('other')].join(' '), look: 'computed' } }));
  const head = [{ line: 0, column: 1, span: 1, key: 'asOf', build: () => ({ cell: { value: '', look: 'input' as const } }) }];
  const rows = { ...panel, indicators: [first, second] };
  expect(layTable(table({ head, columns: [name, said] }), { plan: smallPlan, panel: rows }, { row: 10, column: 26 }).cells.slice(4).map(line => line[1]?.value)).toEqual([
    'AA15 AA15:AB15 AA14:AA16 AA14:AB16 $AB$12 true false', 'AA16 AA16:AB16 AA14:AA16 AA14:AB16 $AB$12 true false',
  ]);
});

test.each([
  ['column other', column('said', (_, row) => ({ cell: { value: row.cell('other'), look: 'computed' } }))],
  ['head cell asOf', column('said', (_, row) => ({ cell: { value: row.mark('asOf'), look: 'computed' } }))],
])('a formula that points to a %s nobody designed is our own mistake', (message, wrong) => {
  expect(() => lay(table({ columns: [name, wrong] }))).toThrow(new RangeError(message));
});
