/** Which figures another rule already calls wrong, so that what follows from them is not told again. */
import { defaultSettings } from '../../../src/domain/rules';
import { isFaultyFigure } from '../../../src/domain/rules/faultyFigure';
import { readTable } from '../../../src/domain/table';
import { planById, plans } from '../../../src/plans';
import { sample, workbookOf } from './sample';
import type { Sample } from './sample';

const [jobs, insured, pension, jobless, researchers, structure] = ['urban-new-employment', 'unemployment-insurance-participants', 'basic-pension-participation-rate', 'surveyed-urban-unemployment-rate', 'postdoctoral-researchers-recruited', 'professional-technical-talent-structure'] as const;
type Cells = Parameters<Sample['fill']>[1];

function faulty(one: Sample, indicator: string, column: number, kind?: 'rate'): boolean {
  const workbook = workbookOf(one);
  const [table] = workbook.tables;
  const plan = planById(table?.plan ?? '');
  const row = table && plan && readTable(table, plan).rows.find(each => each.indicator.id === indicator);
  const found = row?.cells.find(cell => cell.place.column === column);
  if (!table || !plan || !row || !found) throw new Error('no cell');
  const cell = kind === undefined ? found : { ...found, indicator: { ...found.indicator, kind } };
  return isFaultyFigure(row, cell, { table, workbook, plan, plans: plans(), settings: defaultSettings, judged: [table] });
}
const year = (indicator: string, cells: Cells) => faulty(sample('annual-monitoring').fill(indicator, cells), indicator, 3);

test.each<readonly [string, string, Cells, boolean]>([
  ['a figure as it should be', insured, { 2021: 655 }, false], ['below nothing', insured, { 2021: -1 }, true], ['nothing, where the base says otherwise', insured, { 2021: 0 }, true], ['nothing, where nothing says otherwise', jobs, { 2021: 0 }, false],
  ['ten times too much', insured, { 2021: 6550 }, true], ['the sum so far', jobs, { 2021: 70 }, false], ['a share of 100', pension, { 2021: 100 }, false], ['and above', pension, { 2021: 100.01 }, true], ['a share below nothing', pension, { 2021: -0.5 }, true],
  ['a fraction for a percentage', pension, { 2021: 0.912 }, true], ['a small rate', jobless, { 2021: 0.9 }, false], ['half a person', researchers, { 2021: 900.5 }, true], ['whole persons', researchers, { 2021: 900 }, false],
  ['shown in percent', pension, { 2021: { value: 0.912, numberFormat: '0.0%' } }, true], ['shown as a date', insured, { 2021: { value: 655, numberFormat: 'yyyy-mm-dd' } }, true], ['words', insured, { 2021: '统计中' }, false], ['a blank', insured, {}, false],
])('%s: %s', (_what, indicator, cells, expected) => {
  expect(year(indicator, cells)).toBe(expected);
});

test('the sum so far typed for a year', () => {
  const table = sample('annual-monitoring').fill(jobs, { 2021: 70, 2022: 80, 2023: 225 });
  expect([3, 4, 5].map(column => faulty(table, jobs, column))).toEqual([false, false, true]);
});

test('a rate of growth may be negative and beyond 100, a proportion may be anything', () => {
  const none = { base: '—', target: '—' };
  const [growth, share] = [sample('annual-monitoring').fill(insured, { ...none, 2021: -3, 2022: 120 }), sample('annual-monitoring').fill(jobless, { ...none, 2021: -3, 2022: 120 })];
  expect([3, 4].map(column => [faulty(growth, insured, column, 'rate'), faulty(growth, insured, column), faulty(share, jobless, column)])).toEqual([[false, true, true], [false, false, true]]);
  expect(faulty(sample('panel-1', 'fill').put(structure, 'actual', -3), structure, 3)).toBe(false);
});
