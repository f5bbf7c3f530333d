import { bandAround, cellsRightOf, continuesBelow } from '../../../src/domain/recognition/headerBand';
import { viewSheet } from '../../../src/domain/recognition/sheetView';
import type { Area, CellValue } from '../../../src/domain/table';
import { typedSheet } from './typedSheet';

type Rows = readonly (readonly CellValue[])[];
const view = (rows: Rows, merges: readonly Area[] = []) => viewSheet(typedSheet(rows, merges));
const band = (rows: Rows, row: number, column = 0, merges: readonly Area[] = []): number[] => {
  const { top, bottom, nameColumn, nameColumns } = bandAround(view(rows, merges), row, column, true);
  return [top, bottom, nameColumn, nameColumns];
};

describe('the cells of a row right of a column', () => {
  const blanks = (count: number): string[] => Array.from({ length: count }, () => '');
  test.each<[string, readonly CellValue[], number, number[]]>([
    ['all that are filled', ['指标', '甲', '乙'], 1, [1, 2]], ['with the column itself', ['指标', '甲'], 0, [0, 1]], ['over two blanks', ['甲', '', '', '乙'], 0, [0, 3]], ['up to three blanks', ['甲', '', '', '', '乙'], 0, [0]],
    ['blanks are counted anew', ['甲', '', '', '乙', '', '', '丙'], 0, [0, 3, 6]], ['before the first seven may be blank', [...blanks(7), '甲'], 0, [7]], ['not eight', [...blanks(8), '甲'], 0, []], ['none', [''], 0, []],
  ])('%s', (_name, row, from, expected) => { expect(cellsRightOf(view([row]), 0, from)).toEqual(expected); });
});

describe('a second header row', () => {
  test.each<[string, Rows, boolean]>([
    ['years', [['指标', '基数', '目标'], ['', '2020年', '2025年']], true],
    ['years beside a word', [['指标', '基数', '目标'], ['', '2020年', '备注']], true],
    ['years beside words nobody knows', [['指标', '目标', ''], ['', '2025年', '甲']], true],
    ['years beside a remark', [['指标', '目标', ''], ['', '2025年', '其他口径']], true],
    ['years beside a figure typed as text', [['指标', '目标', ''], ['', '2025年', '12']], false],
    ['a year beside words too long for a header', [['指标', '目标', ''], ['', '2025年', '长'.repeat(49)]], false],
    ['units in brackets', [['指标', '2020年', '2025年'], ['', '（万人）', '（万人）']], true],
    ['years as numbers', [['指标', '目标', ''], ['', 2021, 2022]], true],
    ['a row of its own name', [['指标', '目标'], ['就业', '2025年']], false],
    ['figures', [['指标', '目标', '备注'], ['', 12, '2025年']], false],
    ['words only', [['指标', '目标'], ['', '甲']], false],
    ['nothing', [['指标', '目标'], ['', '']], false],
    ['a heading left of the names is no header', [['', '指标', '目标'], ['第一大类指标内容说明，共有十二项，分别由各处室负责填报，按季度汇总后报送省厅规划处，逾期不候，谢谢配合', '', '2025年']], false],
  ])('%s: %s', (name, rows, expected) => {
    const nameColumn = name.startsWith('a heading') ? 1 : 0;
    expect([name, continuesBelow(view(rows), 1, nameColumn)]).toEqual([name, expected]);
  });

  test('left of the names a header word or a blank may stand', () => {
    const below = (word: CellValue): boolean => continuesBelow(view([['', '指标', '目标'], [word, '', '2025年']]), 1, 1);
    expect([below('序号'), below(''), below(12)]).toEqual([true, true, false]);
  });

  test('a merged year is one cell', () => {
    const rows: Rows = [['指标', '目标', ''], ['', '2025年', ''], ['就业', 1, 2]];
    expect(continuesBelow(view(rows, [{ row: 1, column: 1, rows: 1, columns: 2 }]), 1, 0)).toBe(true);
    expect(band([['', '“十四五”', ''], ['指标', '2020年', '2025年'], ['就业', 1, 2]], 1, 0, [{ row: 0, column: 1, rows: 1, columns: 2 }])).toEqual([0, 1, 0, 1]);
  });

  test('below the sheet there is none', () => { expect(continuesBelow(view([['指标', '目标']]), 1, 0)).toBe(false); });
});

describe('the rows of a header around the cell with the names', () => {
  const body: Rows = [['就业', 1, 2], ['参保', 3, 4]];
  test.each<[string, Rows, number, number[]]>([
    ['one row', [['指标', '2020年', '2025年目标'], ...body], 0, [0, 0, 0, 1]],
    ['two rows below the first at most', [['指标', '目标', '目标'], ['', '2020年', '2025年'], ['', '（万人）', '（万人）'], ['', '2021年', '2022年'], ...body], 0, [0, 2, 0, 1]],
    ['a row of groups above', [['', '“十四五”目标', ''], ['指标', '2020年', '2025年'], ...body], 1, [0, 1, 0, 1]],
    ['two rows of groups above at most', [['', '“十三五”', ''], ['', '“十四五”规划', ''], ['', '目标', ''], ['指标', '2020年', '2025年'], ...body], 3, [1, 3, 0, 1]],
    ['a row of groups and other headers above', [['', '“十四五”目标', '备注'], ['指标', '2020年', '2025年'], ...body], 1, [0, 1, 0, 1]],
    ['a title above belongs to nothing', [['某市“十四五”规划', '', ''], ['指标', '2020年', '2025年'], ...body], 1, [1, 1, 0, 1]],
    ['a unit above belongs to nothing', [['', '', '单位：万人'], ['指标', '2020年', '2025年'], ...body], 1, [1, 1, 0, 1]],
    ['a form’s line above belongs to nothing', [['', '报告期：2025年', '2025年'], ['指标', '2020年', '2025年'], ...body], 1, [1, 1, 0, 1]],
    ['a row above that says no plan belongs to nothing', [['', '甲', '乙'], ['指标', '2020年', '2025年'], ...body], 1, [1, 1, 0, 1]],
    ['a row above that is too long for a header belongs to nothing', [['', '2025年', '长'.repeat(49)], ['指标', '2020年', '2025年'], ...body], 1, [1, 1, 0, 1]],
  ])('%s', (_name, rows, row, expected) => { expect(band(rows, row)).toEqual(expected); });

  test('a merged name says how far the header reaches', () => {
    const rows: Rows = [['', '指标', '', '目标'], ['', '', '', '2025年'], ['', '', '', '（万人）'], ['', '就业', '', 1]];
    expect(band(rows, 0, 1, [{ row: 0, column: 1, rows: 2, columns: 2 }])).toEqual([0, 1, 1, 2]);
    expect(band([['', '', '', '“十四五”'], ...rows], 1, 1, [{ row: 1, column: 1, rows: 3, columns: 2 }])).toEqual([0, 3, 1, 2]);
  });

  test('words over the names or two columns before them are no group', () => {
    const rows = (before: readonly CellValue[]): Rows => [[...before, '“十四五”目标'], ['序号', '类别', '指标', '2025年'], [1, '一', '就业', 2]];
    expect([band(rows(['', '', '']), 1, 2), band(rows(['甲', '', '']), 1, 2), band(rows(['', '', '甲']), 1, 2)]).toEqual([[0, 1, 2, 1], [1, 1, 2, 1], [1, 1, 2, 1]]);
  });

  test('further left than two columns before the names a word says nothing', () => {
    expect(band([['甲', '', '', '', '“十四五”目标'], ['', '', '', '指标', '2025年'], ['', '', '', '就业', 2]], 1, 3)).toEqual([0, 1, 3, 1]);
    expect(band([['', '甲', '', '', '“十四五”目标'], ['', '', '', '指标', '2025年'], ['', '', '', '就业', 2]], 1, 3)).toEqual([1, 1, 3, 1]);
  });

  test('it is kept whether a header named the column', () => {
    expect([bandAround(view([['指标', '目标']]), 0, 0, true).isNamed, bandAround(view([['指标', '目标']]), 0, 0, false).isNamed]).toEqual([true, false]);
  });
});
