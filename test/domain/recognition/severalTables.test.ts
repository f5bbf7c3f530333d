import { findTables } from '../../../src/domain/recognition';
import { typedSheet } from './typedSheet';

const shifted = (rows: readonly (readonly (string | number)[])[], columns: number) => rows.map(row => [...Array.from({ length: columns }, () => ''), ...row]);
const one = [['某市“十五五”规划主要指标'], ['指标', '计量单位', '2025年基数', '2030年目标'], ['城镇新增就业人数', '万人', '〔60〕', '〔55〕'], ['城镇调查失业率', '%', 4.8, '＜5.5'], ['基本养老保险参保率', '%', 94, 97]];
const other = [['“十四五”完成情况'], ['序号', '指标名称', '单位', '2020年', '2025年目标'], [1, '失业保险参保人数', '万人', 651, 680], [2, '工伤保险参保人数', '万人', 738, 800], [3, '城镇登记失业率', '%', 3.35, '＜5']];

test.each([[0, 0], [0, 1], [0, 2], [2, 0], [1, 3]])('a table below another is found, begun %i and %i columns from the left', (first, second) => {
  const { tables } = findTables(typedSheet([...shifted(one, first), [''], [''], [''], ...shifted(other, second)]));
  expect(tables.map(({ title, rows }) => [title, rows.filter(row => row.kind === 'indicator').length])).toEqual([['某市“十五五”规划主要指标', 3], ['“十四五”完成情况', 3]]);
});
