import { findRows } from '../../../src/domain/table/findRows';
import type { CellValue } from '../../../src/domain/table';
import { planById } from '../../../src/plans';

const panel = planById('hubei-14th')?.panels[0];
if (!panel) throw new Error('no plan');
/** Names in the first column, figures in the second; the first row is a title and not looked at. */
const found = (rows: readonly (readonly [string, CellValue])[], groups = panel.groups) => {
  const values = [['指标', '目标'], ...rows];
  const { rows: bound, defects } = findRows({ name: '表', row: 0, column: 0, values, formulas: values, numberFormats: [] }, { column: 0, firstRow: 1, lastRow: rows.length, figures: [1] }, { ...panel, groups });
  return { bound: bound.map(row => [row.row, row.indicator]), unknown: defects.filter(defect => defect.kind === 'rowUnknown').map(defect => defect.written), missing: defects.filter(defect => defect.kind === 'rowMissing').length };
};

test.each<readonly [string, string]>([['a group', '一、就业'], ['a note', '注：完成数为年末数'], ['a signature', '填表人：张三'], ['a reviewer', '审核人：'], ['nothing', '  ']])('%s is no indicator, even with a figure beside it', (_what, written) => {
  expect(found([[written, 12]])).toEqual({ bound: [], unknown: [], missing: 18 });
});

test('a group without a numeral is known by the plan’s own print', () => {
  expect(found([['就业 质量', 12]], ['社会保障', '就业质量']).unknown).toEqual([]);
  expect(found([['就业质量', 12]], ['社会保障']).unknown).toEqual(['就业质量']);
});

test('a text without any figure beside it is a remark, with one it is an unknown row', () => {
  expect(found([['以下单位：万人', '']]).unknown).toEqual([]);
  expect(found([['零工市场数量（个）', 0]]).unknown).toEqual(['零工市场数量（个）']);
});

test('rows are bound by name, the first of two counts, and what is not there is missing', () => {
  expect(found([['1．城镇新增就业人数（万人）', 70], ['1．城镇新增就业人数（万人）', 80], ['7．失业保险参保人数（万人）', 660]])).toEqual({ bound: [[1, 'urban-new-employment'], [3, 'unemployment-insurance-participants']], unknown: [], missing: 16 });
});
