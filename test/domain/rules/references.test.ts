/** What a reported figure is held against: the same figure of other years or months, then base and target. */
import { defaultSettings } from '../../../src/domain/rules';
import { referencesOf } from '../../../src/domain/rules/references';
import { readTable } from '../../../src/domain/table';
import { planById, plans } from '../../../src/plans';
import { monthReport, sample, unitTable, workbookOf } from './sample';
import type { ColumnKey, Sample } from './sample';

const [jobs, insured, pension, jobless, graduates] = ['urban-new-employment', 'unemployment-insurance-participants', 'basic-pension-participation-rate', 'surveyed-urban-unemployment-rate', 'new-professional-technical-qualifications'] as const;
const date = { value: 651, numberFormat: 'yyyy-mm-dd' };

/** 'year 655 F13': kind, value and cells of each reference, for a cell of the first table. */
function references(indicator: string, column: ColumnKey, ...samples: readonly [Sample, ...Sample[]]): string[] {
  const workbook = workbookOf(...samples);
  const [table] = workbook.tables;
  const plan = planById(table?.plan ?? '');
  if (!table || !plan) throw new Error('no table');
  const row = readTable(table, plan).rows.find(each => each.indicator.id === indicator);
  const cell = row?.cells.find(each => each.place.column === samples[0].columnOf(column));
  if (!row || !cell) throw new Error('no cell');
  const found = referencesOf(row, cell, { table, workbook, plan, plans: plans(), settings: defaultSettings, judged: [table] });
  return found.map(({ kind, value, cells }) => [kind, value, ...cells.map(each => `${each.place.sheet} ${each.place.column}`)].join(' '));
}
const annual = (indicator: string, cells: Parameters<Sample['fill']>[1]) => sample('annual-monitoring', 'full', '年').fill(indicator, cells);
const regional = (year: number, indicator: string, cells: Parameters<Sample['fill']>[1]) => sample('regional', 'full', String(year)).reportingPeriod(`${year}年`).fill(indicator, cells);

describe('a year', () => {
  test('of a stock: the other years in order, base and target; blanks, zeros and itself are left out', () => {
    expect(references(insured, 2022, annual(insured, { 2021: 655, 2022: 661, 2023: 670, 2024: 0 }))).toEqual(['year 655 年 3', 'year 670 年 5', 'base 651 年 1', 'target 680 年 2']);
  });

  test('of a total: never the last period’s base, a fifth of the target', () => {
    expect(references(jobs, 2022, annual(jobs, { 2021: 69, 2022: 72, 2023: '〔200〕' }))).toEqual(['year 69 年 3', 'target 70 年 2']);
  });

  test('in 〔〕: years in 〔〕 alone, the whole target', () => {
    expect(references(jobs, 2022, annual(jobs, { 2021: '〔69〕', 2022: '〔142〕', 2023: 73 }))).toEqual(['year 69 年 3', 'target 350 年 2']);
  });

  test('the total itself: the whole target', () => {
    expect(references(jobs, 'cumulative', annual(jobs, { 2021: 69, cumulative: { value: 69, numberFormat: '"〔"0"〕"' } }))).toEqual(['target 350 年 2']);
    expect(references(jobs, 'actual', sample('panel-2', 'fill', '专栏').put(jobs, 'actual', 211))).toEqual(['target 350 专栏 3']);
  });

  test('of a row whose target is a bound: the bound', () => {
    expect(references(jobless, 2021, annual(jobless, { 2021: 5.5 }))).toEqual(['target 6 年 2']);
  });
});

describe('base and target', () => {
  test.each<readonly [string, Parameters<Sample['fill']>[1], readonly string[]]>([
    ['as typed', { base: 640, target: 690 }, ['base 640 年 1', 'target 690 年 2']],
    ['a base of 0', { base: 0 }, ['target 680 年 2']],
    ['a target of 0', { target: 0 }, ['base 651 年 1']],
    ['a range', { target: '680—690' }, ['base 651 年 1']],
    ['words', { base: '完成国家下达目标' }, ['target 680 年 2']],
    ['none', { base: '—', target: '—' }, []],
    ['bounds', { base: '＜640', target: '＞690' }, ['base 640 年 1', 'target 690 年 2']],
    ['shown as dates', { base: date, target: date }, []],
    ['shown in percent', { base: { value: 651, numberFormat: '0%' }, target: { value: 680, numberFormat: '0%' } }, []],
  ])('%s', (_name, cells, expected) => {
    expect(references(insured, 2021, annual(insured, { 2021: 655, ...cells }))).toEqual(expected);
  });

  test('the plan’s own print where the table has no column for it', () => {
    expect(references(pension, 'provinceActual', regional(2022, pension, { provinceActual: 91 }))).toEqual(['base 90.67', 'target 95 2022 1']);
  });

  test('a region’s form that still shows the province’s: of what adds up they say nothing', () => {
    expect(references(insured, 2021, unitTable('武汉').fill(insured, { 2021: 200, 2022: 210 }))).toEqual(['year 210 武汉 4']);
    expect(references(pension, 2021, unitTable('武汉').fill(pension, { 2021: 91 }))).toEqual(['base 90.67 武汉 1', 'target 95 武汉 2']);
  });
});

describe('a 分地区 table', () => {
  const years = (indicator: string, column: string) => [regional(2023, indicator, { [column]: 83 }), regional(2025, indicator, { [column]: 85 }), regional(2021, indicator, { [column]: 81 }), regional(2022, indicator, { [column]: 0 })] as const;

  test('a unit: its own column in the tables of other years, in the order of years; of what adds up nothing else', () => {
    expect(references(insured, '武汉', ...years(insured, '武汉'))).toEqual(['year 81 2021 3', 'year 85 2025 3']);
    expect(references(insured, '武汉', regional(2023, insured, { 武汉: 83, 黄石: 20 }), regional(2022, insured, { 黄石: 19 }))).toEqual([]);
  });

  test('a rate of a unit: the province’s base and target as well', () => {
    expect(references(pension, '武汉', ...years(pension, '武汉'))).toEqual(['year 81 2021 3', 'year 85 2025 3', 'base 90.67', 'target 95 2023 1']);
  });

  test('the province: its years wherever they stand, base and target', () => {
    expect(references(insured, 'provinceActual', regional(2023, insured, { provinceActual: 670, 武汉: 83 }), annual(insured, { 2022: 661 }), regional(2022, insured, { provinceActual: 662 }))).toEqual(['year 661 年 4', 'base 651', 'target 680 2023 1']);
  });

  test('of no year: no other years', () => {
    expect(references(insured, 'provinceActual', sample('regional', 'full', '无').fill(insured, { provinceActual: 670 }), annual(insured, { 2022: 661 }))).toEqual(['base 651', 'target 680 无 1']);
  });
});

describe('a month', () => {
  const form = (period: string, indicator: string, cells: Parameters<Sample['fill']>[1]) => monthReport(period).fill(indicator, cells);

  test('of what accrues: the same month of other years, no figure of a year', () => {
    expect(references(jobs, 'monthActual', form('2024年6月', jobs, { monthActual: 7, yearToDate: 42 }), form('2023年6月', jobs, { monthActual: 6 }), form('2024年5月', jobs, { monthActual: 5 }))).toEqual(['month 6 2023年6月 2']);
    expect(references(graduates, 'monthActual', form('2024年6月', graduates, { monthActual: 1 }))).toEqual([]);
  });

  test('of a stock: the months around it, then base and target', () => {
    expect(references(insured, 'monthActual', form('2024年6月', insured, { opening: 655, monthActual: 658, samePeriodLastYear: 640 }), form('2024年5月', insured, { monthActual: 656 }), form('2024年7月', insured, { monthActual: 660 })))
      .toEqual(['month 655 2024年6月 1', 'month 640 2024年6月 4', 'month 656 2024年5月 2', 'month 660 2024年7月 2', 'base 651', 'target 680']);
  });
});
