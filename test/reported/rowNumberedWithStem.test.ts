import { findTables } from '../../src/domain/recognition';
import { typedSheet } from '../domain/recognition/typedSheet';

/** A row numbered 甲 with a short name was taken for the 甲 乙 1 2 of official forms, and its figures were left out without a word. */
test('a row numbered 甲 is an indicator, the numbers of columns are none', () => {
  const title = ['某市“十四五”规划主要指标'];
  const header = ['序号', '指标', '单位', '2020年', '2025年目标'];
  const kinds = (...rows: (string | number)[][]): unknown => findTables(typedSheet([title, header, ...rows])).tables[0]?.rows.map(({ kind, name }) => [kind, name]);
  expect(kinds(['甲', '就业率', '%', 90, 95], ['乙', '参保率', '%', 80, 85])).toEqual([['indicator', '就业率'], ['indicator', '参保率']]);
  expect(kinds(['甲', '乙', '丙', 1, 2], [1, '就业率', '%', 90, 95])).toEqual([['header', '乙'], ['indicator', '就业率']]);
  expect(kinds(['栏次', '', '', 1, 2], [1, '就业率', '%', 90, 95])).toEqual([['header', ''], ['indicator', '就业率']]);
});
