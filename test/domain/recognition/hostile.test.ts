/** Whatever a sheet holds, reading it ends soon, throws nothing and believes nothing. */
import * as fc from 'fast-check';
import { bindTable, findTables } from '../../../src/domain/recognition';
import type { SheetReading } from '../../../src/domain/recognition';
import { plainHeader } from '../../../src/domain/recognition/plainHeader';
import { readHeaderSense } from '../../../src/domain/recognition/headerSense';
import { readRowName } from '../../../src/domain/recognition/rowName';
import { isUnitText } from '../../../src/domain/recognition/readUnitText';
import { nameLikeness } from '../../../src/domain/recognition/nameLikeness';
import type { CellValue } from '../../../src/domain/table';
import { plans } from '../../../src/plans';
import { onlyTable, typedSheet } from './typedSheet';

/** Of processor time: what else the machine does has no part in it. */
function milliseconds(act: () => unknown): number {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Pieces by which patterns with nested repetition are brought down, repeated far beyond any cell. */
const piece = fc.constantFrom('(', '（', ')', '〔', '〕', '[', ']', '1', '1.', '一、', '（一）', '其中：', '其中', '2025', '2025年', '—', '-', ' ', '　', '*', '①', '十四五', '万', '人/', '、', '目标', '完成', '指标', '年', '%', '\n', 'a', '\u{1f600}', '\ud800');
const hostile = fc.array(fc.tuple(piece, fc.integer({ min: 1, max: 4000 })), { minLength: 1, maxLength: 5 }).map(parts => parts.map(([text, times]) => text.repeat(times)).join(''));

test('no text makes a pattern run away', () => {
  fc.assert(fc.property(hostile, text => {
    const plain = plainHeader(text);
    expect(milliseconds(() => { readHeaderSense(plain); readHeaderSense(text.slice(0, 48)); readRowName(text); isUnitText(text); nameLikeness(text, plain); })).toBeLessThan(250);
  }), { numRuns: 300 });
});

test('ten times the text takes about ten times as long', () => {
  for (const text of ['（', '(1)', '一、', '1.', '其中：', '2025年—', ' ', '*', '人/', '〔注', '十四五']) {
    readRowName(text.repeat(2000));
    expect(milliseconds(() => readRowName(text.repeat(20000)))).toBeLessThan(100);
  }
});

const cell: fc.Arbitrary<CellValue> = fc.oneof(hostile.map(text => text.slice(0, 3000)), fc.constantFrom<CellValue>('指标', '单位', '2020年', '2025年目标', '属性', '注：', '合计', '__proto__', 'constructor', '', true, 2025, 0, 1e308, '#N/A', '=1+1'), fc.double(), fc.string());
const area = fc.record({ row: fc.integer({ min: -2, max: 12 }), column: fc.integer({ min: -2, max: 8 }), rows: fc.integer({ min: 0, max: 1048576 }), columns: fc.integer({ min: 0, max: 16384 }) });
const sheets: fc.Arbitrary<SheetReading> = fc.record({ values: fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 10 }), merges: fc.array(area, { maxLength: 4 }), row: fc.nat(5), column: fc.nat(5) })
  .map(({ values, merges, row, column }) => ({ name: '表', row, column, values, formulas: values, numberFormats: values.map(one => one.map(() => 'General')), merges }));

test('any sheet is read without a throw, and its tables lie on it', () => {
  fc.assert(fc.property(sheets, sheet => {
    for (const { area: { row, column, rows, columns }, columns: found, rows: read } of findTables(sheet).tables) {
      expect(row >= sheet.row && column >= sheet.column && row + rows <= sheet.row + sheet.values.length && columns === found.length).toBe(true);
      expect(read.every(one => one.cells.length === found.length)).toBe(true);
    }
  }), { numRuns: 400 });
});

test('names that are property names of objects are names like others', () => {
  const table = onlyTable(typedSheet([['“十四五”规划指标'], ['指标', '2020年基数', '2025年目标'], ['__proto__', 1, 2], ['constructor', 3, 4], ['toString（万人）', 5, 6], ['hasOwnProperty', 7, 8]]));
  expect(table.rows.map(({ name }) => name)).toEqual(['__proto__', 'constructor', 'toString', 'hasOwnProperty']);
  expect(bindTable(table, plans(), [{ key: '__proto__', answer: 'constructor' }]).rows).toEqual([]);
  expect(Object.keys({})).toEqual([]);
});

describe('size', () => {
  const wide = (rows: number, columns: number, fill: (row: number, column: number) => CellValue): SheetReading => typedSheet(Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => fill(row, column))));

  test('a sheet of 200,000 cells is read in seconds, however its cells speak', () => {
    const header = ['指标', '单位', '2020年', '2025年目标', '属性'];
    for (const fill of [
      (row: number, column: number): CellValue => (row === 0 ? header[column] ?? '' : column === 0 ? `指标名称${row}（万人）` : row),
      (_row: number, column: number): CellValue => header[column % 5] ?? '',
      (): CellValue => '2025年目标',
      (): CellValue => '指标',
      (): CellValue => '地区',
    ]) expect(milliseconds(() => findTables(wide(2000, 100, fill)))).toBeLessThan(8000);
  });

  test('a larger one is refused with what would help', () => {
    expect(findTables(wide(2001, 100, () => 1))).toEqual({ tables: [], unreadable: [expect.objectContaining({ reason: '工作表有 200100 格，超过 200000 格，没有查找表格。请把要识别的表复制到一张新工作表，再识别。' })] });
  });
});
