import { builtTable, cellAt, column, valueAt } from './builtTables';

const month = builtTable('monthly-report', 'month');
const year = builtTable('monthly-report', 'year');
const row = (layout: typeof month, line: number): (string | number)[] => layout.cells[line - 1]?.map(cell => cell.value) ?? [];

test('carries what an official form carries', () => {
  expect(row(month, 1)[0]).toBe('“十四五”时期主要指标月报表');
  expect(row(month, 2).slice(0, 2)).toEqual(['表号：“十四五”规划专栏2月报', '填报单位：']);
  expect(row(month, 3).slice(0, 2)).toEqual(['计量单位：见指标名称后的括号', '报告期：']);
  expect(row(month, 4)).toEqual(['指标', '期初数', '本月数', '本年累计', '上年同期数', '同比增减']);
  expect(row(month, 28).filter(value => value !== '')).toEqual([expect.stringMatching(/^注：〔 {2}〕内为五年累计数。\n　　新增人数等填当月新增的数/)]);
  expect(row(month, 29).filter(value => value !== '')).toEqual(['单位负责人：', '统计负责人：', '填表人：', '报出日期：']);
});

test('a flow has 本年累计 and no 期初数, a 期末数 the reverse, a rate neither', () => {
  expect(row(month, 6)).toEqual(['1．城镇新增就业人数（万人）', '—', '', '', '', '=IF(COUNT(D6,E6)<2,"",IF(E6>0,(D6/E6-1)*100,"—"))']);
  expect(row(month, 13)).toEqual(['7．失业保险参保人数（万人）', '', '', '—', '', '=IF(COUNT(C13,E13)<2,"",IF(E13>0,(C13/E13-1)*100,"—"))']);
  expect(row(month, 7)).toEqual(['2．城镇调查失业率（%）', '—', '', '—', '', '=IF(COUNT(C7,E7)<2,"",C7-E7)']);
  expect([cellAt(month, 'F6').numberFormat, cellAt(month, 'F7').numberFormat]).toEqual(['0.0', '0.00']);
});

test('twelve months add up where the indicator does', () => {
  expect(row(year, 4)).toEqual(['指标', '上年末数', ...Array.from({ length: 12 }, (_, at) => `${at + 1}月`), '本年累计']);
  expect(valueAt(year, 'O6')).toBe('=IF(COUNTA(C6:N6)-COUNTIF(C6:N6,"—")=0,"",IF(COUNT(C6:N6)=COUNTA(C6:N6)-COUNTIF(C6:N6,"—"),SUM(C6:N6),NA()))');
  expect(column(year, 'O').filter(([, value]) => String(value).startsWith('=')).length).toBe(7);
  expect([year.print.orientation, month.print.orientation]).toEqual(['landscape', 'portrait']);
});

test('each cell says what belongs into it', () => {
  const promptAt = (layout: typeof month, line: number, at: number) => layout.prompts.find(({ area }) => area.row < line && area.row + area.rows >= line && area.column <= at && area.column + area.columns > at);
  expect(promptAt(month, 3, 2)).toMatchObject({ title: '报告期', message: '写到月，如 2023年6月。' });
  expect(promptAt(month, 6, 3)).toMatchObject({ title: '本年累计（万人）', message: '填1月到本月的合计，只填数字。没有数的写—，还没填的留空。' });
  expect(promptAt(month, 13, 1)).toMatchObject({ title: '期初数（万人）', message: '填上月末的数，照上月报表。没有数的写—，还没填的留空。' });
  expect(promptAt(year, 13, 2)).toMatchObject({ title: '1月（万人）', message: '填月末的数，只填数字，不写单位。没有数的写—，还没填的留空。' });
});
