import { findTables } from '../../../src/domain/recognition';
import type { CellValue } from '../../../src/domain/table';
import { typedSheet } from './typedSheet';

const refused = (...rows: readonly (readonly CellValue[])[]): unknown => {
  const { tables, unreadable } = findTables(typedSheet(rows));
  return [tables.length, unreadable.map(({ area, reason }) => [area, reason])];
};
const title = ['某市“十四五”规划主要指标'];

describe('areas that are not read say why', () => {
  test('indicators across, years down', () => {
    expect(refused(title, ['年份', '就业人数（万人）', '失业率（%）'], ['2020年', 10, 5], ['2025年目标', 12, 5.5])).toEqual([0, [[{ row: 1, column: 0, rows: 3, columns: 3 },
      '表头第一栏是“年份”，指标横着排在各栏。这里只读每行一项指标的表。请复制这张表，用“选择性粘贴—转置”换成每行一项指标，再识别；分地区填报请用“模板”里的分地区填报表。']]]);
  });

  test('a row a place', () => {
    expect(refused(title, ['地区', '2020年', '2025年目标'], ['东江市', 1, 2], ['西岭市', 3, 4])).toEqual([0, [[{ row: 1, column: 0, rows: 3, columns: 3 },
      '“地区”一栏里是地区或单位，每行是一个地区，不是一项指标，这张表没有认入。分地区填报请用“模板”里的分地区填报表；要审核全省的数，请另列一张每行一项指标的表再识别。']]]);
  });

  test('a column a place', () => {
    expect(refused(title, ['指标', '东江市', '西岭市'], ['就业', 1, 2], ['参保', 3, 4])).toEqual([0, [[{ row: 1, column: 0, rows: 3, columns: 3 },
      '各栏是地区或单位（东江市、西岭市），不是年份、基数和目标，分不清是目标还是完成数。请另存一张每行一项指标、各栏为基数和目标的表再识别；分地区填报请用“模板”里的分地区填报表。']]]);
  });

  test('several places of one year', () => {
    expect(refused(title, ['指标', '东江市2025年目标', '西岭市2025年目标'], ['就业', 1, 2], ['参保', 3, 4])).toEqual([0, [[{ row: 1, column: 0, rows: 3, columns: 3 },
      '同一年的数有几栏（东江市、西岭市），可能是几个地区、单位或几种口径，分不清用哪一栏。请另存一张每行一项指标、每年只有一栏的表再识别；分地区填报请用“模板”里的分地区填报表。']]]);
  });

  test('figures of a row in different units', () => {
    expect(refused(title, ['指标', '2020年基数（人）', '2025年目标（万人）'], ['就业', 1, 2], ['参保', 3, 4])).toEqual([0, [[{ row: 1, column: 0, rows: 3, columns: 3 },
      '各栏表头的计量单位不同（人、万人），同一行的数不能直接比较。请换成同一个单位，写在“单位”一栏或表的上方，再识别。']]]);
  });

  test('no header that says which figure', () => {
    expect(refused(title, ['指标', '甲', '乙'], ['就业', 1, 2], ['参保', 3, 4])).toEqual([0, [[{ row: 1, column: 0, rows: 3, columns: 3 },
      '表头（指标、甲、乙）里没有年份、基数、目标或完成数，分不清各栏是什么数。请在表头写明，如“2020年基数”“2025年目标”，再识别。']]]);
    expect(refused(['职工名册'], ['指标', '甲', '乙'], ['就业', 1, 2], ['参保', 3, 4])).toEqual([0, []]);
  });

  test('units where a year is due', () => {
    expect(refused(title, ['指标', '2020年', '2025年目标'], ['就业', '万人', 1], ['失业率', '%', 4])).toEqual([0, [[{ row: 1, column: 0, rows: 3, columns: 3 },
      '表头与内容没有对齐：“2020年”一栏里是计量单位，不是数。可能少了“单位”一栏的表头，请补上后再识别。']]]);
  });

  test('more cells than a plan table has', () => {
    const row = Array.from({ length: 500 }, () => 1);
    const sheet = typedSheet(Array.from({ length: 401 }, () => row));
    expect(findTables(sheet).unreadable).toEqual([{ sheet: '表1', area: { row: 0, column: 0, rows: 401, columns: 500 }, reason: '工作表有 200500 格，超过 200000 格，没有查找表格。请把要识别的表复制到一张新工作表，再识别。' }]);
  });
});
