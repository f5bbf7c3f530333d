import { findAsOf, findReportingPeriod, findReportingUnit, findSigningDate } from '../../../src/domain/table/findMarks';
import { findRecord } from '../../../src/domain/table/findRecord';
import { readPeriod } from '../../../src/domain/table/readPeriod';
import { formulaAt, numberFormatAt, textAt, valueAt } from '../../../src/domain/table/sheetCells';
import type { CellValue, SheetSnapshot } from '../../../src/domain/table';

const sheetOf = (values: readonly (readonly CellValue[])[], row = 0, column = 0, name = '表'): SheetSnapshot => ({ name, row, column, values, formulas: values, numberFormats: [] });
const area = { row: 0, column: 0, rows: 4, columns: 8 };

describe('what the lines around a table say', () => {
  test.each<readonly [string, readonly CellValue[], string | undefined]>([
    ['in the next cell', ['填报单位：', '武汉市', '', '', '', '', '', ''], '武汉市'],
    ['in the label’s own cell', ['填报单位：武汉市', '别的', '', '', '', '', '', ''], '武汉市'],
    ['four cells to the right, the label being merged', ['填报单位：', '', '', '', '武汉市', '', '', ''], '武汉市'],
    ['not beyond', ['填报单位：', '', '', '', '', '武汉市', '', ''], undefined],
    ['the next label is no name', ['填报单位：', '报告期：', '2024年', '', '', '', '', ''], undefined],
    ['nor after blanks', ['填报单位：', '', '报告期：', '2024年', '', '', '', ''], undefined],
    ['white space is nothing', ['填报单位：', '  ', '', '', '', '', '', ''], undefined],
    ['right of the area', ['', '', '', '', '', '', '', '', '填报单位：', '武汉市'], undefined],
    ['no such line', ['指标', '目标', '', '', '', '', '', ''], undefined],
    ['a number as a name', ['填报单位：', 42, '', '', '', '', '', ''], '42'],
  ])('填报单位 %s', (_name, row, expected) => {
    expect(findReportingUnit(sheetOf([row]), area)).toBe(expected);
  });

  test('the first of two lines counts, wherever in the area it stands', () => {
    expect(findReportingUnit(sheetOf([[''], ['', '', '填报单位：', '黄石'], ['填报单位：', '武汉']]), area)).toBe('黄石');
    expect(findReportingUnit(sheetOf([[''], [''], [''], [''], ['填报单位：', '武汉']]), area)).toBeUndefined();
  });

  test('截至期: its place, filled or not', () => {
    expect(findAsOf(sheetOf([['', '截至期：', '', '2023年']]), area)).toEqual({ row: 0, column: 3 });
    expect(findAsOf(sheetOf([['', '截至期：', '', '']]), area)).toEqual({ row: 0, column: 2 });
    expect(findAsOf(sheetOf([['', '截至日期：2023年12月']]), area)).toEqual({ row: 0, column: 1 });
    expect(findAsOf(sheetOf([['截至期：', '填报单位：']]), area)).toEqual({ row: 0, column: 1 });
    expect(findAsOf(sheetOf([['指标']]), area)).toBeUndefined();
  });

  test('报告期 and 报出日期: place and words', () => {
    expect(findReportingPeriod(sheetOf([['报告期：', '2024年6月']]), area)).toEqual({ row: 0, column: 1, written: '2024年6月' });
    expect(findReportingPeriod(sheetOf([['报告期：2024年']]), area)).toEqual({ row: 0, column: 0, written: '2024年' });
    expect(findReportingPeriod(sheetOf([['报告期：', '填报单位：']]), area)).toEqual({ row: 0, column: 1, written: '' });
    expect(findSigningDate(sheetOf([['', ''], ['报出日期：', 45474]]), area)).toEqual({ row: 1, column: 1, written: 45474 });
  });

  test('a sheet that begins further down is searched where it begins', () => {
    expect(findReportingPeriod(sheetOf([['报告期：', 2024]], 10, 5), { row: 10, column: 5, rows: 1, columns: 2 })).toEqual({ row: 10, column: 6, written: 2024 });
  });
});

test.each<readonly [CellValue, ReturnType<typeof readPeriod>]>([
  ['2023年', { year: 2023 }], [2023, { year: 2023 }], ['2023年6月', { year: 2023, month: 6 }], ['2023年1—6月', { year: 2023, month: 6 }], ['2023年上半年', { year: 2023, month: 6 }],
  ['2023年1月', { year: 2023, month: 1 }], ['2023年12月', { year: 2023, month: 12 }], [' 2023 年 ', { year: 2023 }], ['2023年度（快报）', { year: 2023 }],
  ['2023年1月1日—6月30日', { year: 2023, month: 6 }], ['2023年1月至2023年12月', { year: 2023, month: 12 }], ['2023年6月（快报）', { year: 2023, month: 6 }], ['2023年第二季度', { year: 2023, month: 6 }], ['2023年12月31日', { year: 2023, month: 12 }], ['2023年3月至6月', undefined], ['2023年1月至2024年6月', undefined], ['2023年末月', undefined], [false, undefined], [0, undefined],
  ['2021—2025年', undefined], ['', undefined], [true, undefined], ['年底', undefined],
])('报告期 %s', (written, expected) => {
  expect(readPeriod(written)).toEqual(expected);
});

describe('a list found by its headers', () => {
  const headers = ['编号', '说明'];
  const list = (above: number, left: number, rows: readonly (readonly CellValue[])[]) => [...Array.from({ length: above }, () => ['']), ...[headers, ...rows].map(row => [...Array.from({ length: left }, () => ''), ...row])];

  test('its rows end where a row is blank under all headers', () => {
    const sheet = sheetOf(list(2, 1, [['1', '属实'], ['', '无号'], ['3', ''], ['', ''], ['5', '在别处']]));
    expect(findRecord([sheet], headers)).toEqual({ sheet, header: 2, column: 1, rows: [3, 4, 5] });
  });

  test('the first sheet that carries all headers, in their order', () => {
    const [other, wrong, right] = [sheetOf([['编号']]), sheetOf([['说明', '编号']]), sheetOf(list(0, 0, [['1', '']]))];
    expect(findRecord([other, wrong, right], headers)?.sheet).toBe(right);
    expect(findRecord([other, wrong], headers)).toBeUndefined();
  });

  test('near the top and the left edge only', () => {
    expect(findRecord([sheetOf(list(19, 9, []))], headers)).toMatchObject({ header: 19, column: 9, rows: [] });
    expect(findRecord([sheetOf(list(20, 0, []))], headers)).toBeUndefined();
    expect(findRecord([sheetOf(list(0, 10, []))], headers)).toBeUndefined();
    expect(findRecord([sheetOf(list(0, 0, [['1', '']]), 30, 3)], headers)).toMatchObject({ header: 30, column: 3, rows: [31] });
  });
});

describe('one cell of a sheet', () => {
  const sheet: SheetSnapshot = { name: '表', row: 5, column: 2, values: [[12, ' 甲 ', '=1+1', true]], formulas: [['=SUM(A1)', ' 甲 ', '=1+1', 7]], numberFormats: [['0.0', 'General', '@', 'General']] };
  const at = (column: number) => [valueAt(sheet, 5, column), textAt(sheet, 5, column), numberFormatAt(sheet, 5, column), formulaAt(sheet, 5, column)];

  test('by its place on the sheet', () => {
    expect([2, 3, 5].map(at)).toEqual([[12, '12', '0.0', '=SUM(A1)'], [' 甲 ', '甲', 'General', undefined], [true, 'true', 'General', undefined]]);
  });

  test('a text that looks like a formula is none', () => {
    expect(at(4)).toEqual(['=1+1', '=1+1', '@', undefined]);
  });

  test('a formula in a cell formatted as text is still one once it shows its result', () => {
    expect(formulaAt({ ...sheet, values: [[2]], formulas: [['=1+1']], numberFormats: [['@']] }, 5, 2)).toBe('=1+1');
  });

  test('outside everything is blank', () => {
    expect([1, 6].map(at)).toEqual([['', '', 'General', undefined], ['', '', 'General', undefined]]);
    expect([valueAt(sheet, 4, 2), numberFormatAt(sheet, 4, 2), formulaAt(sheet, 4, 2)]).toEqual(['', 'General', undefined]);
  });
});
