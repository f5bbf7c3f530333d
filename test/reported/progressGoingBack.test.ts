import { findingTables } from '../../src/domain/recognition';
import { typedSheet } from '../domain/recognition/typedSheet';

/** Reading a table went over its rows three times, and what was shown of it began anew each time. */
test('how far the reading is never goes back', () => {
  const rows = Array.from({ length: 12 }, (_, at) => [`第${at}类项目数量`, '个', at, at + 10]);
  const header = ['指标', '单位', '2020年', '2025年目标'];
  const shares = [...findingTables(typedSheet([['某市“十四五”规划主要指标'], header, ...rows, [''], ['指标', '单位', '2026年', '2030年目标'], ...rows]))];
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect([shares[0], shares.filter(share => share > 1)]).toEqual([0, []]);
});
