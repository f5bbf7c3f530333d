import { blank, failed, type Value } from '../../../src/domain/ownRules/formula/expression';
import { cellKey, present, trialsOf, withTrial } from '../../../src/domain/ownRules/trials';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/domain/table';

/** Figures from C4 of a sheet on; F4 holds a formula that shows nothing. */
const sheet = (name: string, values: readonly (readonly CellValue[])[], formulas = values): SheetSnapshot => ({ name, row: 3, column: 2, values, formulas, numberFormats: values.map(row => row.map(() => 'General')) });
const values: CellValue[][] = [[60, 58, '文字', ''], ['', '#N/A', true, '表#'], [7, '', '', '']];
const workbook: WorkbookSnapshot = { sheets: [sheet('别的', [[1000]]), sheet('表', values, [[60, 58, '文字', '=IF(A1,1,"")'], ...values.slice(1)])], tables: [] };
const at = (row: number, column: number, name = '表') => ({ sheet: name, row, column });
const lookup = present(workbook);

test.each<[string, number, number, Value]>([
  ['a number', 3, 2, 60], ['a text', 3, 4, '文字'], ['TRUE', 4, 4, true], ['an empty cell', 4, 2, blank], ['a formula that shows nothing', 3, 5, ''], ['an error', 4, 3, failed], ['a text that ends in #', 4, 5, '表#'], ['beyond what was read', 40, 40, blank],
])('%s', (_what, row, column, expected) => { expect(lookup(at(row, column))).toEqual(expected); });

test('a sheet that is not there gives an error', () => { expect(lookup(at(3, 2, '没有'))).toEqual(failed); });

const key = cellKey(at(3, 2));
/** What one cell alone is given, in order. */
const alone = (trials: readonly ReadonlyMap<string, Value>[]): Value[] => trials.filter(trial => trial.size === 1).map(trial => trial.get(key) ?? failed);

test('one cell: now, then each figure of its row and column, itself times a factor and one more or less, what the formula names', () => {
  const trials = [...trialsOf([at(3, 2)], [100], workbook)];
  // Row 58, 60; column 7, 60; 60 × 10, 2, 0.5, 0.1, 0, −1; 61, 59; 100, 101, 99; 0; nothing.
  const tried = [58, 60, 7, 600, 120, 30, 6, 0, -60, 61, 59, 100, 101, 99, 0, blank];
  expect(trials[0]?.size).toBe(0);
  expect(alone(trials).slice(0, tried.length)).toEqual(tried);
  // All cells alike, of which there is one; then its factors; then draws.
  expect(alone(trials).slice(tried.length, tried.length * 2)).toEqual(tried);
  expect(alone(trials).slice(tried.length * 2, tried.length * 2 + 6)).toEqual([600, 120, 30, 6, 0, -60]);
  const drawn = alone(trials).slice(tried.length * 2 + 6);
  expect(drawn).toHaveLength(120);
  expect(new Set(drawn.map(value => tried.findIndex(one => Object.is(one, value)))).size).toBeGreaterThan(10);
  expect(drawn.every(value => tried.some(one => one === value))).toBe(true);
});

test('a blank cell is given 1, −1, 0 and what stands beside it; of another sheet nothing', () => {
  const trials = [...trialsOf([at(5, 3)], [], workbook)];
  const blankKey = cellKey(at(5, 3));
  expect(trials.filter(trial => trial.size === 1).slice(0, 7).map(trial => trial.get(blankKey))).toEqual([7, 58, 1, -1, 0, 0, blank]);
  // Times a factor nothing changes: it holds no number.
  expect(trials.filter(trial => trial.size === 0)).toHaveLength(7);
});

test('a cell of a sheet that is not there is tried too', () => {
  const place = at(0, 0, '没有');
  expect([...trialsOf([place], [], workbook)].slice(1, 6).map(trial => trial.get(cellKey(place)))).toEqual([1, -1, 0, 0, blank]);
});

test('of many figures six are tried, spread from the least to the greatest', () => {
  const long: WorkbookSnapshot = { sheets: [sheet('表', [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 10]])], tables: [] };
  const trials = [...trialsOf([at(3, 2)], [], long)];
  expect(alone(trials).slice(0, 6)).toEqual([0, 2, 4, 6, 8, 10]);
  const six: WorkbookSnapshot = { sheets: [sheet('表', [[11, 2, 30, 4, 5, 6]])], tables: [] };
  expect(alone([...trialsOf([at(3, 2)], [], six)]).slice(0, 6)).toEqual([2, 4, 5, 6, 11, 30]);
});

test('two cells: each alone, both alike, both times a factor, both drawn, the same draws every time', () => {
  const cells = [at(3, 2), at(3, 3)];
  const trials = [...trialsOf(cells, [], workbook)];
  const both = trials.filter(trial => trial.size === 2).map(trial => cells.map(cell => trial.get(cellKey(cell))));
  expect(both.slice(0, 3)).toEqual([[58, 58], [60, 60], [7, 7]]);
  expect(both).toContainEqual([600, 580]);
  expect(both).toContainEqual([-60, -58]);
  expect(both.slice(-120).filter(([one, other]) => one !== other).length).toBeGreaterThan(60);
  expect([...trialsOf(cells, [], workbook)].map(trial => [...trial])).toEqual(trials.map(trial => [...trial]));
});

test('no cells, no trials but the present', () => { expect([...trialsOf([], [], workbook)].every(trial => trial.size === 0)).toBe(true); });

test('a trial stands over the workbook, every other cell keeps what it holds', () => {
  const changed = withTrial(lookup, new Map([[key, 5]]));
  expect([changed(at(3, 2)), changed(at(3, 3))]).toEqual([5, 58]);
});
