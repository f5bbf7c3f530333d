import type { HeaderBand } from '../../../src/domain/recognition/headerBand';
import { viewSheet } from '../../../src/domain/recognition/sheetView';
import { columnsUnder, type BodyColumn } from '../../../src/domain/recognition/tableExtent';
import type { CellValue } from '../../../src/domain/table';
import { typedSheet } from './typedSheet';

/** The columns under a header in the first row, whose names stand in a column. */
function under(nameColumn: number, ...rows: readonly (readonly CellValue[])[]): BodyColumn[] {
  const band: HeaderBand = { top: 0, bottom: 0, nameColumn, nameColumns: 1, isNamed: true };
  return columnsUnder(viewSheet(typedSheet(rows)), band, rows.length - 1);
}
const taken = (nameColumn: number, ...rows: readonly (readonly CellValue[])[]): string => under(nameColumn, ...rows).map(({ column }) => 'ABCDEFGHIJKL'.charAt(column)).join('');

test('every column comes with its header and with what its cells hold', () => {
  expect(under(1, ['序号', '指标', '单位', '2025年目标'], [1, '就业', '万人', '≥5'], ['（2）', '参保率', '', '—'], ['', '', '', ''])).toMatchObject([
    { column: 0, written: ['序号'], sense: { kind: 'number' }, stats: { filled: 2, figures: 2, numbers: 2, texts: 0, units: 0, goals: 0 } },
    { column: 1, written: ['指标'], sense: { kind: 'name' }, stats: { filled: 2, figures: 0, numbers: 0, texts: 2, units: 0, goals: 0 } },
    { column: 2, written: ['单位'], sense: { kind: 'unit' }, stats: { filled: 1, figures: 0, numbers: 0, texts: 1, units: 1, goals: 0 } },
    { column: 3, written: ['2025年目标'], sense: { kind: 'target' }, stats: { filled: 2, figures: 2, numbers: 0, goals: 1 } },
  ]);
});

describe('left of the names', () => {
  test.each([
    ['numbers and groups', ['分类', '序号', '指标', '2025年目标'], ['就业', 1, '就业', 2], 'ABCD'],
    ['a kind, which may be a group', ['类别', '序号', '指标', '2025年目标'], ['就业', 1, '就业', 2], 'ABCD'],
    ['an upper name', ['项目', '序号', '指标', '2025年目标'], ['就业', 1, '就业', 2], 'ABCD'],
    ['row numbers without a header', ['', '', '指标', '2025年目标'], ['就业', 1, '就业', 2], 'ABCD'],
    ['no blank column', ['类别', '', '指标', '2025年目标'], ['就业', '', '就业', 2], 'CD'],
    ['no figures without a header', ['类别', '', '指标', '2025年目标'], ['就业', 1234, '就业', 2], 'CD'],
    ['no goal of another table', ['序号', '2025年目标', '指标', '2025年目标'], [1, 2, '就业', 2], 'CD'],
    ['no remark of another table', ['序号', '备注', '指标', '2025年目标'], [1, '甲', '就业', 2], 'CD'],
    ['a unit at the edge of the sheet', ['单位', '指标', '2025年目标'], ['万人', '就业', 2], 'ABC'],
    ['a unit beside row numbers', ['序号', '单位', '指标', '2025年目标'], [1, '万人', '就业', 2], 'ABCD'],
    ['no unit that closes another table', ['2025年目标', '单位', '指标', '2025年目标'], [1, '万人', '就业', 2], 'CD'],
    ['no word that says nothing, over units', ['其他', '指标', '2025年目标'], ['万人', '就业', 2], 'BC'],
    ['another word for an upper name', ['工作事项', '序号', '指标', '2025年目标'], ['就业', 1, '就业', 2], 'ABCD'],
    ['no 单位 over offices', ['单位', '指标', '2025年目标'], ['东江市', '就业', 2], 'BC'],
  ])('%s', (_, header, row, expected) => { expect(taken(header.indexOf('指标'), header, row)).toBe(expected); });

  test('three columns and no more', () => {
    expect(taken(4, ['分类', '领域', '维度', '序号', '指标', '2025年目标'], ['一', '二', '三', 1, '就业', 2])).toBe('BCDEF');
  });
});

describe('right of the names', () => {
  test.each([
    ['two blank columns part columns of one table', ['指标', '2020年', '', '', '2025年目标'], ['就业', 1, '', '', 2], 'ABCDE'],
    ['three blank columns part two things', ['指标', '2020年', '', '', '', '2025年目标'], ['就业', 1, '', '', '', 2], 'AB'],
    ['blank columns at the end are none of the table', ['指标', '2020年', '', '', '其他'], ['就业', 1, '', '', 5], 'AB'],
    ['a header that says nothing known ends it after a gap', ['指标', '2020年', '', '其他', '2025年目标'], ['就业', 1, '', 5, 2], 'AB'],
    ['a word of other sheets ends it after a gap', ['指标', '2020年', '', '姓名', '2025年目标'], ['就业', 1, '', '张三', 2], 'AB'],
    ['cells without a header end it after a gap', ['指标', '2020年', '', ''], ['就业', 1, '', 5], 'AB'],
    ['without a gap a header that says nothing known belongs to it', ['指标', '2020年', '其他', '2025年目标'], ['就业', 1, 5, 2], 'ABCD'],
    ['without a gap cells without a header belong to it', ['指标', '2020年', '', '2025年目标'], ['就业', 1, 5, 2], 'ABCD'],
    ['a header without cells goes on after two blank columns', ['指标', '2020年', '', '', '2025年目标', '', '', '备注'], ['就业', 1, '', '', '', '', '', ''], 'ABCDEFGH'],
    ['the names of the next table end it', ['指标', '2020年', '指标', '2025年目标'], ['就业', 1, '参保', 2], 'AB'],
    ['another word for the names of the next table ends it', ['指标', '2020年', '项目', '2025年目标'], ['就业', 1, '参保', 2], 'AB'],
    ['a weaker word for the names of the next table ends it', ['指标', '2020年', '工作事项', '2025年目标'], ['就业', 1, '参保', 2], 'AB'],
    ['the row numbers of the next table end it', ['指标', '2020年', '序号', '指标', '2025年目标'], ['就业', 1, 1, '参保', 2], 'AB'],
    ['groups and row numbers of the next table end it', ['指标', '2020年', '分类', '序号', '指标', '2025年目标'], ['就业', 1, '社保', 1, '参保', 2], 'AB'],
    ['row numbers without names after them do not', ['指标', '2020年', '序号', '2025年目标', '备注'], ['就业', 1, 1, 2, ''], 'ABCDE'],
    ['names before any figures are the deeper names', ['指标', '指标', '2020年'], ['就业', '城镇', 1], 'ABC'],
  ])('%s', (_, header, row, expected) => { expect(taken(0, header, row)).toBe(expected); });

  test('eighty columns at most, the names among them', () => {
    const years = Array.from({ length: 100 }, () => '2025年');
    expect(under(0, ['指标', ...years], ['就业', ...years.map(() => 1)])).toHaveLength(80);
  });
});
