/** What each finding puts in doubt, what a live sum is made of, and which doubts hang together. */
import { defaultSettings } from '../../../../src/domain/rules';
import type { Finding, Place } from '../../../../src/domain/rules';
import { indexCells, placeKey, summands } from '../../../../src/domain/rules/culprit/cellIndex';
import { connected, doubtsOf } from '../../../../src/domain/rules/culprit/doubts';
import { likelyCulprits } from '../../../../src/domain/rules/culprit/likelyCulprits';
import { hasLostDigits } from '../../../../src/domain/rules/culprit/lostDigits';
import { smallestSets } from '../../../../src/domain/rules/culprit/smallestSets';
import { plans } from '../../../../src/plans';
import { monthReport, sample, workbookOf } from '../sample';
import type { ColumnKey, Sample } from '../sample';

const [jobs, insured] = ['urban-new-employment', 'unemployment-insurance-participants'] as const;
type Cells = Parameters<Sample['fill']>[1];
const annual = (cells: Cells, indicator: string = insured) => sample('annual-monitoring', 'full', '年').fill(indicator, cells);
const place = (column: number, row = 12, sheet = '年'): Place => ({ sheet, row, column });
const finding = (rule: string, places: readonly Place[], code = 'HB101'): Finding => ({ rule, code, severity: 'error', message: '', places });

function located(one: Sample, indicator: string, column: ColumnKey) {
  const found = [...indexCells(workbookOf(one), plans()).values()].find(({ cell }) => cell.indicator.id === indicator && cell.place.column === one.columnOf(column));
  if (!found) throw new Error('no cell');
  return found;
}

describe('what a finding doubts', () => {
  const doubted = (table: Sample, ...findings: readonly Finding[]) => doubtsOf(findings, indexCells(workbookOf(table), plans())).map(doubt => [doubt.finding.rule, ...doubt.cells]);
  const filled = annual({ 2021: 655, 2022: 661, 2023: 670 });

  test.each<readonly [string, string, readonly Place[], readonly string[]]>([
    ['its first cell, the rest are witnesses', 'negative-count', [place(3), place(4)], ['12,3,年']],
    ['every cell once where they stand on an equal footing', 'tables-disagree', [place(3), place(4), place(3)], ['12,3,年', '12,4,年']],
    ['no cell outside the tables', 'tables-disagree', [place(3), place(4, 99), place(4, 12, '别表')], ['12,3,年']],
    ['one blank among filled cells', 'missing-figure', [place(6)], ['12,6,年']],
    ['of two years the one that seems to have slipped', 'unit-slip', [place(3), place(4)], ['12,3,年']],
  ])('%s', (_name, rule, places, cells) => {
    expect(doubted(filled, finding(rule, places))).toEqual([[rule, ...cells]]);
  });

  test('nothing where it is a truth to explain, a column not filled in, layout, or no cell', () => {
    expect(doubted(filled, finding('target-unmet', [place(3)]), finding('behind-schedule', [place(3)]), finding('missing-figure', [place(6), place(7)]), finding('negative-count', [place(3)], 'HB801'), finding('negative-count', []), finding('negative-count', [place(3, 99)]))).toEqual([]);
  });

  test('of two months either may have slipped, of three the first', () => {
    const form = monthReport('2024年', '月').fill(insured, { '1月': 650, '2月': 6510, '3月': 652 });
    const month = (column: number, row = 12) => place(column, row, '月');
    expect(doubted(form, finding('unit-slip', [month(3), month(2)]), finding('unit-slip', [month(3), month(2), month(4)]), finding('unit-slip', [month(3), month(2, 99)]), finding('negative-count', [month(3), month(2)]))).toEqual([
      ['unit-slip', '12,3,月', '12,2,月'], ['unit-slip', '12,3,月'], ['unit-slip', '12,3,月'], ['negative-count', '12,3,月'],
    ]);
  });

  test('a live sum stands for the cells it adds', () => {
    const table = annual({ 2021: 70, 2022: '约72', 2023: 73, cumulative: { value: 143, formula: '=SUM(D6:H6)' } }, jobs);
    expect(doubted(table, finding('tables-disagree', [place(8, 5), place(3, 5)]))).toEqual([['tables-disagree', '5,3,年', '5,5,年', '5,6,年', '5,7,年']]);
  });
});

describe('what a live sum adds', () => {
  const added = (one: Sample, indicator: string, column: ColumnKey) => summands(located(one, indicator, column))?.map(cell => cell.place.column);
  const sum = { value: 1, formula: '=SUM(D6:H6)' };

  test('the years, the months, the units: numbers and blanks, no words; nothing where it is typed or another formula', () => {
    expect(added(annual({ target: 350, 2022: '约72', cumulative: sum }, jobs), jobs, 'cumulative')).toEqual([3, 5, 6, 7]);
    expect(added(monthReport('2024年').fill(jobs, { opening: 1, '1月': 6, '2月': '无', monthsTotal: sum }), jobs, 'monthsTotal')).toEqual([2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(added(sample('regional').fill(jobs, { provinceActual: sum, 武汉: '约4' }), jobs, 'provinceActual')).toEqual(Array.from({ length: 17 }, (_, at) => at + 4));
    expect(added(annual({ cumulative: 142 }, jobs), jobs, 'cumulative')).toBeUndefined();
    expect(added(annual({ 2021: sum }, jobs), jobs, 2021)).toBeUndefined();
    expect(added(annual({ progress: sum }, jobs), jobs, 'progress')).toBeUndefined();
  });
});

describe('doubts that hang together', () => {
  const groups = (...cells: readonly (readonly string[])[]) => connected(cells.map((each, at) => ({ finding: finding(String(at), []), cells: each }))).map(group => group.map(doubt => doubt.finding.rule).join(''));

  test('through any chain of cells, in the order of the findings', () => {
    expect(groups(['a'], ['b'], ['c'])).toEqual(['0', '1', '2']);
    expect(groups(['a'], ['b'], ['b', 'a'], ['c'])).toEqual(['012', '3']);
    expect(groups(['a'], ['x'], ['c', 'b'], ['y', 'x'], ['b', 'a'])).toEqual(['024', '13']);
    expect(groups()).toEqual([]);
  });
});

describe('the smallest sets of cells', () => {
  const sets = (doubts: readonly (readonly string[])[], deepest?: number) => smallestSets(doubts, deepest).map(set => [...set].sort().join(''));

  test('every set of the smallest size, exact up to three cells', () => {
    expect(sets([['a', 'b'], ['b', 'c'], ['c', 'a']]).sort()).toEqual(['ab', 'ac', 'bc']);
    expect(sets([['a', 'b'], ['c', 'd'], ['e', 'f']]).sort()).toEqual(['ace', 'acf', 'ade', 'adf', 'bce', 'bcf', 'bde', 'bdf']);
    expect(sets([['a', 'b'], ['a'], ['b', 'c']]).sort()).toEqual(['ab', 'ac']);
    expect(sets([])).toEqual(['']);
  });

  test('beyond that the cells in most doubts, one after another', () => {
    expect(sets([['a', 'x'], ['b', 'x'], ['c', 'y'], ['d', 'y'], ['y', 'e'], ['f']], 2)).toEqual(['fxy']);
    expect(smallestSets([['a', 'x'], ['b', 'x'], ['c', 'y'], ['d', 'y'], ['y', 'e'], ['f']], 2)).toEqual([['y', 'x', 'f']]);
    expect(sets([['a', 'b'], ['c', 'd'], ['e', 'f'], ['g']])).toEqual(['aceg']);
    expect(sets([[]])).toEqual(['']);
  });

  test('no more than four hundred are weighed', () => {
    const ten = (name: string) => Array.from({ length: 10 }, (_, at) => `${name}${at}`);
    expect(smallestSets([ten('a'), ten('b'), ten('c')])).toHaveLength(400);
  });
});

describe('a figure with fewer digits than its row', () => {
  const lost = (cells: Cells, column: ColumnKey) => hasLostDigits(located(annual(cells), insured, column));

  test('most of the other years have more', () => {
    const row: Cells = { 2021: 660.12, 2022: 668.35, 2023: 651.4, 2024: 671.08 };
    expect([2021, 2022, 2023, 2024].map(year => lost(row, year))).toEqual([false, false, true, false]);
    expect(lost({ 2021: 660, 2022: 661, 2023: 651.4, 2024: 670.25 }, 2021)).toBe(true);
    expect(lost({ 2021: 660, 2022: 661, 2023: 651, 2024: 670.25 }, 2021)).toBe(false);
    expect(lost({ base: 651.25, target: 680.25, 2021: 660, 2022: '约661.25' }, 2021)).toBe(false);
  });
});

test('a group that one cell cannot settle names every cell to be looked at', () => {
  const workbook = workbookOf(annual({ 2021: 655, 2022: 661, 2023: 670 }));
  const findings = [finding('negative-count', [place(3)]), finding('tables-disagree', [place(3), place(4)]), finding('negative-count', [place(4)]), finding('negative-count', [place(5)])];
  const groups = likelyCulprits(findings, workbook, plans(), defaultSettings);
  expect(groups.map(group => group.culprits.map(culprit => placeKey(culprit.place)).sort())).toEqual([['12,3,年', '12,4,年'], ['12,5,年']]);
  expect(groups[0]?.message).toMatch(/^3条意见至少要改年 第7行 失业保险参保人数 202[12]年（[DE]13）、年 第7行 失业保险参保人数 202[12]年（[DE]13）才能全部相符。$/);
  expect(groups[1]?.message).toBe('1条意见都牵涉 年 第7行 失业保险参保人数 2023年（F13） 670，最可能是这一格有误。');
});
