import { findTables } from '../../src/domain/recognition';
import { typedSheet } from '../domain/recognition/typedSheet';

/** A blank second level under a new first one took the second level of the group before: 产值 was said to belong to 经济 社保. */
test('a group of the first level ends those of the second', () => {
  const { tables } = findTables(typedSheet([['某市“十四五”规划主要指标'], ['一级指标', '类别', '指标', '2020年', '2025年目标'], ['民生', '社保', '参保率（%）', 90, 95], ['', '', '缴费率（%）', 80, 85], ['经济', '', '产值（亿元）', 1, 2]]));
  expect(tables[0]?.rows.map(({ name, group }) => [name, group])).toEqual([['参保率', '民生 社保'], ['缴费率', '民生 社保'], ['产值', '经济']]);
});
