import type { BodyRow } from '../../../src/domain/recognition/bodyScan';
import type { FoundColumn, FoundColumnRole } from '../../../src/domain/recognition';
import { readRawRows, type RawRow } from '../../../src/domain/recognition/rawRows';
import { viewSheet } from '../../../src/domain/recognition/sheetView';
import { finished } from '../../../src/domain/recognition/steps';
import type { Area, CellValue } from '../../../src/domain/table';
import { typedSheet } from './typedSheet';

type Row = readonly CellValue[];
interface Sheet { readonly merges?: readonly Area[]; readonly body?: Readonly<Record<number, Partial<BodyRow>>>; readonly ticked?: readonly string[] }
/** Rows from the first of the sheet on, whose columns have these roles; each row has figures unless said. */
function read(roles: readonly FoundColumnRole[], rows: readonly Row[], { merges = [], body = {}, ticked = [] }: Sheet = {}): RawRow[] {
  const columns = roles.map((role, column): FoundColumn => ({ role, column, headers: role === 'attribute' && ticked.length > 0 ? [ticked[column - roles.indexOf('attribute')] ?? ''] : [role], isHidden: false, key: '', reason: '', isSure: true }));
  const bodyRows = rows.map((_, row): BodyRow => ({ row, isHeader: false, hasFigures: true, firstText: '', nameText: '', isWide: false, unitBetween: '', ...body[row] }));
  return finished(readRawRows(viewSheet(typedSheet(rows, merges)), bodyRows, columns));
}
const of = <Key extends keyof RawRow>(rows: readonly RawRow[], ...keys: readonly Key[]): RawRow[Key][][] => rows.map(row => keys.map(key => row[key]));
const down = (column: number, rows: number, row = 0): Area => ({ row, column, rows, columns: 1 });

test('a row says everything at once', () => {
  const [row, ...others] = read(['number', 'group', 'name', 'unit', 'attribute', 'target'], [['（2）', '社 保', '　其中：▲参保人数（万人）', '万人', '约束性', 5]], { body: { 0: { isWide: true, unitBetween: '亿元' } } });
  expect(others).toEqual([]);
  expect(row).toEqual({
    row: 0, written: '　其中：▲参保人数（万人）', name: '参保人数', number: undefined, unit: '万人', attribute: undefined, isChineseNumbered: false, isNested: true, isOfWhich: true, mark: '▲', indent: 1, unclearUnit: undefined,
    hasFigures: true, isHeader: false, isWide: true, unitBetween: '亿元', unitCell: '万人', hasOwnUnitCell: true, attributeText: '约束性', hasOwnAttribute: true, groupText: '社保', numberCell: '2', isSecondLine: false,
  });
});

test('a row without any of these columns says nothing of them', () => {
  expect(read(['name', 'target'], [['就业', 5]])).toMatchObject([{ written: '就业', unitCell: '', hasOwnUnitCell: false, attributeText: '', hasOwnAttribute: false, groupText: '', numberCell: undefined, isSecondLine: false, isNested: false }]);
});

describe('the name', () => {
  test('keeps what stands around it as written, and its line breaks', () => {
    expect(of(read(['name', 'target'], [[' 就业\n人数 ', 5], [2025, 5], ['  ', 5], ['', 5]]), 'written', 'name')).toEqual([[' 就业\n人数 ', '就业人数'], ['2025', '2025'], ['', ''], ['', '']]);
  });

  test('from several columns is the last one’s, the others head it', () => {
    expect(of(read(['name', 'name', 'target'], [['就业', '城镇 新增', 1], ['', '城镇失业', 1], ['社保', '', 1], ['其中：', '高校毕业生', 1], ['#', '农民工', 1]]), 'written', 'groupText', 'isOfWhich')).toEqual([
      ['城镇 新增', '就业', false], ['城镇失业', '', false], ['社保', '', false], ['高校毕业生', '', true], ['农民工', '', true],
    ]);
    expect(of(read(['group', 'name', 'name', 'name', 'target'], [['民 生', '就业', '城镇 就业', '新增', 1], ['', '其 中', '城镇', '失业', 1]]), 'written', 'groupText', 'isOfWhich')).toEqual([['新增', '民生 就业 城镇就业', false], ['失业', '民生 城镇', true]]);
  });

  test('merged over two columns counts once', () => {
    expect(of(read(['name', 'name', 'target'], [['就业', '', 1]], { merges: [{ row: 0, column: 0, rows: 1, columns: 2 }] }), 'written', 'groupText')).toEqual([['就业', '']]);
    expect(of(read(['name', 'name', 'target'], [['就业', '城镇', 1], ['', '', 2]], { merges: [down(0, 2), down(1, 2)] }), 'written', 'groupText')).toEqual([['城镇', '就业'], ['城镇', '就业']]);
  });

  test('merged over two rows has a second line, where that has figures', () => {
    const rows = [['就业', 1], ['', 2]];
    expect(of(read(['name', 'target'], rows, { merges: [down(0, 2)] }), 'written', 'isSecondLine')).toEqual([['就业', false], ['就业', true]]);
    expect(of(read(['name', 'target'], rows, { merges: [down(0, 2)], body: { 1: { hasFigures: false } } }), 'isSecondLine')).toEqual([[false], [false]]);
    // Merged over its parts, it heads them.
    expect(of(read(['name', 'name', 'target'], [['就业', '城镇', 1], ['', '农村', 2]], { merges: [down(0, 2)] }), 'written', 'groupText', 'isSecondLine')).toEqual([['城镇', '就业', false], ['农村', '就业', false]]);
  });

  test('of a row without figures may stand in another column', () => {
    const other = (hasFigures: boolean): unknown => of(read(['number', 'name', 'target'], [['一、社保', '', '']], { body: { 0: { hasFigures, firstText: '一、社保' } } }), 'written', 'name', 'number');
    expect([other(false), other(true)]).toEqual([[['一、社保', '社保', '一']], [['', '', undefined]]]);
    expect(of(read(['number', 'name', 'target'], [['甲', '社保', '']], { body: { 0: { hasFigures: false, firstText: '甲' } } }), 'written')).toEqual([['社保']]);
  });
});

describe('the number that is due', () => {
  test('tells 2.5G用户 of row 2 from 2.5 as a number', () => {
    expect(of(read(['name', 'target'], [['1.就业', 1], ['2.5G用户普及率', 1], ['3.3岁以下婴幼儿', 1]]), 'number', 'name')).toEqual([['1', '就业'], ['2', '5G用户普及率'], ['3', '3岁以下婴幼儿']]);
  });

  test('begins with 1, and is not moved by headings and parts', () => {
    expect(of(read(['name', 'target'], [['1 分钟到达率', 1], ['一、就业', 1], ['（1）城镇', 1], ['2 就业', 1], ['就业', 1], ['3 参保', 1]]), 'number', 'name')).toEqual([['1', '分钟到达率'], ['一', '就业'], ['1', '城镇'], ['2', '就业'], [undefined, '就业'], ['3', '参保']]);
    expect(of(read(['name', 'target'], [['12.就业', 1], ['就业', 1], ['（1）城镇', 1], ['二、社保', 1], ['15 分钟生活圈', 1], ['13 参保', 1]]), 'number')).toEqual([['12'], [undefined], ['1'], ['二'], [undefined], ['13']]);
    expect(of(read(['name', 'target'], [['15 分钟生活圈', 1], ['1 就业', 1], ['15 分钟生活圈', 1]]), 'number', 'name')).toEqual([[undefined, '15分钟生活圈'], ['1', '就业'], [undefined, '15分钟生活圈']]);
  });

  test('is not known after a number that is none', () => {
    expect(of(read(['name', 'target'], [['一是就业', 1], ['5 参保', 1], ['7 人才', 1]]), 'number', 'name')).toEqual([['一是', '就业'], ['5', '参保'], [undefined, '7人才']]);
  });
});

describe('the column of numbers', () => {
  test('gives the number of the row', () => {
    expect(of(read(['number', 'name', 'target'], [[1, '就业', 1], ['（2）', '参保', 1], ['3.', '人才', 1], ['④', '培训', 1], ['⑴', '培训', 1], ['1.2', '技工', 1], ['1-2', '技工', 1], ['甲', '讲师', 1], ['', '教师', 1]]), 'numberCell', 'isNested')).toEqual([
      ['1', false], ['2', true], ['3', false], ['4', true], ['1', true], ['1.2', true], ['1-2', true], [undefined, false], [undefined, false],
    ]);
  });

  test('merged over rows numbers the first alone', () => {
    expect(of(read(['number', 'name', 'target'], [['（2）', '就业', 1], ['', '参保', 1]], { merges: [down(0, 2)] }), 'numberCell', 'isNested')).toEqual([['2', true], [undefined, false]]);
  });
});

describe('groups', () => {
  test('are filled downwards, and not from a header repeated', () => {
    expect(of(read(['group', 'name', 'target'], [['就 业', '城镇', 1], ['', '农村', 1], ['类别', '指标', ''], ['', '参保', 1], ['社保', '缴费', 1]], { body: { 2: { isHeader: true } } }), 'groupText')).toEqual([['就业'], ['就业'], ['就业'], ['就业'], ['社保']]);
  });

  test('of two levels are joined', () => {
    expect(of(read(['group', 'group', 'name', 'target'], [['民生', '就业', '城镇', 1], ['', '社保', '参保', 1], ['经济', '', '产值', 1]]), 'groupText')).toEqual([['民生 就业'], ['民生 社保'], ['经济']]);
    expect(of(read(['group', 'group', 'name', 'target'], [['', '就业', '城镇', 1]]), 'groupText')).toEqual([['就业']]);
    // A group written again, or merged over its rows, is the same group.
    expect(of(read(['group', 'group', 'name', 'target'], [['民生', '就业', '城镇', 1], ['民生', '', '农村', 1]]), 'groupText')).toEqual([['民生 就业'], ['民生 就业']]);
    expect(of(read(['group', 'group', 'name', 'target'], [['民生', '就业', '城镇', 1], ['', '', '农村', 1]], { merges: [down(0, 2)] }), 'groupText')).toEqual([['民生 就业'], ['民生 就业']]);
  });
});

describe('the unit’s cell', () => {
  test('may repeat the one above', () => {
    expect(of(read(['name', 'unit', 'target'], [['就业', ' 万人 ', 1], ['参保', '〃', 1], ['缴费', '同上', 1], ['人才', '', 1], ['培训', '〃', 1]]), 'unitCell', 'hasOwnUnitCell')).toEqual([['万人', true], ['万人', false], ['万人', false], ['', false], ['', false]]);
    expect(of(read(['name', 'unit', 'target'], [['就业', '〃', 1]]), 'unitCell')).toEqual([['〃']]);
  });

  test('merged over rows is all rows’ unit and the first one’s own', () => {
    expect(of(read(['name', 'unit', 'target'], [['就业', '万人', 1], ['参保', '', 1]], { merges: [down(1, 2)] }), 'unitCell', 'hasOwnUnitCell')).toEqual([['万人', true], ['万人', false]]);
  });

  test('with other words is no unit of its own', () => { expect(of(read(['name', 'unit', 'target'], [['就业', '人社局', 1]]), 'unitCell', 'hasOwnUnitCell')).toEqual([['人社局', false]]); });
});

describe('属性', () => {
  test('may repeat the one above', () => {
    expect(of(read(['name', 'attribute', 'target'], [['就业', '约束性', 1], ['参保', '同上', 1], ['人才', '', 1]]), 'attributeText', 'hasOwnAttribute')).toEqual([['约束性', true], ['约束性', true], ['', false]]);
  });

  test('is the header of the column that is ticked', () => {
    expect(of(read(['name', 'attribute', 'attribute', 'target'], [['就业', '√', '', 1], ['参保', '', '√', 1], ['人才', '√', '√', 1]], { ticked: ['约束性', '预期性'] }), 'attributeText', 'hasOwnAttribute')).toEqual([['约束性', true], ['预期性', false], ['√', true]]);
  });
});

test('a step a row says how far it is', () => {
  const rows = [['甲', 1], ['乙', 1]];
  const body = rows.map((_, row): BodyRow => ({ row, isHeader: false, hasFigures: true, firstText: '', nameText: '', isWide: false, unitBetween: '' }));
  expect([...readRawRows(viewSheet(typedSheet(rows)), body, [])]).toEqual([0, 0.5]);
});
