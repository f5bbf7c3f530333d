import { viewSheet } from '../../../src/domain/recognition/sheetView';
import { contextAbove, periodOfPlan, planEnd, unitInLine, type TableContext } from '../../../src/domain/recognition/tableContext';
import type { Area, CellValue } from '../../../src/domain/table';
import { typedSheet } from './typedSheet';

/** What the lines above a header of four columns say; the header itself follows the last line. */
function above(lines: readonly (string | readonly CellValue[])[], { floor = 0, left = 0, right = 4, sheet = 'Sheet1', merges = [] as readonly Area[] } = {}): TableContext {
  const rows = [...lines.map(line => (typeof line === 'string' ? [line] : line)), ['指标', '单位', '2020年', '2025年']];
  return contextAbove(viewSheet(typedSheet(rows, merges, sheet)), lines.length, floor, left, right);
}
const title = (...lines: readonly (string | readonly CellValue[])[]): string => above(lines).title;
const unit = (...lines: readonly (string | readonly CellValue[])[]): string => above(lines).unitAbove;
const plan14 = { start: 2021, end: 2025, planName: '十四五' };

test('nothing above says nothing', () => {
  expect(above([])).toEqual({ title: '', unitAbove: '', period: undefined, speaksOf: 'unclear', isYearlyGoals: false, isPlanTitle: false });
});

test('title, unit and plan stand in lines of their own', () => {
  expect(above(['附件1', '某市“十四五”规划主要指标', '单位：万人'])).toEqual({ title: '某市“十四五”规划主要指标', unitAbove: '万人', period: plan14, speaksOf: 'goals', isYearlyGoals: false, isPlanTitle: true });
});

test('without a title the name of the sheet speaks', () => {
  expect(above(['单位：万人'], { sheet: '“十四五”完成情况' })).toEqual({ title: '', unitAbove: '万人', period: plan14, speaksOf: 'facts', isYearlyGoals: false, isPlanTitle: true });
  expect(above(['就业情况表'], { sheet: '“十四五”规划' })).toEqual({ title: '就业情况表', unitAbove: '', period: plan14, speaksOf: 'unclear', isYearlyGoals: false, isPlanTitle: false });
});

describe('the title', () => {
  test.each<[string, string[], string]>([
    ['is the nearest line that names a plan', ['某市规划指标', '就业情况', '收入情况'], '某市规划指标'],
    ['is the nearest of two that name one', ['某市“十三五”规划', '某市“十四五”规划'], '某市“十四五”规划'],
    ['is the nearest line where none does', ['某市就业', '就业情况'], '就业情况'],
    ['among four candidates', ['某市规划指标', '甲情况', '乙情况', '丙情况', '丁情况'], '丁情况'],
    ['among the four nearest', ['某市规划指标', '甲情况', '乙情况', '丙情况'], '某市规划指标'],
    ['has three characters at least', ['某市规划', '就业'], '某市规划'],
    ['of three characters', ['就业表'], '就业表'],
    ['of two is none', ['就业'], ''],
    ['of a hundred and twenty characters', [`${'某'.repeat(118)}规划`], `${'某'.repeat(118)}规划`],
    ['of more is none', [`${'某'.repeat(119)}规划`], ''],
    ['without the line breaks of its cell', ['某市“十四五” \n  规划指标'], '某市“十四五”规划指标'],
    ['without the unit behind it', ['主要指标（单位：亿元）'], '主要指标'],
    ['keeps the office in it', ['责任单位：人社局就业规划'], '责任单位：人社局就业规划'],
    ['is no unit', ['单位：亿元'], ''],
    ['is no line of a form', ['表号：甲301', '填报单位：某市', '2025年3月'], ''],
    ['is no note', ['注：含退休人员'], ''],
    ['is no signature', ['填表人：张三'], ''],
    ['is nothing in brackets', ['（征求意见稿）'], ''],
  ])('%s', (_, lines, expected) => { expect(title(...lines)).toBe(expected); });

  test('is sought in eight rows, and not above the table before', () => {
    const far = (rows: number): string => title('某市规划指标', ...Array.from({ length: rows }, () => ''));
    expect([far(7), far(8)]).toEqual(['某市规划指标', '']);
    const lines = ['某市规划指标', '', '就业情况'];
    expect([above(lines, { floor: 0 }).title, above(lines, { floor: 1 }).title, above(['某市规划指标', '']).title, above(['某市规划指标', ''], { floor: 1 }).title]).toEqual(['某市规划指标', '就业情况', '某市规划指标', '']);
  });
});

describe('where lines stand', () => {
  test('those over the table count before those left of it', () => {
    expect(above([['左边的规划', '', '就业情况表']], { left: 1 }).title).toBe('就业情况表');
    expect(above([['最左的规划', '更左的规划', '左边的规划', '']], { left: 3 }).title).toBe('左边的规划');
    expect(above([['', '左边的情况', '']], { left: 1 }).title).toBe('左边的情况');
  });

  test('a merged line that reaches over the table counts as over it', () => {
    const merged = (columns: number): string => above([['某市就业规划', '', '', '表一']], { left: 2, merges: [{ row: 0, column: 0, rows: 1, columns }] }).title;
    expect([merged(3), merged(2)]).toEqual(['某市就业规划', '']);
    // Merged downwards it stands in its first row alone.
    expect(above(['某市就业规划', '单位：万人'], { merges: [{ row: 0, column: 0, rows: 2, columns: 1 }] })).toMatchObject({ title: '某市就业规划', unitAbove: '' });
  });

  test('right of the table only within three columns, and where nothing stands before', () => {
    expect([2, 3, 4, 5].map(at => above([[...Array.from({ length: at }, () => ''), '就业规划']], { right: 2 }).title)).toEqual(['就业规划', '就业规划', '就业规划', '']);
    expect(above([['就业情况', '', '', '', '就业规划']]).title).toBe('就业情况');
    expect(above([['', '', '', '', '就业规划', '收入规划']], { right: 4 }).title).toBe('就业规划');
  });

  test('several texts of a row are read from left to right', () => {
    expect(above([['表号：甲1', '就业情况表', '', '单位：万人']])).toMatchObject({ title: '就业情况表', unitAbove: '万人' });
  });
});

describe('the unit above', () => {
  test.each<[string, string]>([
    ['单位：万人', '万人'], ['计量单位：万人、%', '万人、%'], ['（单位：亿元）', '亿元'], ['主要指标（单位：亿元）', '亿元'], ['主要指标 单位：亿元', ''],
    ['填报单位：某某市', ''], ['单位：见各行', ''], ['单位：如表', ''], ['单位：标台', '标台'], ['单位：折算标台', '折算标台'], ['单位：标准折算台', ''], ['单位：万人/标台', '万人/标台'], ['单位：万人、标准折算台', ''], ['单位负责人', ''], ['', ''],
  ])('%s gives %s', (line, expected) => { expect(unit(line)).toBe(expected); });

  test('the nearest line counts', () => { expect([unit('单位：亿元', '单位：万人'), unit('单位：亿元', '填报单位：某某市')]).toEqual(['万人', '亿元']); });
});

test('a unit in a line that is already plain', () => {
  expect(['单位:万人', '(单位:万人)', '指标(单位:万人)', '填报单位:万人', '表1单位:万人', '单位:', '万人'].map(unitInLine)).toEqual(['万人', '万人', '万人', '', '万人', '', '']);
});

describe('the period', () => {
  test.each<[string, string[], unknown]>([
    ['of the plan a title names', ['“十三五”规划指标'], { start: 2016, end: 2020, planName: '十三五' }],
    ['of the later of two plans', ['“十三五”完成和“十四五”规划'], plan14],
    ['of a plan in another line', ['“十四五”规划纲要', '就业情况表'], plan14],
    ['of the years of a title', ['妇女发展规划（2021—2030年）'], { start: 2021, end: 2030 }],
    ['of ten years of a plan at most', ['妇女发展规划（2020—2030年）'], undefined],
    ['of six years from the base on', ['就业情况（2020—2025年）'], { start: 2021, end: 2025 }],
    ['of more years only where they are a plan’s', ['就业情况（2021—2027年）'], undefined],
    ['of five years', ['就业情况（2021—2025年）'], { start: 2021, end: 2025 }],
    ['of three years', ['三年行动（2023—2025年）'], { start: 2023, end: 2025 }],
    ['of two years is none', ['就业情况（2024—2025年）'], undefined],
    ['of one year is none', ['2025年就业情况'], undefined],
    ['of the nearest line', ['三年行动（2023—2025年）', '就业情况（2021—2024年）'], { start: 2021, end: 2024 }],
    ['of a title before a nearer line', ['某市规划（2021—2025年）', '就业情况（2022—2024年）'], { start: 2021, end: 2025 }],
  ])('%s', (_, lines, expected) => { expect(above(lines).period).toEqual(expected); });

  test('of the sheet’s name where no line says one', () => {
    expect([above(['就业情况表'], { sheet: '2021—2025年' }).period, above(['就业情况表'], { sheet: '十四五' }).period, above(['“十三五”就业情况'], { sheet: '十四五' }).period?.planName]).toEqual([{ start: 2021, end: 2025 }, plan14, '十三五']);
  });

  test('is not sought beyond the length of a title', () => {
    const far = (before: number): unknown => above([`${'某'.repeat(before)}十四五`]).period;
    expect([far(117), far(118)]).toEqual([plan14, undefined]);
  });

  test('of a plan by its number', () => { expect([planEnd(1), planEnd(4), periodOfPlan(5)]).toEqual([2010, 2025, { start: 2026, end: 2030, planName: '十五五' }]); });
});

describe('what a title speaks of', () => {
  const speaks = (line: string): unknown => { const { speaksOf, isYearlyGoals, isPlanTitle } = above([line]); return [speaksOf, ...(isYearlyGoals ? ['yearly'] : []), ...(isPlanTitle ? ['plan'] : [])].join(' '); };
  test.each([
    ['“十四五”规划主要指标', 'goals plan'],
    ['“十四五”人才指标', 'goals plan'],
    ['就业任务表', 'goals'],
    ['主要指标', 'unclear plan'],
    ['就业情况', 'unclear'],
    ['就业完成情况', 'facts'],
    ['“十四五”规划完成情况', 'facts plan'],
    ['就业目标及完成情况', 'both plan'],
    ['就业完成情况和目标', 'both plan'],
    ['就业分年度目标', 'goals yearly plan'],
    ['就业分年度目标完成情况', 'both yearly plan'],
    ['就业目标分解表', 'goals yearly plan'],
    ['就业监测表', 'facts'],
  ])('%s speaks of %s', (line, expected) => { expect(speaks(line)).toBe(expected); });

  test('a plan named in another line makes it a plan’s', () => {
    expect(above(['就业情况表', '（“十四五”时期）'])).toMatchObject({ title: '就业情况表', speaksOf: 'unclear', isPlanTitle: true });
    expect(above(['某某纲要', '就业情况表'])).toMatchObject({ isPlanTitle: false });
  });
});
