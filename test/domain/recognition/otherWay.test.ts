import { holdsPlaces, otherWayAt } from '../../../src/domain/recognition/otherWay';
import { viewSheet } from '../../../src/domain/recognition/sheetView';
import type { TableContext } from '../../../src/domain/recognition/tableContext';
import type { CellValue } from '../../../src/domain/table';
import { typedSheet } from './typedSheet';

type Rows = readonly (readonly CellValue[])[];
const ofPlan: TableContext = { title: '某省“十四五”规划', unitAbove: '', period: undefined, speaksOf: 'goals', isYearlyGoals: false, isPlanTitle: true };
/** What is said of a table whose header begins at the first cell: its rows and columns, and which of the two reasons. */
function said(rows: Rows, context: TableContext = ofPlan): string {
  const table = otherWayAt(viewSheet(typedSheet(rows)), 0, 0, () => context);
  if (!table) return '';
  expect([table.sheet, table.area.row, table.area.column]).toEqual(['表1', 0, 0]);
  return `${table.area.rows}×${table.area.columns} ${table.reason.slice(0, 10)}`;
}

describe('indicators across and years down', () => {
  const header = ['年份', '就业人数（万人）', '失业率（%）'];

  test.each<[string, Rows, string]>([
    ['two indicators with units', [header, ['2020年', 10, 5], ['2025年', 12, 5.5]], '3×3 表头第一栏是“年份”'],
    ['rates need no unit', [['年份', '失业率', '参保率'], ['2020年', 5, 90]], '2×3 表头第一栏是“年份”'],
    ['a row of units below', [['年度', '就业', '参保'], ['单位', '万人', '万人'], ['2020年', 10, 5]], '3×3 表头第一栏是“年度”'],
    ['a goal among the years', [['时间', '就业', '参保'], ['2020年', 10, 5], ['2025年目标', 12, 6]], '3×3 表头第一栏是“时间”'],
    ['a blank row or two below the header', [header, ['', '', ''], ['', '', ''], ['2020年', 10, 5]], '4×3 表头第一栏是“年份”'],
    ['three blank rows part two things', [header, ['', '', ''], ['', '', ''], ['', '', ''], ['2020年', 10, 5]], ''],
    ['figures in the third row', [header, ['单位', '万人', '%'], ['口径', '常住', '调查'], ['2020年', 10, 5]], '4×3 表头第一栏是“年份”'],
    ['figures in the fourth row are too far', [header, ['单位', '万人', '%'], ['口径', '常住', '调查'], ['来源', '局', '局'], ['2020年', 10, 5]], ''],
    ['one indicator alone', [['年份', '失业率（%）'], ['2020年', 5], ['2025年', 4]], ''],
    ['columns that name no indicators, and no goal', [['年份', '甲', '乙'], ['2020年', 10, 5]], ''],
    ['only one of two columns names an indicator', [['年份', '就业（万人）', '乙'], ['2020年', 10, 5]], ''],
    ['no figures', [header, ['2020年', '甲', '乙']], ''],
    ['words in the last row', [header, ['2020年', 10, 5], ['说明', '甲', '乙']], ''],
    ['a blank column ends it', [['年份', '就业率', '失业率', '', '参保率'], ['2020年', 5, 90, '', 1]], '2×3 表头第一栏是“年份”'],
    ['a blank row ends it', [header, ['2020年', 10, 5], ['', '', ''], ['2025年', 12, 5.5]], '2×3 表头第一栏是“年份”'],
    ['years below any word', [['阶段', '失业率', '参保率'], ['2020年（现状）', 10, 5], ['2025年（目标）', 12, 6]], '3×3 表头第一栏是“阶段”'],
    ['a note after a blank row below the years', [['阶段', '失业率', '参保率'], ['2020年', 10, 5], ['2025年', 12, 6], [''], ['注：无。']], '3×3 表头第一栏是“阶段”'],
    ['one year below any word', [['阶段', '失业率', '参保率'], ['2020年', 10, 5]], ''],
    ['more than years below any word', [['阶段', '失业率', '参保率'], ['2020年', 10, 5], ['2025年', 12, 6], ['东江市', 1, 2]], ''],
    ['years below a header of another kind', [['备注', '失业率', '参保率'], ['2020年', 10, 5], ['2025年', 12, 6]], ''],
    ['years below no header', [['', '失业率', '参保率'], ['2020年', 10, 5], ['2025年', 12, 6]], ''],
  ])('%s', (_, rows, expected) => { expect(said(rows)).toBe(expected); });

  test.each<[string, Partial<TableContext>, boolean]>([
    ['a plan', {}, true], ['no title', { title: '' }, false], ['a title without a plan', { isPlanTitle: false }, false], ['a title that says neither goals nor facts', { speaksOf: 'unclear' }, false], ['facts of a plan', { speaksOf: 'facts' }, true],
  ])('are told of under %s: %s', (_, change, isTold) => { expect(said([header, ['2020年', 10, 5]], { ...ofPlan, ...change }) !== '').toBe(isTold); });
});

describe('a row a place', () => {
  const header = ['地区', '2020年', '2025年目标'];
  const elsewhere: TableContext = { ...ofPlan, title: '', isPlanTitle: false, speaksOf: 'unclear' };

  test.each<[string, Rows, string]>([
    ['with base and goal', [header, ['东江市', 1, 2], ['西岭市', 3, 4]], '3×3 “地区”一栏里是地区'],
    ['under a spaced header', [['地 区', '2020年', '2025年目标'], ['东江市', 1, 2]], '2×3 “地区”一栏里是地区'],
    ['under 单位 with places below', [['单位', '2020年', '2025年目标'], ['东江市', 1, 2], ['西岭市', 3, 4], ['南坪州', 3, 4]], '4×3 “单位”一栏里是地区'],
    ['under 单位 with units below is none', [['单位', '2020年', '2025年目标'], ['万人', 1, 2], ['亿元', 3, 4], ['个', 3, 4]], ''],
    ['with several indicators across', [['地区', '就业率', '失业率'], ['东江市', 1, 2]], '2×3 表头第一栏是“地区”'],
    ['with columns that say nothing', [['地区', '甲', '乙'], ['东江市', 1, 2]], ''],
    ['with one figure of a plan and a word', [['地区', '2025年目标', '备注'], ['东江市', 1, '无']], ''],
    ['under another header', [['事项', '2020年', '2025年目标'], ['东江市', 1, 2], ['西岭市', 3, 4], ['南坪州', 3, 4]], ''],
  ])('%s', (_, rows, expected) => { expect(said(rows)).toBe(expected); });

  test.each<[string, Rows, boolean]>([
    ['a goal beside figures speaks for itself', [header, ['东江市', 1, 2]], true],
    ['years alone do not', [['地区', '2020年', '2025年'], ['东江市', 1, 2]], false],
    ['indicators do not', [['地区', '就业率', '失业率'], ['东江市', 1, 2]], false],
  ])('without a title, %s', (_, rows, isTold) => { expect(said(rows, elsewhere) !== '').toBe(isTold); });

  test('years with a goal down need a title', () => {
    expect(said([['年份', '2025年就业目标', '2025年参保目标'], ['2020年', 1, 2], ['2025年', 1, 2]], elsewhere)).toBe('');
  });
});

test('it is read where its header stands, and the title is not asked for elsewhere', () => {
  const view = viewSheet(typedSheet([['标题'], [], ['', '地区', '2020年', '2025年目标'], ['', '东江市', 1, 2], ['', '西岭市', 3, 4]]));
  expect(otherWayAt(view, 2, 1, () => ofPlan)?.area).toEqual({ row: 2, column: 1, rows: 3, columns: 3 });
  expect(otherWayAt(view, 3, 1, () => { throw new Error('asked'); })).toBeUndefined();
});

describe('a column of places', () => {
  const places = (...cells: string[]): boolean => holdsPlaces(viewSheet(typedSheet(cells.map(cell => [cell]))), { row: 0, column: 0 });

  test.each<[string, string[], boolean]>([
    ['地区 by its header', ['地区', '甲'], true],
    ['填报单位 with nothing below', ['填报单位'], true],
    ['填报单位 over places', ['填报单位', '人社局', '东江市'], true],
    ['填报单位 over offices', ['填报单位', '人社局', '发改委'], false],
    ['three places below any header', ['名称', '东江市', '西岭县', '南坪州'], true],
    ['two places are too few', ['名称', '东江市', '西岭县'], false],
    ['four of five', ['名称', '东江市', '西岭县', '南坪州', '北河区', '就业'], true],
    ['three of four', ['名称', '东江市', '西岭县', '南坪州', '就业'], false],
    ['the whole province is a place too', ['名称', '全省', '东江市', '西岭县'], true],
    ['blanks between do not count', ['名称', '东江市', '', '西岭县', '南坪州'], true],
    ['years are no places', ['年份', '东江市', '西岭县', '南坪州'], false],
    ['ten characters are a name of a place', ['名称', ...Array.from({ length: 3 }, () => '东江经济技术高新开发区')].map(cell => cell.slice(-10)), true],
    ['eleven are none', ['名称', ...Array.from({ length: 3 }, () => '东江经济技术高新开发区')], false],
    ['one character is none', ['名称', '市', '县', '区'], false],
    ['only forty rows are looked at', ['名称', ...Array.from({ length: 40 }, () => '东江市'), ...Array.from({ length: 40 }, () => '就业')], true],
  ])('%s', (_, cells, expected) => { expect(places(...cells)).toBe(expected); });
});
