import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench, type Opened } from './browser/launch';
import { pairsWorkbook } from './conversion/pairsWorkbook';
import { checksumsOf } from './conversion/storedZip';
import { changedCells, columnCount, randomCases, seeded, type Case, type Cell } from './conversion/randomCases';

const caseCount = 2200;
/** As many pairs are kept as a workbook for other spreadsheet programs; WRITE_FIXTURES=1 writes it anew. */
const keptCount = 500;
const kept = join(__dirname, '../fixtures/plain-formulas.xlsx');
const cases = randomCases(caseCount, 1, 20261125);
let workbench: Opened;

type Value = string | number | boolean;

/** Writes the cells, texts as texts, and both formulas beside them where `withFormulas`; gives what both say. */
async function calculate(cells: readonly (readonly Cell[])[], withFormulas: boolean): Promise<readonly (readonly Value[])[]> {
  return workbench.pane.evaluate(async ({ rows, formulas, columns }) =>
    Excel.run(async context => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('对照');
      sheet.load('name');
      await context.sync();
      const target = sheet.isNullObject ? context.workbook.worksheets.add('对照') : sheet;
      const inputs = target.getRangeByIndexes(0, 0, rows.length, columns);
      inputs.numberFormat = rows.map(row => row.map(cell => (typeof cell === 'string' && cell !== '' ? '@' : 'General')));
      inputs.values = rows.map(row => [...row]);
      const results = target.getRangeByIndexes(0, columns, rows.length, 2);
      if (formulas.length > 0) results.formulas = formulas.map(pair => [...pair]);
      await context.sync();
      results.load('values');
      await context.sync();
      return results.values as (string | number | boolean)[][];
    }), { rows: cells, columns: columnCount, formulas: withFormulas ? cases.map(({ hb, native }) => [hb, native]) : [] });
}

const isError = (value: Value): boolean => typeof value === 'string' && value.startsWith('#');

/** Equal as figures: twelve digits, and ten for a trend, where the two ways of summing squares part. */
function isEqual(one: Value, other: Value, hb: string): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= (hb.includes('FORECAST') ? 1e-10 : 1e-12) * Math.max(1, Math.abs(one));
  return one === other;
}

const describeCase = (given: Case, cells: readonly Cell[], [hb, native]: readonly Value[]): string => `${given.hb} over ${JSON.stringify(cells)} is ${String(hb)}, the plain one ${String(native)}: ${given.native}`;

function differing(cells: readonly (readonly Cell[])[], results: readonly (readonly Value[])[], fits: (hb: Value, native: Value, formula: string) => boolean): readonly string[] {
  return results.flatMap((pair, index) => {
    const [hb, native] = pair as [Value, Value];
    const given = cases[index] as Case;
    return fits(hb, native, given.hb) ? [] : [describeCase(given, cells[index] ?? [], pair)];
  });
}

beforeAll(async () => { workbench = await openWorkbench({ search: '?sample=none' }); });
afterAll(() => workbench.close());

test(`${caseCount} HB formulas and the plain formulas made of them give equal values and errors`, async () => {
  const cells = cases.map(each => each.cells);
  const results = await calculate(cells, true);
  expect(results.length).toBe(caseCount);
  expect(results.filter(([hb]) => hb !== undefined && !isError(hb)).length).toBeGreaterThan(caseCount * 0.6);
  expect(differing(cells, results, isEqual)).toEqual([]);
  const workbookOfPairs = pairsWorkbook(cases.slice(0, keptCount), results.slice(0, keptCount).map(([hb]) => hb ?? ''));
  if (process.env['WRITE_FIXTURES']) writeFileSync(kept, workbookOfPairs);
  // Two versions of zlib may pack the same texts differently.
  expect(checksumsOf(readFileSync(kept))).toEqual(checksumsOf(workbookOfPairs));
});

test('they stay equal when the numbers of their cells change', async () => {
  const random = seeded(7);
  const cells = cases.map(each => changedCells(each.cells, random, true));
  expect(differing(cells, await calculate(cells, false), (hb, native, formula) => isEqual(hb, native, formula) || isError(native))).toEqual([]);
});

test('where cells come to hold another kind of figure, the plain formula says the same or an error, never another figure', async () => {
  const random = seeded(11);
  const cells = cases.map(each => changedCells(each.cells, random, false));
  // 缺 is what the user's own IFERROR makes of an error.
  expect(differing(cells, await calculate(cells, false), (hb, native, formula) => isEqual(hb, native, formula) || isError(native) || native === '缺')).toEqual([]);
});
