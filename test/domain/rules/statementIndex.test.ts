/** What the tables of a workbook state about the same matter, and the years of a unit wherever they stand. */
import { indexSteps, seriesOf, statedElsewhere, statementIndex } from '../../../src/domain/rules/statementIndex';
import type { Statement } from '../../../src/domain/rules/statementIndex';
import { readTable } from '../../../src/domain/table';
import type { WorkbookSnapshot } from '../../../src/domain/table';
import { planById } from '../../../src/plans';
import { monthReport, sample, unitTable, workbookOf } from './sample';
import type { ColumnKey, Sample } from './sample';

const [jobs, insured] = ['urban-new-employment', 'unemployment-insurance-participants'] as const;
const planOf = (id: string) => {
  const plan = planById(id);
  if (!plan) throw new Error('no plan');
  return plan;
};
const plan = planOf('hubei-14th');
type Cells = Parameters<Sample['fill']>[1];
const annual = (sheet: string, indicator: string, cells: Cells) => sample('annual-monitoring', 'full', sheet).fill(indicator, cells);
const regional = (year: number, cells: Cells) => sample('regional', 'full', String(year)).reportingPeriod(`${year}年`).fill(insured, cells);
const told = (statements: readonly Statement[]) => statements.map(({ table, cell }) => `${table.sheet.name} ${cell.place.column} ${cell.amount}`);
const years = (series: ReadonlyMap<number, { readonly amount: number | undefined }> | undefined) => series && [...series].map(([year, cell]) => [year, cell.amount]);

function cellOfFirst(workbook: WorkbookSnapshot, first: Sample, indicator: string, column: ColumnKey) {
  const [table] = workbook.tables;
  const cell = table && readTable(table, plan).cells.find(each => each.indicator.id === indicator && each.place.column === first.columnOf(column));
  if (!cell) throw new Error('no cell');
  return cell;
}

describe('statements about a subject', () => {
  test('in the order of the tables, of each its first cell, of each indicator its own', () => {
    const index = statementIndex(workbookOf(annual('甲', jobs, { 2021: '〔70〕', 2022: '〔142〕', cumulative: { value: 142, numberFormat: '"〔"0"〕"' } }), annual('乙', insured, { 2022: 661 }), sample('panel-2', 'fill', '丙').asOf('2022年').put(jobs, 'actual', '〔143〕').put(insured, 'actual', 662)), plan);
    expect(told(index.statementsAbout(jobs, 'total 2022|'))).toEqual(['甲 4 142', '丙 5 143']);
    expect(told(index.statementsAbout(insured, 'year 2022|'))).toEqual(['乙 4 661', '丙 5 662']);
    expect([index.statementsAbout(jobs, 'year 2022|'), index.statementsAbout(jobs, 'total 2022|武汉'), index.statementsAbout('none', 'total 2022|')]).toEqual([[], [], []]);
  });

  test('of a unit, in its column and in its own table', () => {
    const index = statementIndex(workbookOf(regional(2022, { 武汉: 200, provinceActual: 661 }), unitTable('武汉').fill(insured, { 2022: 201 })), plan);
    expect([told(index.statementsAbout(insured, 'year 2022|武汉')), told(index.statementsAbout(insured, 'year 2022|'))]).toEqual([['2022 3 200', '武汉 4 201'], ['2022 2 661']]);
  });

  test('tables of another plan say nothing about this one’s', () => {
    const workbook = workbookOf(sample('panel-1'), annual('乙', jobs, { 2021: 70 }));
    expect([plan, planOf('hubei-13th')].map(each => told(statementIndex(workbook, each).statementsAbout(jobs, 'year 2021|')))).toEqual([['乙 3 70'], []]);
  });

  test('elsewhere is in any cell but this one', () => {
    const first = annual('甲', insured, { 2022: 661 });
    const workbook = workbookOf(first, annual('乙', insured, { 2022: 662 }), annual('丙', insured, { 2022: 663 }));
    const cell = cellOfFirst(workbook, first, insured, 2022);
    expect([statedElsewhere(cell, 'year 2022', '', workbook, plan)?.amount, statedElsewhere(cell, 'year 2023', '', workbook, plan), statedElsewhere(cell, 'year 2022', '武汉', workbook, plan)]).toEqual([662, undefined, undefined]);
    expect(statedElsewhere(cellOfFirst(workbook, first, insured, 2023), 'year 2022', '', workbook, plan)?.amount).toBe(661);
  });
});

describe('the years of a figure', () => {
  test('of several tables the first; units apart from the province; totals so far and months are no years', () => {
    const index = statementIndex(workbookOf(
      annual('甲', insured, { 2021: 655, 2022: 661 }), annual('乙', insured, { 2022: 999, 2023: 670 }), annual('丙', jobs, { 2021: '〔70〕', 2022: 72 }), regional(2024, { 武汉: 200, provinceActual: 675 }), regional(2025, { 武汉: 210 }),
      monthReport('2021年6月').fill(jobs, { monthActual: 7, yearToDate: 42 })), plan);
    expect([years(index.yearsOf(insured, '')), years(index.yearsOf(insured, '武汉')), years(index.yearsOf(jobs, ''))]).toEqual([[[2021, 655], [2022, 661], [2023, 670], [2024, 675]], [[2024, 200], [2025, 210]], [[2022, 72]]]);
    expect([index.yearsOf(insured, '黄石'), index.yearsOf('none', '')]).toEqual([undefined, undefined]);
  });

  test('a unit’s column through the tables of all years, and the province’s', () => {
    const first = regional(2022, { 武汉: 190, 黄石: 20, provinceActual: 661 });
    const workbook = workbookOf(first, regional(2021, { 武汉: 180, provinceActual: 655 }));
    expect(['武汉', '黄石', '十堰', 'provinceActual'].map(column => years(seriesOf(cellOfFirst(workbook, first, insured, column), workbook, plan)))).toEqual([[[2022, 190], [2021, 180]], [[2022, 20]], undefined, [[2022, 661], [2021, 655]]]);
  });
});

describe('built once', () => {
  test('an index stays with its workbook, of each plan its own', () => {
    const [workbook, same] = [workbookOf(annual('甲', jobs, { 2021: 70 })), workbookOf(annual('甲', jobs, { 2021: 70 }))];
    const index = statementIndex(workbook, plan);
    expect(statementIndex(workbook, plan)).toBe(index);
    expect(statementIndex(same, plan)).not.toBe(index);
    const other = statementIndex(workbook, planOf('hubei-13th'));
    expect(other).not.toBe(index);
    expect([statementIndex(workbook, plan), statementIndex(workbook, planOf('hubei-13th'))]).toEqual([index, other]);
    expect(indexSteps(workbook, plan).next()).toEqual({ done: true, value: index });
  });

  test('with a pause after every row', () => {
    const workbook = workbookOf(annual('甲', jobs, { 2021: 70 }));
    const rows = workbook.tables.map(table => readTable(table, plan).rows.length);
    const steps = indexSteps(workbook, plan);
    let pauses = 0;
    for (let step = steps.next(); step.done !== true; step = steps.next()) pauses += 1;
    expect([rows, pauses]).toEqual([[18], 18]);
  });
});
