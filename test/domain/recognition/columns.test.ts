import { findTables } from '../../../src/domain/recognition';
import type { FoundTable } from '../../../src/domain/recognition';
import type { CellValue } from '../../../src/domain/table';
import { typedSheet } from './typedSheet';

const read = (title: string, header: readonly CellValue[], ...rows: readonly (readonly CellValue[])[]): FoundTable => {
  const body = rows.length > 0 ? rows : [['就业（万人）', ...header.slice(1).map((_, at) => at + 1)], ['参保率（%）', ...header.slice(1).map((_, at) => at + 11)]];
  const [table] = findTables(typedSheet([[title], header, ...body])).tables;
  if (!table) throw new Error('no table');
  return table;
};
/** base 2020, and a question mark where the column is asked about. */
const roles = (table: FoundTable): string[] => table.columns.slice(1).map(({ role, year, isSure }) => `${role}${year === undefined ? '' : ` ${year}`}${isSure ? '' : '?'}`);
const reasons = (table: FoundTable): string[] => table.columns.map(({ reason }) => reason);
const plan = '某市“十四五”规划主要指标';

test.each([
  [plan, ['2020年', '2025年'], ['base 2020', 'target 2025']],
  [plan, ['2020年基数', '2025年目标'], ['base 2020', 'target 2025']],
  [plan, ['2019年', '2020年', '2025年目标'], ['yearActual 2019', 'base 2020', 'target 2025']],
  [plan, ['“十三五”目标', '2020年完成', '“十四五”目标'], ['previousTarget 2020', 'base 2020', 'target 2025']],
  [plan, ['基期', '目标'], ['base', 'target']],
  [plan, ['“十四五”期初', '规划期末目标'], ['base 2020', 'target 2025']],
  [plan, ['2020年', '2025年', '2035年'], ['base 2020', 'target 2025', 'target 2035']],
  [plan, ['2020年', '2022年完成', '2023年完成', '2025年目标'], ['base 2020', 'yearActual 2022', 'yearActual 2023', 'target 2025']],
  [plan, ['2020年', '2023年完成', '2025年目标'], ['base 2020', 'actual 2023', 'target 2025']],
  [plan, ['2020年', '2025年目标', '完成率'], ['base 2020', 'target 2025', 'measure']],
  [plan, ['2020年', '2025年目标', '年均增长'], ['base 2020', 'target 2025', 'annualAverage']],
  [plan, ['2020年', '2025年目标', '规划期累计'], ['base 2020', 'target 2025', 'planPeriodCumulative']],
  [plan, ['2020年', '2025年目标', '较2020年增减'], ['base 2020', 'target 2025', 'change']],
  [plan, ['2020年', '2025年目标', '全国水平'], ['base 2020', 'target 2025', 'unknown']],
  [plan, ['2020年', '2025年目标', '本年累计'], ['base 2020', 'target 2025', 'unknown']],
  [plan, ['2020年', '2025年目标', '“十三五”累计'], ['base 2020', 'target 2025', 'unknown?']],
  [plan, ['2020年', '2025年目标', '2021—2023年累计'], ['base 2020', 'target 2025', 'planPeriodCumulative?']],
  [plan, ['2020年', '2025年目标', '2025年目标'], ['base 2020', 'target 2025?', 'target 2025?']],
  [plan, ['2020年', '2025年省下达目标'], ['base 2020', 'target 2025?']],
  [plan, ['2020年', '2025年目标', '2025年预计'], ['base 2020', 'target 2025', 'actual 2025']],
  ['某市“十四五”规划完成情况', ['2025年目标', '2021年', '2022年'], ['target 2025', 'yearActual 2021', 'yearActual 2022']],
  ['某市“十四五”规划分年度目标', ['2020年基数', '2021年', '2022年', '2023年', '2024年', '2025年'], ['base 2020', 'target 2021', 'target 2022', 'target 2023', 'target 2024', 'target 2025']],
  ['某市三年行动计划主要指标', ['2023年基数', '2024年目标', '2025年目标', '2026年目标'], ['base 2023', 'target 2024', 'target 2025', 'target 2026']],
])('%s over %j', (title, headers, expected) => { expect(roles(read(title, ['指标', ...headers]))).toEqual(expected); });

test.each([
  [plan, ['2020年', '2025年'], { start: 2021, end: 2025, planName: '十四五' }],
  ['某市主要指标', ['2020年基数', '2025年目标'], { start: 2021, end: 2025, planName: '十四五' }],
  ['某市主要指标', ['“十五五”目标', '2025年基数'], { start: 2026, end: 2030, planName: '十五五' }],
  ['某市三年行动计划主要指标', ['2023年基数', '2024年目标', '2025年目标', '2026年目标'], { start: 2024, end: 2026 }],
  ['妇女发展规划（2021—2030年）主要指标', ['2020年', '2030年目标'], { start: 2021, end: 2030 }],
  ['某市主要指标', ['2020年', '2025年', '2035年远景目标'], { start: 2021, end: 2025, planName: '十四五' }],
])('%s over %j is of the period %j', (title, headers, period) => { expect(read(title, ['指标', ...headers]).period).toEqual(period); });

test('every column says why', () => {
  expect(reasons(read(plan, ['指标', '2020年', '2025年', '备注', '全国水平', '月份']))).toEqual([
    '表头“指标”，是指标名称', '2020年是规划期前一年，是基数', '2025年是规划期最后一年，是目标', '表头“备注”，是备注', '是别处的数，不读', '是月度、季度数，不作年度数',
  ]);
});

test('columns without a header are known by what they hold, or asked about', () => {
  const table = read(plan, ['指标', '', '2020年', '2025年目标', ''], ['就业', '万人', 1, 2, '约束性'], ['参保率', '%', 1, 2, '预期性']);
  expect(roles(table)).toEqual(['unit', 'base 2020', 'target 2025', 'attribute']);
  const figures = read(plan, ['指标', '2020年', '2025年目标', ''], ['就业', 1, 2, 3], ['参保', 1, 2, 4]);
  expect([roles(figures), figures.doubts.map(({ question }) => question)]).toEqual([['base 2020', 'target 2025', 'unknown?'], ['D列“”是什么数？（现按“不用这一栏”读）']]);
});

describe('a header of two rows', () => {
  test('the upper words stretch over the lower ones', () => {
    const [table] = findTables(typedSheet([[plan], ['指标', '目标', '', '完成数', ''], ['', '2024年', '2025年', '2021年', '2022年'], ['就业（万人）', 1, 2, 3, 4]], [{ row: 1, column: 1, rows: 1, columns: 2 }, { row: 1, column: 3, rows: 1, columns: 2 }])).tables;
    expect(table && [table.headerRows, roles(table)]).toEqual([2, ['target 2024', 'target 2025', 'yearActual 2021', 'yearActual 2022']]);
    expect(table?.columns[2]?.headers).toEqual(['目标', '2025年']);
  });
});

describe('属性', () => {
  const attributes = (header: readonly CellValue[], ...rows: readonly (readonly CellValue[])[]): unknown => read(plan, header, ...rows).rows.map(({ attribute }) => attribute);
  test('from its column, from ticks, from a mark that a note explains, from a heading', () => {
    expect(attributes(['指标', '2020年', '2025年目标', '属性'], ['就业', 1, 2, '约束性'], ['参保', 1, 2, '预期性'], ['人才', 1, 2, ''])).toEqual(['binding', 'anticipatory', undefined]);
    expect(attributes(['指标', '2020年', '2025年目标', '约束性', '预期性'], ['就业', 1, 2, '√', ''], ['参保', 1, 2, '', '√'])).toEqual(['binding', 'anticipatory']);
    expect(attributes(['指标', '2020年', '2025年目标'], ['▲就业', 1, 2], ['参保', 1, 2], ['注：标▲的为约束性指标，其余为预期性指标。'])).toEqual(['binding', 'anticipatory']);
    expect(attributes(['指标', '2020年', '2025年目标'], ['▲就业', 1, 2], ['参保', 1, 2], ['注：标▲的为约束性指标。'])).toEqual(['binding', undefined]);
    expect(attributes(['序号', '指标', '2020年', '2025年目标'], ['', '一、约束性指标'], [1, '就业', 1, 2], ['', '二、预期性指标'], [2, '参保', 1, 2])).toEqual([undefined, 'binding', undefined, 'anticipatory']);
  });
});
