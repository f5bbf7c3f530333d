import { findTables } from '../../src/domain/recognition';
import { typedSheet } from '../domain/recognition/typedSheet';

/** The goal of 2035 was taken for the plan's, and 2025年 silently for a figure of an earlier year. */
test('2035年远景目标 beside 2020年 and 2025年 is no goal of the plan, and 2025年 is asked about', () => {
  const [table] = findTables(typedSheet([['某市主要指标'], ['指标', '2020年', '2025年', '2035年远景目标'], ['就业（万人）', 1, 2, 3], ['参保率（%）', 90, 95, 99]])).tables;
  expect(table?.period).toEqual({ start: 2021, end: 2025, planName: '十四五' });
  expect(table?.columns.map(({ role, year, isSure }) => [role, year, isSure])).toEqual([['name', undefined, true], ['base', 2020, true], ['target', 2025, false], ['target', 2035, true]]);
});
