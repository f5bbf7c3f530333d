import { findTables, type Answers, type FoundTable } from '../../../src/domain/recognition';
import type { CellValue } from '../../../src/domain/table';
import { typedSheet } from './typedSheet';

type Rows = readonly (readonly CellValue[])[];
const title = ['某市“十四五”规划主要指标'];
const found = (rows: Rows, answers: Answers = []) => findTables(typedSheet(rows), answers);
function read(rows: Rows, answers: Answers = []): FoundTable {
  const { tables, unreadable } = found(rows, answers);
  const [table] = tables;
  if (!table || tables.length > 1) throw new Error(`${tables.length} tables, ${unreadable.map(({ reason }) => reason).join()}`);
  return table;
}
const units = (...rows: Rows): string[] => read([title, ...rows]).rows.map(({ unit }) => unit);

test('a table with all that is said of it', () => {
  const table = read([title, ['单位：万人'], ['', '', '“十四五”目标', ''], ['序号', '指标', '2020年', '2025年'], [1, '就业', 10, 12], [2, '参保', 20, 22], ['注：参保含退休。']]);
  expect(table).toMatchObject({
    sheet: '表1', area: { row: 2, column: 0, rows: 4, columns: 4 }, headerRows: 2, title: '某市“十四五”规划主要指标', unitAbove: '万人', period: { start: 2021, end: 2025, planName: '十四五' }, notes: ['注：参保含退休。'],
  });
  expect(table.rows.map(({ row, kind, name, number, unit, cells }) => [row, kind, name, number, unit, ...cells.map(({ value }) => value)])).toEqual([[4, 'indicator', '就业', '1', '万人', 1, '就业', 10, 12], [5, 'indicator', '参保', '2', '万人', 2, '参保', 20, 22]]);
});

test('without a title the sheet’s name keeps its answers apart, and no period is made up', () => {
  const table = read([['指标', '2020年', '2025年'], ['就业人数（万人）', 10, 12], ['参保人数（万人）', 20, 22]]);
  expect([table.title, 'period' in table, table.doubts.map(({ key }) => key.split('|')[0])]).toEqual(['', table.period !== undefined, table.doubts.map(() => '表1')]);
  expect(table.doubts.length).toBeGreaterThan(0);
});

describe('a unit in the headers is every row’s', () => {
  const row = ['就业', 1, 2];
  test.each<[string, Rows, string]>([
    ['in the header of the names', [['指标（万人）', '2020年', '2025年目标'], row], '万人'],
    ['in all headers of figures', [['指标', '2020年（万人）', '2025年目标（万人）'], row], '万人'],
    ['in one of them', [['指标', '2020年', '2025年目标（万人）'], row], '万人'],
    ['of a rate in all', [['指标', '2020年（%）', '2025年目标（%）'], row], '%'],
    ['of a rate in one is not the other’s', [['指标', '2020年', '2025年目标（%）'], row], ''],
    ['of a rate in ‰ in one is not the other’s', [['指标', '2020年', '2025年目标（‰）'], row], ''],
    ['over another bracket of the names', [['指标（市级）', '2020年（万人）', '2025年目标（万人）'], row], '万人'],
    ['in the header of the names, beside row numbers', [['序号', '指标（万人）', '2020年', '2025年目标'], [1, ...row]], '万人'],
    ['of two columns is nobody’s where rows have a column of units left blank', [['指标', '单位', '2020年（人）', '2025年目标（万人）'], ['就业', '', 1, 2]], ''],
    ['of no figure', [['指标', '2020年', '2025年目标', '备注（万人）'], [...row, '无']], ''],
    ['but for what stands above the table', [['单位：亿元'], ['指标', '2020年（万人）', '2025年目标（万人）'], row], '亿元'],
    ['but for what stands in the name', [['指标', '2020年（万人）', '2025年目标（万人）'], ['就业（人）', 1, 2]], '人'],
  ])('%s', (_name, rows, unit) => { expect(units(...rows)).toEqual([unit]); });

  test('two of them cannot be read, unless each row has its own in a column', () => {
    const header = ['指标', '2020年（人）', '2025年目标（万人）'];
    expect(found([title, header, row]).unreadable.map(({ reason }) => reason)).toEqual([expect.stringContaining('计量单位不同（人、万人）') as string]);
    expect(read([title, ['指标', '单位', '2020年（人）', '2025年目标（万人）'], ['就业', '人', 1, 2]]).rows.map(({ unit }) => unit)).toEqual(['人']);
  });
});

test('a header of the names that says 约束性 says it of every row, another header not', () => {
  const attributes = (...header: readonly string[]): unknown => read([title, header, ['就业（万人）', 1, 2, ''], ['参保（万人）', 3, 4, '']]).rows.map(({ attribute }) => attribute);
  expect(attributes('约束性指标', '2020年', '2025年目标', '备注')).toEqual(['binding', 'binding']);
  expect(attributes('指标', '2020年', '2025年预期性目标', '备注')).toEqual([undefined, undefined]);
});

test('a table of words, totals and headings without an indicator is none', () => {
  expect(found([title, ['指标', '2020年', '2025年目标'], ['合计', 1, 2]]).tables).toEqual([]);
});

describe('what is no plan table', () => {
  test.each<[string, Rows]>([
    ['plan words over words only', [['某公司人员名册'], ['指标', '目标', '计划'], ['张三', '好', '好'], ['李四', '好', '好']]],
    ['no row with a name', [title, ['指标', '2020年', '2025年目标']]],
    ['means of years only', [title, ['指标', '年均增长'], ['总产值', 5], ['投资', 6]]],
    ['figures of measures only', [title, ['指标', '完成率', '进度'], ['就业', 1, 2], ['参保', 3, 4]]],
  ])('%s', (_name, rows) => { expect(found(rows).tables).toEqual([]); });
});

test('a first column without a header is asked about, and left alone if it holds no names', () => {
  const rows: Rows = [title, ['', '2020年基数', '2025年目标'], ['就业（万人）', 1, 2], ['参保（万人）', 3, 4]];
  const [asked] = read(rows).doubts;
  expect([asked?.question, asked?.row, asked?.column]).toEqual(['A列没有“指标”一类的表头，里面是指标名称吗？', 1, 0]);
  expect(found(rows, [{ key: asked?.key ?? '', answer: 'no' }])).toEqual({ tables: [], unreadable: [] });
  expect(read(rows, [{ key: asked?.key ?? '', answer: 'yes' }]).doubts).toEqual([]);
});

test('rows below other years are left out, and that is said', () => {
  const rows: Rows = [title, ['指标', '2020年', '2025年目标'], ['就业（万人）', 1, 2], ['参保（万人）', 3, 4], ['', '2026年', '2030年目标'], ['医保（万人）', 5, 6]];
  const table = read(rows);
  expect([table.rows.map(({ name }) => name), table.area.rows]).toEqual([['就业', '参保'], 3]);
  expect(table.doubts).toEqual([{
    key: '某市十四五规划主要指标|other years', row: 4, column: 0, assumed: 'skip', choices: [{ answer: 'skip', label: '不读以下各行' }],
    question: '第5行换成了另外的年份，这一行以下没有读，可以吗？要读的话，请在这一行补上“指标”等表头',
  }]);
  expect(read(rows, [{ key: '某市十四五规划主要指标|other years', answer: 'skip' }]).doubts).toEqual([]);
});
