import { findTables } from '../../src/domain/recognition';
import type { CellValue } from '../../src/domain/table';
import { typedSheet } from '../domain/recognition/typedSheet';

type Rows = readonly (readonly CellValue[])[];
const title = ['某市“十四五”规划主要指标'];
const across = ['城镇新增就业（万人）', '参保率（%）'];
const years: Rows = [['2020年', 10, 90], ['2021年', 11, 91], ['2025年目标', 15, 95]];
function said(header: readonly CellValue[], body: Rows, blank = 1): string {
  const { tables, unreadable } = findTables(typedSheet([title, header, ...Array.from({ length: blank }, () => ['']), ...body]));
  return [...tables.map(({ rows }) => rows.map(({ name }) => name).join('、')), ...unreadable.map(({ area, reason }) => `${area.rows}：${reason.slice(0, 12)}`)].join('；');
}

/** With a blank row between header and years nothing was told; 2020年 and 2021年 under 指标 were two indicators. */
describe('years that run down', () => {
  test.each([0, 1, 2])('indicators across, %d blank rows', blank => {
    for (const header of ['年份', '阶段']) expect(said([header, ...across], years, blank)).toBe(`${4 + blank}：表头第一栏是“${header}”，指`);
  });

  test('under a row of units', () => { expect(said(['年份', '就业', '参保'], [['单位', '万人', '%'], ...years])).toBe('6：表头第一栏是“年份”，指'); });

  test.each([0, 1])('figures of one indicator across, %d blank rows', blank => {
    for (const body of [years, [[2020, 10, 90], [2021, 11, 91]], [['“十三五”末', 10, 90], ['2025年（目标）', 11, 91], ['注：2020年为快报数。']]] satisfies Rows[]) {
      expect(said(['指标', '目标', '完成数'], body, blank)).toMatch(/^\d：“指标”一栏里是年份，每$/);
    }
  });

  test('a table of indicators stays one, with a blank row and with years in its names', () => {
    expect(said(['指标', '2020年', '2025年目标'], [['城镇新增就业（万人）', 10, 20], ['参保率（%）', 90, 95]])).toBe('城镇新增就业、参保率');
    expect(said(['指标', '2020年', '2025年目标'], [['2025年末参保人数（万人）', 10, 20], ['2025年就业人数（万人）', 90, 95]])).toBe('2025年末参保人数、2025年就业人数');
    expect(said(['指标', '2020年', '2025年目标'], [['2025年', '', ''], ['就业（万人）', 10, 20], ['参保率（%）', 90, 95]])).toContain('就业、参保率');
  });
});
