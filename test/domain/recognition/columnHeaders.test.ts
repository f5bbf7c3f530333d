import { headerOf } from '../../../src/domain/recognition/columnHeaders';
import type { HeaderBand } from '../../../src/domain/recognition/headerBand';
import { viewSheet } from '../../../src/domain/recognition/sheetView';
import type { Area, CellValue } from '../../../src/domain/table';
import { typedSheet } from './typedSheet';

/** A header from the first row down, its names in column A: per column what is written, what it means and of what years, ~ taken over from the left, < all of it another column's. */
function headers(rows: readonly (readonly CellValue[])[], merges: readonly Area[] = [], nameColumn = 0): string[] {
  const view = viewSheet(typedSheet(rows, merges));
  const band: HeaderBand = { top: 0, bottom: rows.length - 1, nameColumn, nameColumns: 1, isNamed: true };
  return Array.from({ length: view.right }, (_, at) => {
    const { column, written, sense, isInferred, isCovered } = headerOf(view, band, at, 0, view.right);
    expect(column).toBe(at);
    return `${written.join('|')} ${[sense?.kind ?? '-', ...sense?.years ?? []].join(' ')}${isInferred ? '~' : ''}${isCovered ? '<' : ''}`;
  });
}
const over = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });

test('a header of one row says what its cells say', () => {
  expect(headers([['指标', '2020年', '', '2025年目标']])).toEqual(['指标 name', '2020年 dated 2020', ' -<', '2025年目标 target 2025']);
});

describe('a header of two rows', () => {
  const lower = ['', '2024年', '2025年', '2021年'];

  test('the words of merged cells stand over every column below them', () => {
    expect(headers([['指标', '目标', '', '完成数'], lower], [over(0, 0, 2, 1), over(0, 1, 1, 2)])).toEqual(['指标 name', '目标|2024年 target 2024', '目标|2025年 target 2025', '完成数|2021年 actual 2021']);
  });

  test('without merges an upper word stretches over the blanks right of it, and that is inferred', () => {
    expect(headers([['指标', '目标', '', '完成数'], lower])).toEqual(['指标 name', '目标|2024年 target 2024', '目标|2025年 target 2025~', '完成数|2021年 actual 2021']);
    expect(headers([['指标', '目标', '', ''], ['', '2024年', '2025年', '2026年']])[3]).toBe('目标|2026年 target 2026~');
  });

  test('a merge of the same row says how far words stretch: no blank takes a word over', () => {
    expect(headers([['指标', '目标', '', '', '完成数'], ['', '2024年', '2025年', '2026年', '2021年']], [over(0, 1, 1, 2)])).toEqual([
      '指标 name', '目标|2024年 target 2024', '目标|2025年 target 2025', '2026年 dated 2026', '完成数|2021年 actual 2021',
    ]);
  });

  test('a merge downwards does not say how far words stretch', () => {
    expect(headers([['指标', '目标', '', '备注'], ['', '2024年', '2025年', '']], [over(0, 0, 2, 1), over(0, 3, 2, 1)])).toEqual(['指标 name', '目标|2024年 target 2024', '目标|2025年 target 2025~', '备注 remark']);
  });

  test('a column without a lower word takes none from its left', () => {
    expect(headers([['指标', '目标', '', ''], ['', '2024年', '2025年', '']])[3]).toBe(' -<');
  });

  test('the name of the indicators stretches over nothing, nor does a word left of it', () => {
    expect(headers([['指标', '', '目标'], ['', '2024年', '2025年']])[1]).toBe('2024年 dated 2024');
    expect(headers([['分类', '指标', '', '目标'], ['', '', '2024年', '2025年']], [], 1)[2]).toBe('2024年 dated 2024');
  });

  test('a merge over two columns and two rows belongs to its first column', () => {
    expect(headers([['指标', '目标', ''], ['', '', '']], [over(0, 1, 2, 2)])).toEqual(['指标 name', '目标 target', '目标 target<']);
  });

  test('the lowest word says goal or fact, the upper one of what year', () => {
    expect(headers([['指标', '2025年', '', '2025年规划'], ['', '目标', '完成数', '年均增长']])).toEqual(['指标 name', '2025年|目标 target 2025', '2025年|完成数 actual 2025~', '2025年规划|年均增长 average 2025']);
  });

  test('a unit, a number or a remark below stands for itself', () => {
    expect(headers([['指标', '目标', '', ''], ['', '2025年', '单位', '备注']])).toEqual(['指标 name', '目标|2025年 target 2025', '单位 unit', '备注 remark']);
  });

  test('a lower word that says both year and meaning takes over no word from the left', () => {
    expect(headers([['指标', '目标', '', ''], ['', '2024年', '2025年完成', '“十四五”完成']])).toEqual(['指标 name', '目标|2024年 target 2024', '2025年完成 actual 2025', '“十四五”完成 actual']);
    // 完成数 says no year of its own, so the year above it counts.
    expect(headers([['指标', '2025年', ''], ['', '目标', '完成数']])[2]).toBe('2025年|完成数 actual 2025~');
  });
});

test('three rows of words count from top to bottom, a word merged downwards once', () => {
  expect(headers([['指标', '规划', ''], ['', '目标', ''], ['', '2024年', '2025年']], [over(0, 1, 1, 2), over(1, 1, 1, 2)])).toEqual(['指标 name', '规划|目标|2024年 target 2024', '规划|目标|2025年 target 2025']);
  expect(headers([['指标', '目标', ''], ['', '', ''], ['', '2024年', '2025年']], [over(0, 1, 2, 1), over(0, 2, 2, 1)])[1]).toBe('目标|2024年 target 2024');
});
