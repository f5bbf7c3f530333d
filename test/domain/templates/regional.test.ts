import { layTable } from '../../../src/domain/templates/layTable';
import { regionalDesign } from '../../../src/domain/templates/regionalDesign';
import { subjectOf } from '../../../src/domain/templates/panelTable';
import { planById, reportingUnits } from '../../../src/plans';
import { builtTable, cellAt, column, valueAt } from './builtTables';

const layout = builtTable('regional', 'full');

test('one column a reporting unit in the order of reports, the province before them', () => {
  expect(layout.cells[3]?.map(cell => cell.value)).toEqual(['指标', '2025年目标', '全省', ...reportingUnits().map(unit => unit.name)]);
  expect(layout.columnWidths).toHaveLength(21);
});

test('counts add up to the province, rates are filled in', () => {
  expect(valueAt(layout, 'C6')).toBe('=IF(COUNTA(D6:U6)-COUNTIF(D6:U6,"—")=0,"",IF(COUNT(D6:U6)=COUNTA(D6:U6)-COUNTIF(D6:U6,"—"),SUM(D6:U6),NA()))');
  const sums = column(layout, 'C').filter(([, value]) => String(value).startsWith('='));
  expect(sums.map(([row]) => String(valueAt(layout, `A${row}`)).split('．')[0])).toEqual(['1', '4', '5', '7', '8', '9', '10', '11', '12', '13', '17']);
  expect(cellAt(layout, 'C12')).toEqual({ value: '', look: 'input' });
});

test('every unit has its own cell with its own prompt', () => {
  const promptAt = (column: number) => layout.prompts.find(({ area }) => area.row <= 5 && area.row + area.rows > 5 && area.column <= column && area.column + area.columns > column);
  expect(promptAt(3)).toMatchObject({ title: '武汉完成数（万人）', message: '填当年新增的数，不填累计数。没有数的写—，还没填的留空。' });
  expect(promptAt(20)?.title).toBe('省本级完成数（万人）');
});

test('says which unit may stay empty', () => { expect(String(valueAt(layout, 'A28'))).toMatch(/\n　　省本级没有数时留空。$/); });

test('a plan nobody reports in parts has no such table', () => {
  const plan = planById('hubei-14th');
  if (!plan) throw new Error('no plan');
  const alone = { ...plan, reportingUnits: [] };
  expect(() => layTable(regionalDesign(subjectOf(alone, 'panel-2')), subjectOf(alone, 'panel-2'), { row: 0, column: 0 })).toThrow('hubei-14th has no reporting units');
  expect(() => subjectOf(plan, 'panel-9')).toThrow('hubei-14th has no panel-9');
});
