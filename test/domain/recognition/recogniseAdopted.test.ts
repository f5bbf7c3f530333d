import { recogniseAdopted, type SheetReading } from '../../../src/domain/recognition';
import type { Area, CellValue, TableSnapshot } from '../../../src/domain/table';
import { smallPlan } from '../templates/smallPlan';
import { typedSheet } from './typedSheet';

const identity = { plan: 'small', panel: 'panel-1', template: 'adopted', variant: 'own' };
const header: CellValue[] = ['指标', '单位', '2025年基数', '2030年目标'];
const pension: CellValue[] = ['养老保险参保人数', '万人', 310.25, 330];
const rate: CellValue[] = ['调查失业率', '%', 5.2, '＜5.5'];
const title: CellValue[] = ['某市“十五五”规划主要指标'];
const again = (sheet: SheetReading, area: Area): TableSnapshot => recogniseAdopted(identity, sheet, area, smallPlan);
const read = (sheet: SheetReading, area: Area): unknown => again(sheet, area).rows.map(({ indicator, row }) => `${indicator} ${row}`);
/** So many blank rows, each as wide as the table. */
const blank = (count: number): CellValue[][] => Array.from({ length: count }, () => ['', '', '', '']);

test('the table is read where it stands, with its columns and rows', () => {
  expect(again(typedSheet([title, header, pension, rate]), { row: 1, column: 0, rows: 3, columns: 4 })).toMatchObject({
    plan: 'small', panel: 'panel-1', template: 'adopted', variant: 'own', area: { row: 1, column: 0, rows: 3, columns: 4 }, defects: [],
    columns: [{ role: 'name', column: 0 }, { role: 'unit', column: 1 }, { role: 'base', column: 2 }, { role: 'target', column: 3 }],
    rows: [{ indicator: 'pension', row: 2, writtenName: '养老保险参保人数' }, { indicator: 'unemployment', row: 3, writtenName: '调查失业率' }],
  });
});

test('far down a long sheet, and on a part of a sheet read from elsewhere', () => {
  const sheet = typedSheet([...blank(500), title, header, pension, rate]);
  expect(read(sheet, { row: 501, column: 0, rows: 3, columns: 4 })).toEqual(['pension 502', 'unemployment 503']);
  const part = { ...typedSheet([title, header, pension, rate]), row: 500, column: 30 };
  expect(read(part, { row: 501, column: 30, rows: 3, columns: 4 })).toEqual(['pension 502', 'unemployment 503']);
});

test('of two tables on a sheet the one that stands in the area, or most of it', () => {
  const sheet = typedSheet([title, header, pension, ...blank(4), title, header, rate]);
  expect(read(sheet, { row: 1, column: 0, rows: 2, columns: 4 })).toEqual(['pension 2']);
  expect(read(sheet, { row: 8, column: 0, rows: 2, columns: 4 })).toEqual(['unemployment 9']);
  expect(read(sheet, { row: 2, column: 0, rows: 8, columns: 4 })).toEqual(['unemployment 9']);
});

test('beside it, in columns further right, stands another', () => {
  const sheet = typedSheet([title, [...header, '', '', '', ...header], [...pension, '', '', '', ...rate]]);
  expect(read(sheet, { row: 1, column: 0, rows: 2, columns: 4 })).toEqual(['pension 2']);
  expect(read(sheet, { row: 1, column: 7, rows: 2, columns: 4 })).toEqual(['unemployment 2']);
});

test.each<[string, Area]>([
  ['left of the table', { row: 1, column: 9, rows: 2, columns: 2 }], ['below it', { row: 20, column: 0, rows: 2, columns: 4 }],
])('an area with nothing in it, %s, says that the names cannot be found', (_name, area) => {
  const sheet = typedSheet([title, header, pension, ...blank(30)]);
  expect(again(sheet, area)).toEqual({ plan: 'small', panel: 'panel-1', template: 'adopted', variant: 'own', sheet, area, columns: [], rows: [], defects: [{ kind: 'columnMissing', role: 'name', row: area.row }] });
});

test('a panel the plan no longer has says the same', () => {
  const area = { row: 1, column: 0, rows: 2, columns: 4 };
  expect(recogniseAdopted({ ...identity, panel: 'panel-9' }, typedSheet([title, header, pension]), area, smallPlan)).toMatchObject({ panel: 'panel-9', rows: [], defects: [{ kind: 'columnMissing' }] });
});

test('rows added right below are read, and displayed years too', () => {
  const typed = typedSheet([...blank(20), title, ['指标', '单位', 2025, 2030], pension, rate]);
  const texts = typed.values.map((row, at) => row.map(value => (at === 21 && typeof value === 'number' ? `${value}年目标` : String(value))));
  expect(again({ ...typed, texts }, { row: 21, column: 0, rows: 2, columns: 4 })).toMatchObject({ columns: [{ role: 'name' }, { role: 'unit' }, { role: 'previousTarget', column: 2 }, { role: 'target', column: 3 }], rows: [{ row: 22 }, { row: 23 }] });
});
