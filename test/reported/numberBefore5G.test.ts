import { findTables } from '../../src/domain/recognition';
import { typedSheet } from '../domain/recognition/typedSheet';

/** 1.5G基站数 in the first row was read as row 1.5, G基站数, and 1 5G基站数 as 15G基站数. */
test.each(['1.5G基站数', '1．5G基站数', '1、5G基站数', '1 5G基站数'])('%s is row 1', written => {
  const { tables: [table] } = findTables(typedSheet([['某市“十四五”规划主要指标'], ['指标', '单位', '2020年', '2025年目标'], [written, '万个', 1, 3], ['2.互联网普及率', '%', 70, 80]]));
  expect(table?.rows.map(({ number, name }) => [number, name])).toEqual([['1', '5G基站数'], ['2', '互联网普及率']]);
});
