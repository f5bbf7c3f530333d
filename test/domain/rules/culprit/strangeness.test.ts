/** How far a figure stands from what its other years and its companions suggest: 1 is e times too much. */
import { defaultSettings } from '../../../../src/domain/rules';
import { indexCells } from '../../../../src/domain/rules/culprit/cellIndex';
import { strangeness } from '../../../../src/domain/rules/culprit/strangeness';
import { plans } from '../../../../src/plans';
import { monthReport, sample, unitTable, workbookOf } from '../sample';
import type { ColumnKey, Sample } from '../sample';

const [jobs, insured] = ['urban-new-employment', 'unemployment-insurance-participants'] as const;
type Cells = Parameters<Sample['fill']>[1];
const annual = (cells: Cells, indicator: string = insured) => sample('annual-monitoring', 'full', '全省').fill(indicator, cells);
const regional = (year: number, cells: Cells) => sample('regional', 'full', String(year)).reportingPeriod(`${year}年`).fill(insured, cells);

function strange(indicator: string, column: ColumnKey, [first, ...others]: readonly [Sample, ...Sample[]], value?: number): number {
  const workbook = workbookOf(first, ...others);
  const located = [...indexCells(workbook, plans()).values()].find(({ cell, table }) => table === workbook.tables[0] && cell.indicator.id === indicator && cell.place.column === first.columnOf(column));
  if (!located) throw new Error('no cell');
  const around = { workbook, plans: plans(), settings: defaultSettings };
  return value === undefined ? strangeness(located, around) : strangeness(located, around, value);
}

describe('among its other years', () => {
  test('held against their middle with the base, never against the target', () => {
    expect(strange(insured, 2022, [annual({ 2021: 700, 2022: 660 * Math.E, 2023: 660 })])).toBeCloseTo(1, 12);
    expect(strange(insured, 2022, [annual({ 2021: 700, 2022: 660 / Math.E, 2023: 660 })])).toBeCloseTo(1, 12);
    expect(strange(jobs, 2022, [annual({ 2022: 700 }, jobs)])).toBe(0);
  });

  test('another value in its place; a blank is as strange as can be, and so is what is not above nothing', () => {
    const table = annual({ 2021: 700, 2022: 1, 2023: 660 });
    expect(strange(insured, 2022, [table], 660)).toBe(0);
    expect([strange(insured, 2024, [table]), strange(insured, 2022, [table], 0), strange(insured, 2022, [table], -660)]).toEqual([Infinity, Infinity, Infinity]);
    expect(strange(insured, 2022, [annual({ base: -5, 2021: -6, 2022: 660, 2023: -7 })])).toBe(Infinity);
  });
});

describe('beside its companions', () => {
  const years = (value: number) => [regional(2023, { provinceActual: 700, 武汉: value }), regional(2021, { provinceActual: 500, 武汉: 100 }), regional(2022, { provinceActual: 600, 武汉: 120 }), regional(2024, { provinceActual: 800, 武汉: 400 })] as const;

  test('a unit has its usual share of the province: a fifth of 700', () => {
    expect(strange(insured, '武汉', years(140))).toBeCloseTo(0, 12);
    expect(strange(insured, '武汉', years(140 * Math.E))).toBeCloseTo(1, 12);
    expect(strange(insured, '武汉', years(1), 140 / Math.E)).toBeCloseTo(1, 12);
  });

  test('a year without the province gives no share, nor does one in which it has nothing', () => {
    const first = regional(2023, { provinceActual: 700, 武汉: 140 });
    expect(strange(insured, '武汉', [first, regional(2021, { provinceActual: 500, 武汉: 100 }), regional(2022, { provinceActual: 0, 武汉: 90 }), regional(2024, { 武汉: 400 })])).toBeCloseTo(0, 12);
    expect(strange(insured, '武汉', [first, regional(2022, { 武汉: 140 * Math.E })])).toBeCloseTo(1, 12);
  });

  test('in tables of their own', () => {
    const unit = (second: number) => unitTable('湖北省武汉市人社局').fill(insured, { 2021: 100, 2022: second });
    expect(strange(insured, 2022, [unit(120), annual({ 2021: 500, 2022: 600 })])).toBeCloseTo(0, 12);
    expect(strange(insured, 2022, [unit(120 * Math.E), annual({ 2021: 500, 2022: 600 })])).toBeCloseTo(1, 12);
  });

  test('the province is what its units usually add up to, twice 200; one unit alone says nothing of it', () => {
    const tables = (province: number) => [regional(2023, { provinceActual: province, 武汉: 120, 黄石: 80 }), regional(2021, { provinceActual: 300, 武汉: 100, 黄石: 50 }), regional(2022, { provinceActual: 340, 武汉: 110, 黄石: 60 })] as const;
    expect(strange(insured, 'provinceActual', tables(400))).toBeCloseTo(0, 12);
    expect(strange(insured, 'provinceActual', tables(400 * Math.E))).toBeCloseTo(1, 12);
    expect(strange(insured, 'provinceActual', [regional(2023, { provinceActual: 651, 武汉: 120 }), regional(2021, { provinceActual: 651, 武汉: 100 })])).toBeCloseTo(0, 12);
  });
});

describe('of a month', () => {
  const form = (period: string, sheet: string, cells: Cells, unit?: string) => {
    const table = monthReport(period, sheet).fill(jobs, cells);
    return unit === undefined ? table : table.reportingUnit(unit);
  };

  test('a unit has its share of the same month a year before: a quarter', () => {
    const others = (column: ColumnKey) => [form('2024年6月', '甲', { [column]: 50 }), form('2023年6月', '乙', { [column]: 40 }), form('2023年6月', '丙', { [column]: 10 }, '武汉'), form('2023年5月', '丁', { [column]: 90 }, '武汉')];
    for (const column of ['monthActual', 'yearToDate'] as const) {
      expect(strange(jobs, column, [form('2024年6月', '本表', { [column]: 12.5 }, '武汉'), ...others(column)])).toBeCloseTo(0, 12);
      expect(strange(jobs, column, [form('2024年6月', '本表', { [column]: 12.5 * Math.E }, '武汉'), ...others(column)])).toBeCloseTo(1, 12);
    }
  });

  test('else it is held against the same month of other years, else against its part of the year so far', () => {
    expect(strange(jobs, 'monthActual', [form('2024年6月', '本表', { monthActual: 8 * Math.E, yearToDate: 42 }), form('2023年6月', '乙', { monthActual: 8 })])).toBeCloseTo(1, 12);
    expect(strange(jobs, 'monthActual', [form('2024年6月', '本表', { monthActual: 7 * Math.E, yearToDate: 42 })])).toBeCloseTo(1, 12);
    expect(strange(jobs, 'yearToDate', [form('2024年6月', '本表', { monthActual: 7, yearToDate: 420 })])).toBe(0);
    expect(strange(jobs, 'monthActual', [sample('monthly-report', 'month', '无').fill(jobs, { monthActual: 700, yearToDate: 42 })])).toBe(0);
  });
});
