import { findTables } from '../../src/domain/recognition';
import { typedSheet } from '../domain/recognition/typedSheet';

/** A target told against an earlier year was taken for words: the row had no figure and became the heading of the rows below. */
test.each(['比2020年降低13.5%', '较2020年下降13.5%', '比上年提高', '较基期下降18%'])('%s is a target', target => {
  const [table] = findTables(typedSheet([['某市“十四五”规划主要指标'], ['指标', '2020年基数', '2025年目标'], ['单位能耗', '', target], ['就业率（%）', 90, 92], ['参保率（%）', 90, 95]])).tables;
  expect(table?.rows.map(({ name, kind, group }) => [name, kind, group])).toEqual([['单位能耗', 'indicator', ''], ['就业率', 'indicator', ''], ['参保率', 'indicator', '']]);
});
