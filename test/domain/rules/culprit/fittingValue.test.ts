/** The one value with which a cell would settle every broken equation it stands in, and how it is written into the cell. */
import type { Finding, Place } from '../../../../src/domain/rules';
import { indexCells, placeKey } from '../../../../src/domain/rules/culprit/cellIndex';
import { fittingFix } from '../../../../src/domain/rules/culprit/fittingFix';
import { fittingValue } from '../../../../src/domain/rules/culprit/fittingValue';
import { plans } from '../../../../src/plans';
import { sample, workbookOf } from '../sample';
import type { Sample } from '../sample';

const [jobs, insured] = ['urban-new-employment', 'unemployment-insurance-participants'] as const;
const place = (column: number, row = 5): Place => ({ sheet: '年', row, column });
type Cells = Parameters<Sample['fill']>[1];
const annual = (cells: Cells, indicator: string = jobs) => sample('annual-monitoring', 'full', '年').fill(indicator, cells);
const broken = (left: readonly Place[], right: readonly Place[]): Finding => ({ rule: 'tables-disagree', code: 'HB503', severity: 'query', message: '', places: [...left, ...right], equation: { left, right } });
const fits = (table: Sample, at: Place, ...findings: readonly Finding[]) => fittingValue(placeKey(at), findings, indexCells(workbookOf(table), plans()));

describe('the fitting value', () => {
  const row = () => annual({ 2021: 70, 2022: 80, 2023: 90, cumulative: 250 });
  const sum = broken([place(8)], [place(3), place(4), place(5)]);

  test('solves the equation for its cell, on the left and on the right', () => {
    expect([fits(row(), place(8), sum), fits(row(), place(3), sum), fits(row(), place(5), sum)]).toEqual([240, 80, 100]);
  });

  test('decimals come out exact', () => {
    expect(fits(annual({ 2021: 0.1, 2022: 0.2, cumulative: 1 }), place(3), broken([place(8)], [place(3), place(4)]))).toBe(0.8);
  });

  test('a blank counts as nothing and may be what is missing; words settle nothing', () => {
    const gap = (between: string) => annual({ 2021: 70, 2022: between, 2023: 90, cumulative: 250 });
    expect([fits(gap(''), place(4), sum), fits(gap('约80'), place(4), sum), fits(gap('约80'), place(3), sum)]).toEqual([90, undefined, undefined]);
  });

  test('of several equations they must agree', () => {
    const other = (column: number) => broken([place(4)], [place(column)]);
    expect(fits(row(), place(4), other(5))).toBe(90);
    expect(fits(row(), place(4), other(5), sum)).toBe(90);
    expect(fits(row(), place(4), other(3), other(5))).toBeUndefined();
  });

  test('none where the cell stands in no equation, or on both sides, or the place is unknown', () => {
    expect(fits(row(), place(6), sum)).toBeUndefined();
    expect(fits(row(), place(3), broken([place(3), place(8)], [place(3), place(4)]))).toBeUndefined();
    expect(fits(row(), place(3), { ...sum, equation: undefined } as never)).toBeUndefined();
    expect(fits(row(), place(3), broken([place(8)], [place(99)]))).toBeUndefined();
  });

  test('a live sum stands for the cells it adds', () => {
    const live = annual({ 2021: 70, 2022: 80, 2023: 90, cumulative: { value: 240, formula: '=SUM(D6:H6)' } }).put(insured, 2021, 250);
    expect(fits(live, place(4), broken([place(8)], [place(3, 12)]))).toBe(90);
  });
});

describe('the correction', () => {
  const fix = (content: Parameters<Sample['put']>[2], value: number, indicator: string = insured) => {
    const found = [...indexCells(workbookOf(sample('panel-2').put(indicator, 'actual', content)), plans()).values()].find(({ cell }) => cell.role === 'actual' && cell.indicator.id === indicator);
    return found && fittingFix(found, value);
  };
  const here = (row: number) => ({ sheet: '专栏2', row, column: 5 });

  test('of a number is a number, of notation the same notation with as many digits', () => {
    expect(fix(866.5, 661.5)).toEqual({ place: here(12), before: 866.5, after: 661.5 });
    expect(fix({ value: '〔270.50〕', numberFormat: '@' }, 271, jobs)).toEqual({ place: here(5), before: '〔270.50〕', after: '〔271.00〕', numberFormat: '@' });
    expect(fix({ value: '〔270〕', numberFormat: '@' }, 271.25, jobs)).toMatchObject({ after: '〔271.25〕' });
    expect(fix({ value: '660', numberFormat: '@' }, 661.5)).toMatchObject({ before: '660', after: '661.5', numberFormat: '@' });
  });

  test('of a blank is a number, but not where the cell would keep it as text', () => {
    expect(fix('', 661.5)).toEqual({ place: here(12), before: '', after: 661.5 });
    expect(fix({ value: '', numberFormat: '@' }, 661.5)).toBeUndefined();
  });

  test.each<readonly [string, Parameters<Sample['put']>[2]]>([['a formula', { value: 866.5, formula: '=A1' }], ['a figure in another unit', '6600000人'], ['a limit', '＜660'], ['what cannot be read', '6 60'], ['a date', { value: 45000, numberFormat: 'yyyy-mm-dd' }], ['a percentage', { value: 0.9, numberFormat: '0%' }]])('none of %s', (_what, content) => {
    expect(fix(content, 661.5)).toBeUndefined();
  });
});
