/** Target, base and actual of a row as the measures take them. */
import { defaultSettings } from '../../../src/domain/rules';
import { isProblem, printFigure } from '../../../src/domain/figure';
import { measuredActual, printedFigure } from '../../../src/domain/rules/measuredActual';
import { elapsedOf, monthsReported, reportDay } from '../../../src/domain/rules/reportDate';
import { readTable } from '../../../src/domain/table';
import { planById, plans } from '../../../src/plans';
import { sample, unitTable, workbookOf } from './sample';
import type { Sample } from './sample';

const [jobs, insured, pension] = ['urban-new-employment', 'unemployment-insurance-participants', 'basic-pension-participation-rate'] as const;
type Cells = Parameters<Sample['fill']>[1];

function contextOf(one: Sample) {
  const workbook = workbookOf(one);
  const [table] = workbook.tables;
  const plan = planById(table?.plan ?? '');
  if (!table || !plan) throw new Error('no table');
  return { table, workbook, plan, plans: plans(), settings: defaultSettings, judged: [table] };
}
function rowOf(one: Sample, indicator: string) {
  const { table, plan } = contextOf(one);
  const row = readTable(table, plan).rows.find(each => each.indicator.id === indicator);
  if (!row) throw new Error('no row');
  return row;
}

/** The figure as it is printed, the columns it comes from and its year. */
function measured(one: Sample, indicator: string) {
  const row = rowOf(one, indicator);
  const target = printedFigure(row, 'target');
  const found = target && measuredActual(row, target);
  return found && [isProblem(found.figure) ? found.figure.code : printFigure(found.figure), found.cells.map(cell => cell.place.column), found.year];
}
const annual = (indicator: string, cells: Cells) => measured(sample('annual-monitoring').fill(indicator, cells), indicator);
const showing = (value: number) => ({ value, numberFormat: '"〔"0"〕"' });

describe('the actual', () => {
  test('of a stock is its last filled year, — as well', () => {
    expect(annual(insured, { 2021: 655, 2022: 661, 2023: 670 })).toEqual(['670', [5], 2023]);
    expect(annual(insured, { 2021: 655, 2023: '—' })).toEqual(['—', [5], 2023]);
    expect(annual(insured, {})).toBeUndefined();
  });

  test('of a total is the sum of its years, or the last of them in 〔〕', () => {
    expect(annual(jobs, { 2021: 70, 2022: 72.5, 2023: 60 })).toEqual(['〔202.5〕', [5, 3, 4], 2023]);
    expect(annual(jobs, { 2021: '〔70〕', 2022: '〔142〕' })).toEqual(['〔142〕', [4, 3], 2022]);
    expect(annual(jobs, { 2021: showing(70), 2022: showing(142) })).toEqual(['〔142〕', [4, 3], 2022]);
    expect(annual(jobs, { 2021: 70, 2022: '7 2' })?.slice(1)).toEqual([[4, 3], 2022]);
  });

  test('is the 完成数 of the period where the table has it', () => {
    expect(measured(sample('panel-2').put(insured, 'actual', 661), insured)).toEqual(['661', [5], undefined]);
    expect(measured(sample('panel-2').put(jobs, 'actual', showing(270)), jobs)).toEqual(['〔270〕', [5], undefined]);
    expect(measured(sample('panel-2').put(jobs, 'actual', '〔＞270〕'), jobs)?.[0]).toBe('〔＞270〕');
    expect(measured(sample('panel-2'), insured)).toBeUndefined();
  });
});

describe('target and base', () => {
  const figure = (one: Sample, indicator: string, role: 'base' | 'target') => {
    const found = printedFigure(rowOf(one, indicator), role);
    return found && printFigure(found);
  };

  test('as they stand in the sheet, else in the plan', () => {
    expect([figure(sample('panel-2').put(insured, 'target', 690), insured, 'target'), figure(sample('panel-2').put(insured, 'target', '69 0'), insured, 'target'), figure(sample('panel-2').put(insured, 'base', ''), insured, 'base'), figure(sample('regional'), insured, 'base')]).toEqual(['690', undefined, '', '651']);
  });

  test('a region’s own once they differ from the province’s; of a rate the same for everybody', () => {
    expect([figure(unitTable('武汉'), insured, 'target'), figure(unitTable('武汉').put(insured, 'target', 210), insured, 'target'), figure(unitTable('武汉'), pension, 'target')]).toEqual([undefined, '210', '95']);
    const regional = sample('regional').reportingUnit('武汉');
    expect([figure(regional, insured, 'base'), figure(regional, pension, 'base')]).toEqual([undefined, '90.67']);
  });
});

describe('截至期', () => {
  const asOf = (written: string | number) => contextOf(sample('annual-monitoring').asOf(written));

  test.each<readonly [string | number, number | undefined, number | undefined]>([['2023年6月', 6, 0.5], ['2023-6-30', 6, 0.5], [45107, 6, 0.5], ['2023年', 12, 0.6], ['2024年1月', 12, 37 / 60], ['2022年', 0, 0.4], ['2020年', 0, 0], ['2030年', 12, 1], ['年底', undefined, undefined], ['', undefined, undefined]])('%s: months of 2023, share of the plan', (written, months, share) => {
    const context = asOf(written);
    expect(monthsReported(context, 2023)).toBe(months);
    if (share === undefined) expect(elapsedOf(context)).toBeUndefined();
    else expect(elapsedOf(context)).toBeCloseTo(share, 10);
  });

  test('its label may share the cell; a table without one has no date', () => {
    expect(reportDay(asOf('截至期：2023年6月').table)).toEqual({ year: 2023, month: 6, day: 30 });
    expect(reportDay(contextOf(sample('panel-1')).table)).toBeUndefined();
    expect(monthsReported(contextOf(sample('panel-1')), 2023)).toBeUndefined();
  });
});
