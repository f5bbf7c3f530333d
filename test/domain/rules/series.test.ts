/** The years of a row: in their order, with and without 〔〕, whole or with gaps. */
import { datedCells, hasGaps, marksOf, unitMarksOf, yearCells } from '../../../src/domain/rules/series';
import { readTable } from '../../../src/domain/table';
import type { RowReading } from '../../../src/domain/table';
import { planById } from '../../../src/plans';
import { sample } from './sample';
import type { Sample } from './sample';

const jobs = 'urban-new-employment';
type Cells = Parameters<Sample['fill']>[1];

function rowOf(one: Sample): RowReading {
  const table = one.table();
  const plan = planById(table.plan);
  const row = plan && readTable(table, plan).rows.find(each => each.indicator.id === jobs);
  if (!row) throw new Error('no row');
  return row;
}
const annual = (cells: Cells) => rowOf(sample('annual-monitoring').fill(jobs, cells));

test('the years of a row come in order, wherever their columns stand', () => {
  const row = annual({ base: 1, target: 2, 2021: 10, 2023: '约30', 2025: 50 });
  const turned: RowReading = { ...row, cells: [...row.cells].reverse() };
  for (const each of [row, turned]) {
    expect(yearCells(each).map(({ year, amount }) => [year, amount])).toEqual([[2021, 10], [2022, undefined], [2023, undefined], [2024, undefined], [2025, 50]]);
    expect(datedCells(each).map(({ year, amount }) => [year, amount])).toEqual([[2021, 10], [2025, 50]]);
  }
  const yearless: RowReading = { ...row, cells: row.cells.map(cell => ({ ...cell, year: cell.year === 2021 ? undefined : cell.year })) };
  expect(datedCells(yearless).map(cell => cell.year)).toEqual([2025]);
});

test('years in 〔〕 and years without; a nought without says neither', () => {
  const { marked, plain } = marksOf(annual({ base: '〔9〕', 2021: '〔70〕', 2022: '〔0〕', 2023: 72, 2024: 0, 2025: '〔约300〕' }));
  expect([marked, plain].map(cells => cells.map(({ year, amount }) => [year, amount]))).toEqual([[[2021, 70], [2022, 0]], [[2023, 72]]]);
});

test('the same of units, not of the province beside them', () => {
  const { marked, plain } = unitMarksOf(rowOf(sample('regional').fill(jobs, { provinceActual: '〔300〕', 武汉: '〔40〕', 黄石: 5, 十堰: 0, 宜昌: '约4' })));
  expect([marked, plain].map(cells => cells.map(cell => [cell.reportingUnit, cell.amount]))).toEqual([[['武汉', 40]], [['黄石', 5]]]);
  expect(unitMarksOf(annual({ 2021: '〔70〕', 2022: 3 }))).toEqual({ marked: [], plain: [] });
});

test.each<readonly [string, Cells, boolean]>([
  ['the first years filled', { 2021: 1, 2022: 2 }, false],
  ['the first alone', { 2021: 1 }, false],
  ['all of them', { 2021: 1, 2022: 2, 2023: 3, 2024: 4, 2025: 5 }, false],
  ['the last missing', { 2021: 1, 2022: 2, 2023: 3, 2024: 4 }, false],
  ['the first missing', { 2022: 2 }, true],
  ['one between missing', { 2021: 1, 2023: 3 }, true],
  ['all but the last missing', { 2025: 5 }, true],
  ['— between, which is filled in', { 2021: 1, 2022: '—', 2023: 3 }, false],
])('gaps: %s', (_name, cells, gaps) => {
  expect(hasGaps(annual(cells))).toBe(gaps);
});
