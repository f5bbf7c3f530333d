import { headerColumns, headerKind, isHeaderLine } from '../../../src/domain/pasteRepair/headerColumns';

const columnsOf = (lines: readonly (readonly string[])[], count?: number): string | undefined => headerColumns(lines, count)?.map(({ text, kind }) => `${text}:${kind}`).join(' ');

test.each([
  ['序号', 'number'], ['编号', 'number'], ['指标', 'name'], ['指 标 名 称', 'name'], ['主要指標', 'name'], ['计量单位', 'unit'], ['單位', 'unit'], ['属性', 'attribute'], ['指标性质', 'attribute'],
  ['备注', 'words'], ['类别', 'words'], ['领域', 'words'], ['2025年', 'figure'], ['2030年目标', 'figure'], ['2025年基数', 'figure'], ['“十五五”规划目标', 'figure'], ['累计', 'figure'], ['2026年完成数', 'figure'],
  ['年均增长（%）', 'figure'], ['2025年—2030年', 'figure'], ['现状值', 'figure'], ['就业', undefined], ['年', undefined], ['', undefined],
])('%s heads a column of: %s', (written, kind) => { expect(headerKind(written)).toBe(kind); });

describe('columns of a header', () => {
  test('on one line are as they stand', () => { expect(columnsOf([['序号', '指标', '单位', '2025年', '属性']])).toBe('序号:number 指标:name 单位:unit 2025年:figure 属性:attribute'); });
  test('on two lines hang under one another where there is one way', () => {
    expect(columnsOf([['指标', '2015年', '“十三五”', '2020年'], ['基数', '规划目标', '完成数']])).toBe('指标:name 2015年基数:figure “十三五”规划目标:figure 2020年完成数:figure');
  });
  test('are put together from neighbouring pieces where the count leaves one way', () => {
    expect(columnsOf([['指标', '2025', '年', '2030', '年', '目标']], 3)).toBe('指标:name 2025年:figure 2030年目标:figure');
    expect(columnsOf([['指标', '2025', '年', '2030', '年', '目标']], 2)).toBeUndefined();
  });
  test('are not guessed where two ways are left', () => {
    expect(columnsOf([['指标'], ['2030年'], ['目标']])).toBeUndefined();
    expect(columnsOf([['指标'], ['2030年'], ['目标']], 2)).toBe('指标:name 2030年目标:figure');
    expect(columnsOf([['指标'], ['2030年'], ['目标']], 3)).toBe('指标:name 2030年:figure 目标:figure');
  });
  test('need exactly one column of names', () => {
    expect(columnsOf([['2025年', '2030年']])).toBeUndefined();
    expect(columnsOf([['指标', '项目', '2030年']])).toBeUndefined();
  });
  test('with words that head nothing are none', () => { expect(columnsOf([['指标', '就业', '2030年']])).toBeUndefined(); });
  test('must be as many as asked', () => {
    expect(columnsOf([['指标', '2030年']], 2)).toBe('指标:name 2030年:figure');
    expect(columnsOf([['指标', '2030年']], 3)).toBeUndefined();
    expect(columnsOf([['指标', '2030年']], 1)).toBeUndefined();
  });
  test('of nothing, or over more than eight lines, are none', () => {
    const eight = ['序号', '指标', '单位', '类别', '领域', '属性', '备注', '2030年'].map(piece => [piece]);
    expect(columnsOf([])).toBeUndefined();
    expect(headerColumns(eight, 8)?.map(({ text }) => text)).toEqual(eight.flat());
    expect(columnsOf([...eight, ['2025年']], 9)).toBeUndefined();
  });
});

test.each([
  [['指标', '就业'], true], [['2025年', '2030年'], true], [['2025年', '就业'], false], [['就业'], false], [[], false],
])('%j is a header’s line: %s', (pieces, expected) => { expect(isHeaderLine(pieces)).toBe(expected); });
