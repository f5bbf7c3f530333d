import { defaultSettings, runRules } from '../../../../src/domain/rules';
import { likelyCulprits } from '../../../../src/domain/rules/culprit/likelyCulprits';
import { indexCells } from '../../../../src/domain/rules/culprit/cellIndex';
import { fittingValue } from '../../../../src/domain/rules/culprit/fittingValue';
import { strangeness } from '../../../../src/domain/rules/culprit/strangeness';
import type { Finding } from '../../../../src/domain/rules';
import { plans } from '../../../../src/plans';
import { monthReport, sample, workbookOf } from '../sample';
import type { ColumnKey, Sample } from '../sample';

const [insured, employment] = ['unemployment-insurance-participants', 'urban-new-employment'] as const;

function culprits(...samples: readonly Sample[]): (readonly (string | number | undefined)[])[] {
  const workbook = workbookOf(...samples);
  return likelyCulprits(runRules(workbook, plans(), defaultSettings).findings, workbook, plans(), defaultSettings)
    .map(group => [group.findings.map(finding => finding.rule).join(' '), ...group.culprits.flatMap(({ place, fits }) => [`${place.sheet} ${place.row},${place.column}`, fits])]);
}
const form = (month: number, cells: Parameters<Sample['fill']>[1], indicator: string = insured): Sample => monthReport(`2024年${month}月`, `${month}月`).fill(indicator, cells);

describe('among month reports', () => {
  test('an opening figure that is not the closing one before it', () => {
    expect(culprits(form(5, { monthActual: 655, opening: 652 }), form(6, { monthActual: 658, opening: 665 }), form(7, { monthActual: 660, opening: 658 }))).toEqual([['opening-differs-from-closing', '6月 12,1', 655]]);
  });

  test('a month that jumps and is carried on otherwise', () => {
    expect(culprits(form(5, { monthActual: 655, opening: 652 }), form(6, { monthActual: 856, opening: 655 }), form(7, { monthActual: 660, opening: 658 }))).toEqual([['unusual-month opening-differs-from-closing', '6月 12,2', 658]]);
  });

  test('a total so far that fits neither what came before nor after', () => {
    const forms = (june: number) => [form(5, { monthActual: 6, yearToDate: 35 }, employment), form(6, { monthActual: 7, yearToDate: june }, employment), form(7, { monthActual: 6, yearToDate: 48 }, employment)];
    expect(culprits(...forms(50))).toEqual([['year-to-date-step-differs falling-year-to-date', '6月 5,3', 42]]);
    expect(culprits(...forms(42))).toEqual([]);
  });

  test('a month that alone does not fit its totals', () => {
    expect(culprits(form(5, { monthActual: 6, yearToDate: 35 }, employment), form(6, { monthActual: 17, yearToDate: 42 }, employment), form(7, { monthActual: 6, yearToDate: 48 }, employment))).toEqual([['year-to-date-step-differs', '6月 5,2', 7]]);
  });

  test('of two months one of which has slipped the one that has', () => {
    expect(culprits(monthReport('2024年').fill(insured, { '1月': 650, '2月': 6510 }))).toEqual([['unit-slip', '2024年 12,3', undefined]]);
  });
});

describe('how far a month stands from its neighbours', () => {
  const strange = (samples: readonly Sample[], indicator: string, key: ColumnKey): number => {
    const workbook = workbookOf(...samples);
    const [table] = samples;
    const located = table && indexCells(workbook, plans()).get(`${table.rowOf(indicator)},${table.columnOf(key)},${workbook.sheets[0]?.name}`);
    if (!located) throw new Error('no cell');
    return strangeness(located, { workbook, plans: plans(), settings: defaultSettings });
  };

  test('halfway between the month before and the month after is not strange at all', () => {
    expect(strange([form(6, { monthActual: 660 }), form(5, { monthActual: 650 }), form(7, { monthActual: 670 })], insured, 'monthActual')).toBeCloseTo(0, 12);
    expect(strange([form(6, { monthActual: 660 * Math.E }), form(5, { monthActual: 650 }), form(7, { monthActual: 670 })], insured, 'monthActual')).toBeCloseTo(1, 12);
    expect(strange([form(6, { monthActual: 650 }), form(5, { monthActual: 650 })], insured, 'monthActual')).toBeCloseTo(0, 12);
  });

  test('what accrues is held against its part of the year, not against its neighbours', () => {
    expect(strange([form(6, { monthActual: 7, yearToDate: 42 }, employment), form(5, { monthActual: 70 }, employment)], employment, 'monthActual')).toBeCloseTo(0, 12);
  });

  test('nothing to hold it against: not strange; below nothing: as strange as can be', () => {
    expect(strange([form(6, { monthActual: 7 }, employment)], employment, 'monthActual')).toBe(0);
    expect(strange([form(6, { monthActual: -660 }), form(5, { monthActual: 650 })], insured, 'monthActual')).toBe(Infinity);
  });
});

describe('the value that makes equations hold', () => {
  const workbook = workbookOf(sample('annual-monitoring').fill(insured, { 2021: 10, 2022: 20, 2023: 35 }));
  const index = indexCells(workbook, plans());
  const place = (column: number) => ({ sheet: workbook.sheets[0]?.name ?? '', row: 12, column });
  const equation = (left: readonly number[], right: readonly number[]): Finding => ({ rule: 'a', code: 'HB901', severity: 'error', message: '', places: [], equation: { left: left.map(place), right: right.map(place) } });
  const fits = (column: number, ...findings: readonly Finding[]) => fittingValue(`12,${column},${workbook.sheets[0]?.name}`, findings, index);

  test.each<readonly [string, number, readonly Finding[], number | undefined]>([
    ['on the left', 5, [equation([5], [3, 4])], 30],
    ['on the right', 4, [equation([5], [3, 4])], 25],
    ['in two equations that agree', 5, [equation([5], [3, 4]), equation([3, 4], [5])], 30],
    ['in two that do not', 5, [equation([5], [3, 4]), equation([5], [3])], undefined],
    ['in none', 3, [equation([5], [4])], undefined],
    ['on both sides', 5, [equation([5], [5, 4])], undefined],
    ['with a finding that is no equation', 5, [equation([5], [3, 4]), { rule: 'b', code: 'HB902', severity: 'hint', message: '', places: [] }], 30],
    ['with a side of nothing', 5, [equation([5], [])], undefined],
    ['beside a blank, which counts as nothing', 5, [equation([5], [3, 4, 6])], 30],
  ])('%s', (_name, column, findings, expected) => {
    expect(fits(column, ...findings)).toBe(expected);
  });
});
