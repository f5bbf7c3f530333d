/** What the cells of a table state, so that tables can be held against each other: of which year or month, of whom. */
import { statingUnit, subjectsOf } from '../../../src/domain/rules/statements';
import { cellOf, readTable } from '../../../src/domain/table';
import { planById } from '../../../src/plans';
import { monthReport, sample, unitTable } from './sample';
import type { Sample } from './sample';

const [jobs, insured, graduates, researchers] = ['urban-new-employment', 'unemployment-insurance-participants', 'new-professional-technical-qualifications', 'postdoctoral-researchers-recruited'] as const;
type Cells = Parameters<Sample['fill']>[1];

function read(one: Sample) {
  const table = one.table();
  const plan = planById(table.plan);
  if (!plan) throw new Error('no plan');
  return { table, plan, rows: readTable(table, plan).rows };
}

/** Every subject that an indicator's row states, from left to right. */
function subjects(one: Sample, ...indicators: readonly string[]): string[][] {
  const { table, plan, rows } = read(one);
  const subjectAt = subjectsOf(table, plan);
  return indicators.map(indicator => rows.filter(row => row.indicator.id === indicator).flatMap(row => row.cells.flatMap(cell => subjectAt(row, cell) ?? [])));
}

const everyYear = (value: (year: number) => number | string): Cells => Object.fromEntries([2021, 2022, 2023, 2024, 2025].map(year => [year, value(year)]));
const ofYears = (basis: string, unit = '') => [2021, 2022, 2023, 2024, 2025].map(year => `${basis} ${year}|${unit}`);
const showing = (value: number) => ({ value, numberFormat: '"〔"0"〕"' });

describe('an annual table', () => {
  test('rows of every kind, one after another: a total in 〔〕 is the total so far, everything else is the year’s', () => {
    const table = sample('annual-monitoring').fill(insured, everyYear(() => 660)).fill(jobs, everyYear(() => 70)).fill(graduates, everyYear(() => '〔11〕')).fill(researchers, everyYear(() => 900));
    expect(subjects(table, insured, jobs, graduates, researchers)).toEqual([ofYears('year'), ofYears('year'), ofYears('total'), ofYears('year')]);
    expect(subjects(table, graduates, jobs, researchers, insured)).toEqual([ofYears('total'), ofYears('year'), ofYears('year'), ofYears('year')]);
  });

  test('规划期累计 is the total up to the last filled year, in each row its own', () => {
    const table = sample('annual-monitoring').fill(jobs, { 2021: 70, 2022: 72, cumulative: showing(142) }).fill(graduates, { 2021: 11, cumulative: showing(11) });
    expect(subjects(table, jobs, graduates)).toEqual([['year 2021|', 'year 2022|', 'total 2022|'], ['year 2021|', 'total 2021|']]);
    expect(subjects(sample('annual-monitoring').fill(jobs, { cumulative: showing(142) }), jobs)).toEqual([[]]);
  });

  test('blanks and words state nothing, a nought does', () => {
    expect(subjects(sample('annual-monitoring').fill(insured, { 2021: '', 2022: '约660', 2023: 0, 2024: '—' }), insured)).toEqual([['year 2023|']]);
  });

  test('base and target are a region’s own, the province repeats the plan', () => {
    const cells: Cells = { base: 200, target: 220, 2021: 205 };
    expect(subjects(unitTable('武汉').fill(insured, cells), insured)).toEqual([['base|武汉', 'target|武汉', 'year 2021|武汉']]);
    expect(subjects(sample('annual-monitoring').fill(insured, cells), insured)).toEqual([['year 2021|']]);
  });

  test.each([['湖北省武汉市人社局', '武汉'], ['湖北省人力资源和社会保障厅', ''], ['洪山区', '洪山区'], ['恩施州', '恩施州']])('of %s: “%s”', (written, unit) => {
    expect(subjects(unitTable(written).fill(insured, { 2024: 205 }), insured)[0]?.at(-1)).toBe(`year 2024|${unit}`);
  });
});

describe('专栏 and 分地区', () => {
  test('a 完成数 of a year-end is that year’s, of a total the total so far, with 〔〕 or without', () => {
    const panel = (asOf: string) => subjects(sample('panel-2').asOf(asOf).put(insured, 'actual', 661).put(jobs, 'actual', '〔142〕').put(graduates, 'actual', 22).put(researchers, 'actual', 900), insured, jobs, graduates, researchers);
    expect(panel('2022年')).toEqual([['year 2022|'], ['total 2022|'], ['total 2022|'], ['year 2022|']]);
    expect(panel('2022年12月')).toEqual(panel('2022年'));
    expect(panel('2022年11月')).toEqual([[], [], [], []]);
    expect(panel('')).toEqual([[], [], [], []]);
  });

  test('every unit its own, the province in its column', () => {
    const cells: Cells = { provinceActual: 670, 武汉: 200, 省本级: 9 };
    expect(subjects(sample('regional').reportingPeriod('2023年').fill(insured, cells).fill(jobs, { 武汉: '〔40〕', 黄石: 4 }), insured, jobs)).toEqual([['year 2023|', 'year 2023|武汉', 'year 2023|省本级'], ['total 2023|武汉', 'year 2023|黄石']]);
    expect(subjects(sample('regional').fill(insured, cells), insured)).toEqual([[]]);
  });
});

describe('月报', () => {
  test('a month, and the year up to it of what accrues', () => {
    const june = monthReport('2024年6月').fill(jobs, { monthActual: 7, yearToDate: 42, samePeriodLastYear: 40 }).fill(insured, { opening: 655, monthActual: 658, yearToDate: 658 }).fill(researchers, { monthActual: 80, yearToDate: 400 });
    expect(subjects(june, jobs, insured, researchers)).toEqual([['month 2024-6|', 'to 2024-6|'], ['month 2024-6|'], ['month 2024-6|', 'to 2024-6|']]);
    expect(subjects(june, insured, researchers, jobs)).toEqual([['month 2024-6|'], ['month 2024-6|', 'to 2024-6|'], ['month 2024-6|', 'to 2024-6|']]);
    expect(subjects(june.reportingUnit('武汉'), jobs)).toEqual([['month 2024-6|武汉', 'to 2024-6|武汉']]);
  });

  test('without a 报告期 nothing is said of any month', () => {
    expect(subjects(sample('monthly-report').fill(jobs, { monthActual: 7, yearToDate: 42 }), jobs)).toEqual([[]]);
  });

  test.each<readonly [string, string, Cells, readonly string[]]>([
    ['three months', jobs, { '1月': 6, '2月': 5, '3月': 8, monthsTotal: 19 }, ['month 2024-1|', 'month 2024-2|', 'month 2024-3|', 'to 2024-3|']],
    ['one', jobs, { '1月': 6, monthsTotal: 6 }, ['month 2024-1|', 'to 2024-1|']],
    ['none', jobs, { monthsTotal: 6 }, []],
    ['a month missing among them', jobs, { '1月': 6, '3月': 8, monthsTotal: 14 }, ['month 2024-1|', 'month 2024-3|']],
    ['of what does not accrue', insured, { '1月': 650, monthsTotal: 650 }, ['month 2024-1|']],
  ])('the form of a year, %s', (_name, indicator, cells, expected) => {
    expect(subjects(monthReport('2024年').fill(indicator, cells), indicator)).toEqual([expected]);
  });
});

test('whose figure a cell states: the unit of its column, else of its table', () => {
  const unitsOf = (one: Sample, role: 'unitActual' | 'provinceActual' | 'yearActual') => {
    const { table, plan, rows } = read(one);
    const cell = rows[0] && cellOf(rows[0], role);
    return cell && statingUnit(table, cell, plan);
  };
  expect([unitsOf(sample('regional'), 'unitActual'), unitsOf(sample('regional'), 'provinceActual'), unitsOf(sample('annual-monitoring'), 'yearActual'), unitsOf(unitTable('湖北省黄石市人社局'), 'yearActual')]).toEqual(['武汉', '', '', '黄石']);
});
