import { findTables, findingTables, type SheetReading } from '../../../src/domain/recognition';
import type { Area, CellValue } from '../../../src/domain/table';
import { shifted } from './sheetChanges';
import { typedSheet } from './typedSheet';

type Row = readonly CellValue[];
const title = ['某市“十四五”规划主要指标'];
const header: Row = ['指标', '单位', '2020年', '2025年目标'];
const jobs: Row = ['城镇新增就业', '万人', 60, 70];
const cover: Row = ['失业保险参保人数', '万人', 610, 680];
const injury: Row = ['工伤保险参保人数', '万人', 700, 750];
const blank: Row = [''];
const places = ({ row, column, rows, columns }: Area): string => `${row},${column} ${rows}×${columns}`;
/** Each table by its place, title and names, groups in ‹›; then the beginning of why an area cannot be read. */
function found(rows: readonly Row[], merges: readonly Area[] = []): string[] {
  const { tables, unreadable } = findTables(typedSheet(rows, merges));
  return [
    ...tables.map(table => [places(table.area), table.title, ...table.rows.map(({ kind, name }) => (kind === 'indicator' ? name : `‹${kind === 'header' ? '' : name}›`))].join(' ')),
    ...unreadable.map(({ area, reason }) => `${places(area)}: ${reason.slice(0, 12)}`),
  ];
}
const right = (columns: number, rows: readonly Row[]): Row[] => rows.map(row => [...Array.from({ length: columns }, () => ''), ...row]);
const beside = (left: readonly Row[], width: number, more: readonly Row[]): Row[] => Array.from({ length: Math.max(left.length, more.length) }, (_, at) => {
  const row = left[at] ?? [];
  return [...row, ...Array.from({ length: width - row.length }, () => ''), ...(more[at] ?? [])];
});

describe('the names stand under', () => {
  const under = (headers: Row, ...rows: readonly Row[]): unknown => findTables(typedSheet([title, headers, ...rows])).tables.map(table => table.rows.map(({ name }) => name));
  const goals = ['2020年', '2025年目标'];
  const names = [['城镇新增就业', '失业保险参保人数']];
  test.each<[string, Row, Row, Row, unknown]>([
    ['指标', ['指标', ...goals], ['城镇新增就业', 60, 70], ['失业保险参保人数', 610, 680], names],
    ['项目 where it heads words', ['项目', ...goals], ['城镇新增就业', 60, 70], ['失业保险参保人数', 610, 680], names],
    ['the column before 主要目标 where that heads figures', ['', '主要目标', ...goals], ['城镇新增就业（万人）', 75, 60, 70], ['失业保险参保人数（万人）', 690, 610, 680], names],
    ['the last of 一级指标, 二级指标 and 三级指标', ['一级指标', '二级指标', '三级指标', ...goals], ['就业', '就业规模', '城镇新增就业', 60, 70], ['社保', '社保规模', '失业保险参保人数', 610, 680], names],
    ['指标 after 项目', ['项目', '指标', ...goals], ['就业', '城镇新增就业', 60, 70], ['社保', '失业保险参保人数', 610, 680], names],
    ['指标 before 内容', ['指标', '内容', ...goals], ['城镇新增就业', '就业人数', 60, 70], ['失业保险参保人数', '参保人数', 610, 680], names],
    ['内容 after 任务', ['任务', '内容', ...goals], ['就业', '城镇新增就业', 60, 70], ['社保', '失业保险参保人数', 610, 680], names],
    ['任务 where nothing stands under 内容', ['任务', '内容', ...goals], ['城镇新增就业', '', 60, 70], ['失业保险参保人数', '', 610, 680], names],
    ['任务 before 分类', ['任务', '分类', ...goals], ['城镇新增就业（万人）', '就业', 60, 70], ['失业保险参保人数（万人）', '社保', 610, 680], names],
    ['任务 beside one goal', ['任务', '2025年目标'], ['城镇新增就业（万人）', 70], ['失业保险参保人数（万人）', 680], names],
    ['no word at all', ['', '', ...goals], ['城镇新增就业', '万人', 60, 70], ['失业保险参保人数', '万人', 610, 680], names],
  ])('%s', (_, headers, first, second, expected) => { expect(under(headers, first, second)).toEqual(expected); });

  test('the header below a merged one of a higher level', () => {
    expect(found([title, ['一级指标', '', '二级指标', '2020年', '2025年目标'], ['就业', '规模', '城镇新增就业', 60, 70], ['社保', '规模', '失业保险参保人数', 610, 680]], [{ row: 1, column: 0, rows: 1, columns: 2 }]))
      .toEqual(['1,0 3×5 某市“十四五”规划主要指标 城镇新增就业 失业保险参保人数']);
  });

  test('a header whose years stand in the next row', () => {
    expect(found([title, ['指标'], ['', '', '2020年', '2025年目标'], jobs, cover])).toEqual(['1,0 4×4 某市“十四五”规划主要指标 城镇新增就业 失业保险参保人数']);
  });

  test.each<[string, readonly Area[]]>([['alone in its row', []], ['merged over all columns', [{ row: 0, column: 0, rows: 1, columns: 4 }]], ['merged over the first of them', [{ row: 0, column: 0, rows: 1, columns: 2 }]]])('no 核心指标 %s: that is a title', (_, merges) => {
    expect(found([['核心指标'], header, jobs, cover], merges)).toEqual(['1,0 3×4 核心指标 城镇新增就业 失业保险参保人数']);
    expect(found([title, ['核心指标'], header, jobs, cover], merges.map(merge => ({ ...merge, row: 1 })))).toEqual(['2,0 3×4 核心指标 城镇新增就业 失业保险参保人数']);
  });

  test('no 核心指标 merged over a header without a word for the names, which is asked about', () => {
    const { tables } = findTables(typedSheet([title, ['核心指标'], ['', ...header.slice(1)], jobs, cover], [{ row: 1, column: 0, rows: 1, columns: 4 }]));
    expect(tables.map(({ area, title: text, doubts }) => [places(area), text, doubts.map(({ question }) => question)])).toEqual([['2,0 3×4', '核心指标', ['A列没有“指标”一类的表头，里面是指标名称吗？']]]);
  });
});

describe('words that a header may say begin no other table', () => {
  test.each<[string, readonly Row[], string]>([
    ['the unit 项 beside figures', [['行政审批', '项', 60, 70], ['公共服务', '项', 610, 680], ['政务服务', '类', 1, 2]], '1,0 4×4 某市“十四五”规划主要指标 行政审批 公共服务 政务服务'],
    ['the unit 项 beside figures and words', [['行政审批', '项', 60, '见附件'], ['公共服务', '项', 610, 680], ['政务服务', '类', 1, 2]], '1,0 4×4 某市“十四五”规划主要指标 行政审批 公共服务 政务服务'],
    ['a heading 主要任务 alone in its row', [jobs, ['主要任务'], cover, injury], '1,0 5×4 某市“十四五”规划主要指标 城镇新增就业 ‹主要任务› 失业保险参保人数 工伤保险参保人数'],
    ['a heading 核心指标 alone in its row', [jobs, ['核心指标'], cover, injury], '1,0 5×4 某市“十四五”规划主要指标 城镇新增就业 ‹核心指标› 失业保险参保人数 工伤保险参保人数'],
    ['the same header after a page break', [jobs, header, cover, injury], '1,0 5×4 某市“十四五”规划主要指标 城镇新增就业 ‹› 失业保险参保人数 工伤保险参保人数'],
  ])('%s', (_, rows, expected) => { expect(found([title, header, ...rows])).toEqual([expected]); });

  test.each([2, 4])('a heading 核心指标 merged over %i columns', columns => {
    const merges = [{ row: 3, column: 0, rows: 1, columns }];
    expect(found([title, header, jobs, ['核心指标'], cover, injury], merges)).toEqual(['1,0 5×4 某市“十四五”规划主要指标 城镇新增就业 ‹核心指标› 失业保险参保人数 工伤保险参保人数']);
    // Over a header it is the title of the next table, whose names have no word of their own.
    expect(found([title, header, jobs, ['核心指标'], ['', ...header.slice(1)], cover, injury], merges)).toEqual(['1,0 2×4 某市“十四五”规划主要指标 城镇新增就业', '4,0 3×4 核心指标 失业保险参保人数 工伤保险参保人数']);
  });
});

describe('several tables', () => {
  const later: Row = ['指标', '单位', '2026年', '2030年目标'];
  test('below each other, without a title between: what stands in the first is no title of the second', () => {
    expect(found([title, header, jobs, cover, later, cover, injury])).toEqual(['1,0 3×4 某市“十四五”规划主要指标 城镇新增就业 失业保险参保人数', '4,0 3×4  失业保险参保人数 工伤保险参保人数']);
  });

  test('below each other, the second a little further left or right', () => {
    for (const [first, second] of [[0, 1], [0, 3], [1, 0], [2, 0]] as const) expect(found([title, ...right(first, [header, jobs, cover]), ...right(second, [later, cover, injury])])).toEqual([
      `1,${first} 3×4 某市“十四五”规划主要指标 城镇新增就业 失业保险参保人数`, `4,${second} 3×4  失业保险参保人数 工伤保险参保人数`,
    ]);
  });

  test('beside each other: neither ends the other', () => {
    const county = ['某县“十四五”规划主要指标'];
    expect(found(beside([title, header, jobs, cover], 4, [county, header, cover, injury]))).toEqual(['1,0 3×4 某市“十四五”规划主要指标 城镇新增就业 失业保险参保人数', '1,4 3×4 某县“十四五”规划主要指标 失业保险参保人数 工伤保险参保人数']);
    expect(found(beside([title, header, jobs, cover, injury], 7, [[''], [''], county, header, cover, injury]))).toEqual(['1,0 4×4 某市“十四五”规划主要指标 城镇新增就业 失业保险参保人数 工伤保险参保人数', '3,7 3×4 某县“十四五”规划主要指标 失业保险参保人数 工伤保险参保人数']);
    expect(found(beside([[''], [''], title, header, jobs, cover], 7, [county, header, cover, injury]))).toEqual(['1,7 3×4 某县“十四五”规划主要指标 失业保险参保人数 工伤保险参保人数', '3,0 3×4 某市“十四五”规划主要指标 城镇新增就业 失业保险参保人数']);
  });

  test('one that cannot be read beside one that can, and those the other way last', () => {
    const units: readonly Row[] = [['某县“十四五”规划主要指标'], ['指标', '2020年', '2025年目标'], ['城镇新增就业', '万人', 70], ['失业保险参保人数', '万人', 80]];
    const years: readonly Row[] = [['某区“十四五”规划'], ['年份', '就业率（%）', '失业率（%）'], ['2020年', 95, 5], ['2025年', 96, 4]];
    expect(found([...years, blank, ...units, blank, title, header, jobs, cover])).toEqual([
      '11,0 3×4 某市“十四五”规划主要指标 城镇新增就业 失业保险参保人数', '6,0 3×3: 表头与内容没有对齐：“2', '1,0 3×3: 表头第一栏是“年份”，指',
    ]);
  });
});

describe('tables the other way', () => {
  const ofYears: readonly Row[] = [['某市“十四五”规划'], ['年份', '就业率（%）', '失业率（%）'], ['2020年', 95, 5], ['2025年', 96, 4]];
  test('are looked for in the first twelve columns', () => {
    expect(found(ofYears)).toEqual(['1,0 3×3: 表头第一栏是“年份”，指']);
    expect(found(beside([['说明']], 11, ofYears))).toEqual(['1,11 3×3: 表头第一栏是“年份”，指']);
    expect(found(beside([['说明']], 12, ofYears))).toEqual([]);
  });

  test('are none within a table that is read, though a column of it says 地区', () => {
    expect(found([title, ['指标', '地区', '2020年', '2025年目标'], ['就业率', '东江市', 60, 70], ['参保率', '西岭市', 90, 95], ['入园率', '南坪州', 80, 85]])).toEqual(['1,0 4×4 某市“十四五”规划主要指标 就业率 参保率 入园率']);
  });

  test('are told of under headers of two rows', () => {
    expect(found([title, ['年份', '就业', ''], ['', '就业率（%）', '失业率（%）'], ['2020年', 95, 5], ['2025年', 96, 4]], [{ row: 1, column: 0, rows: 2, columns: 1 }, { row: 1, column: 1, rows: 1, columns: 2 }])).toEqual(['2,0 3×3: 表头第一栏是“年份”，指']);
  });

  test('are told once', () => {
    expect(found([...ofYears.slice(0, 2), ['地区', 95, 5], ['2025年', 96, 4]])).toEqual(['1,0 3×3: 表头第一栏是“年份”，指']);
    expect(found([...ofYears, blank, ...ofYears])).toEqual(['1,0 3×3: 表头第一栏是“年份”，指', '6,0 3×3: 表头第一栏是“年份”，指']);
  });
});

test('a table anywhere on the sheet is found at its place', () => {
  const sheet = shifted(typedSheet([title, header, jobs, cover]), 7, 3);
  expect(findTables(sheet).tables.map(({ area, title: text, rows }) => [area, text, rows.map(({ row }) => row)])).toEqual([[{ row: 8, column: 3, rows: 3, columns: 4 }, '某市“十四五”规划主要指标', [9, 10]]]);
});

describe('what is no sheet of plan tables', () => {
  test.each<[string, readonly Row[]]>([['a blank sheet', [['']]], ['a list', [['姓名', '电话'], ['张三', 1], ['李四', 2]]], ['words', [title, ['指标', '目标任务'], ['就业', '增加']]]])('%s yields nothing', (_, rows) => { expect(found(rows)).toEqual([]); });

  test.each([[119, 1], [120, 0]])('after %i words that may be headers, %i table is found: more than 120 are a list', (count, tables) => {
    expect(found([...Array.from({ length: count }, () => ['指标', '说明']), title, header, jobs, cover])).toHaveLength(tables);
  });

  const wide = (columns: number): SheetReading => ({ name: '明细', row: 2, column: 1, values: [[''], Array.from({ length: columns }, () => '')], formulas: [], numberFormats: [] });
  test('more than 200,000 cells are not read, which is told', () => {
    expect(findTables(wide(100_001))).toEqual({
      tables: [], unreadable: [{ sheet: '明细', area: { row: 2, column: 1, rows: 2, columns: 100_001 }, reason: '工作表有 200002 格，超过 200000 格，没有查找表格。请把要识别的表复制到一张新工作表，再识别。' }],
    });
  });

  test('200,000 cells are read', () => { expect(findTables(wide(100_000))).toEqual({ tables: [], unreadable: [] }); });
});

test('a step a row says how far it is: headers, tables, then what else there is', () => {
  const shares = (rows: readonly Row[]): number[] => [...findingTables(typedSheet(rows))].map(share => Math.round(share * 1000) / 1000);
  expect(shares([['说明'], ['其他']])).toEqual([0, 0.15, 0.9, 0.95]);
  expect(shares([title, header, jobs, cover])).toEqual([0, 0.075, 0.15, 0.225, 0.39, 0.435, 0.48, 0.585, 0.69, 0.795, 0.9, 0.925, 0.95, 0.975]);
  expect(shares([title, header, jobs, ['指标', '单位', '2026年', '2030年目标'], cover])).toEqual([0, 0.06, 0.12, 0.18, 0.24, 0.36, 0.39, 0.495, 0.672, 0.69, 0.795, 0.9, 0.92, 0.94, 0.96, 0.98]);
});
