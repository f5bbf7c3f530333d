import { actualOfSeries, attained, completionRate, elapsedShare, margin, paceLead, progress, readCase, status, yearsPeriod } from '../../../src/domain/measures';
import type { CellInput } from '../../../src/domain/figure';
import { figureOf } from './figureOf';

const progressOf = (actual: CellInput, target: CellInput, base?: CellInput, lower = false) =>
  progress(figureOf(actual), figureOf(target), base === undefined ? undefined : figureOf(base), lower ? 'lowerIsBetter' : undefined);

describe('the worked examples of the measures table', () => {
  test('91 → 95 at 93: progress 50 %, completion 97.9 %', () => {
    expect(progressOf(93, 95, 91)).toBe(0.5);
    expect(completionRate(figureOf(93), figureOf(95))).toBeCloseTo(0.979, 3);
  });
  test('25 → ≤20 at 22: 60 %', () => expect(progressOf(22, '≤20', 25)).toBe(0.6));
  test('〔350〕 with base 〔442〕 and 270: 77.1 %', () => expect(progressOf(270, '〔350〕', '〔442〕')).toBe(270 / 350));
  test('＜5 at 4.24: 达标, margin 0.76', () => {
    expect(attained(figureOf(4.24), figureOf('＜5'))).toBe(true);
    expect(margin(figureOf(4.24), figureOf('＜5'))).toBe(0.76);
  });
  test('end of November: 11/12', () => expect(elapsedShare({ year: 2025, month: 11, day: 30 }, yearsPeriod(2025, 2025))).toBe(11 / 12));
  test('〔70〕 〔150〕 〔270〕 are already cumulative: the last counts', () =>
    expect(actualOfSeries(['〔70〕', '〔150〕', '〔270〕'].map(figureOf), figureOf('〔350〕'))).toEqual(figureOf('〔270〕')));
  test('mixed with plain figures they are a Problem', () =>
    expect(actualOfSeries(['〔70〕', 80].map(figureOf), figureOf('〔350〕'))).toMatchObject({ kind: 'problem', code: 'mixed-cumulative' }));
  test('25 → 20 at 22 without sign or direction is a hold: verdict 1', () => {
    expect(progressOf(22, 20, 25)).toBe(1);
    expect(progressOf(22, 20, 25, true)).toBe(0.6);
  });
  test('3500000人 against 350万人', () => expect(completionRate(figureOf('3500000人'), figureOf('350万人'))).toBe(1));
});

describe('attained by the sign', () => {
  test.each<[CellInput, CellInput, boolean]>([
    [5, '＜5', false], [4.99, '＜5', true], [5, '≤5', true], [5.01, '≤5', false], [60, '＞60', false], [60.01, '＞60', true],
    [60, '≥60', true], [60.4, '约60', true], [60.5, '约60', true], [60.51, '约60', false], [59.5, '60左右', true], [59.49, '60左右', false],
    [2.05, '约2.0', true], [2.06, '约2.0', false], [5, '5—5.5%', true], [5.5, '5—5.5%', true], [5.51, '5—5.5%', false],
    [350, '〔350〕', true], [349.9, '〔350〕', false], [10, '〔＞10〕', false], [10.1, '〔＞10〕', true], [0.1 + 0.2, '≤0.3', true],
  ])('%p against %p: %p', (actual, target, expected) => expect(attained(figureOf(actual), figureOf(target))).toBe(expected));
  test('a wider 左右 is a setting', () => expect(attained(figureOf(61), figureOf('约60'), undefined, 1)).toBe(true));
});

describe('guards', () => {
  const reason = (answer: unknown) => (answer as { reason?: string; code?: string }).reason ?? (answer as { code?: string }).code;
  test.each<[CellInput, CellInput, string]>([
    ['—', 350, 'actualMissing'], [null, 350, 'actualMissing'], ['', 350, 'actualMissing'], [270, '—', 'targetMissing'], [270, null, 'targetMissing'],
    [270, '与GDP增长同步', 'targetInWords'], [270, '1∶4∶5', 'targetIsRatio'], [270, 0, 'divisionByZero'], [270, '〔0〕', 'divisionByZero'],
    ['＞270', 350, 'actual-not-one-number'], ['尚在统计', 350, 'actual-not-one-number'], ['3人', '5%', 'different-dimensions'], ['〔270〕', 350, 'cumulative-against-plain'],
  ])('%p of %p: %s', (actual, target, expected) => expect(reason(progressOf(actual, target))).toBe(expected));
  test('a base that is no definite number counts as absent', () => {
    for (const base of ['—', '', null, '＜5', '与上年持平', '4—6'] as const) expect(progressOf(4, '＜5', base)).toBe(1);
    expect(progressOf(93, 100, '＜5')).toBe(0.93);
  });
  test('a 〔〕 base against a plain target is a contradiction', () => expect(reason(progressOf(4, 5, '〔3〕'))).toBe('cumulative-against-plain'));
  test('a bound on its way from the base', () => {
    expect(progressOf(68.37, '＞70', 60)).toBeCloseTo(0.837, 12);
    expect(progressOf(3, '＜5', 3.35)).toBe(1);
  });
  test('〔＞T〕 is a total to reach, 〔≤T〕 a ceiling', () => {
    expect(progressOf(8, '〔＞10〕')).toBe(0.8);
    expect(progressOf(8, '〔≤10〕')).toBe(1);
    expect(progressOf(11, '〔≤10〕')).toBe(0);
  });
  test('T = 0 with a bound gives the verdict', () => expect(progressOf(0, '≤0')).toBe(1));
  test('direction against the sign', () => {
    expect(reason(progress(figureOf(4), figureOf('＜5'), undefined, 'higherIsBetter'))).toBe('direction-against-sign');
    expect(reason(progress(figureOf(4), figureOf('降至5'), undefined, 'higherIsBetter'))).toBe('direction-against-sign');
  });
  test('lower is better without base: the verdict', () => {
    expect(progressOf(18, 20, undefined, true)).toBe(1);
    expect(progressOf(22, 20, undefined, true)).toBe(0);
  });
  test('decimal-exact quotients', () => {
    expect(progressOf(0.3, 0.1)).toBe(3);
    expect(progressOf(0.3, 0.9, 0.1)).toBe(0.25);
    expect(progressOf(0.1 + 0.2, 0.3)).toBe(1);
  });
  test('what is read is exposed to the rules', () => expect(readCase(figureOf(3), figureOf('＜5'))).toMatchObject({ actual: 3, limit: 5, sign: 'lt', direction: -1, total: false }));
});

describe('series', () => {
  const read = (cells: readonly CellInput[], target: CellInput) => actualOfSeries(cells.map(figureOf), figureOf(target));
  test.each<[readonly CellInput[], CellInput, number]>([
    [[70, 80, 120], '〔350〕', 270], [[70, 80, null, ''], '〔350〕', 150], [[70, 80, 0, 0], '〔350〕', 150], [[70, null, 80], '〔350〕', 150],
    [['—', 80, 90], '〔350〕', 170], [[91, 93, null], 95, 93], [[91, 93, 0, 0], 95, 93], [[0], 95, 0], [[0.1, 0.2], '〔1〕', 0.3],
    [['70万人', '800000人'], '〔350〕', 150], [['700000人', '80万人'], '〔350〕万人', 150], [['〔70〕', '〔150〕', 0, null], '〔350〕', 150],
  ])('%j for %p: %p', (cells, target, expected) => expect(read(cells, target)).toMatchObject({ value: expected }));
  test('nothing filled is blank', () => {
    expect(read([null, '', 0], 95)).toEqual({ kind: 'blank' });
    expect(read([], 95)).toEqual({ kind: 'blank' });
    expect(read([null], '〔350〕')).toEqual({ kind: 'blank' });
  });
  test('a dash as last filled cell stays a dash', () => expect(read([91, '—', null], 95)).toEqual({ kind: 'none' }));
});

describe('pace and status', () => {
  const year = (written: number) => elapsedShare({ year: written, month: 12, day: 31 }, yearsPeriod(2021, 2025)) as number;
  test('elapsedShare counts full months and days of the month, 0…1', () => {
    const period = yearsPeriod(2021, 2025);
    expect(year(2023)).toBe(0.6);
    expect(elapsedShare({ year: 2023, month: 6, day: 15 }, period)).toBe(29.5 / 60);
    expect(elapsedShare({ year: 2024, month: 2, day: 29 }, period)).toBe(38 / 60);
    expect(elapsedShare({ year: 2020, month: 2, day: 29 }, period)).toBe(0);
    expect(elapsedShare({ year: 2031, month: 1, day: 1 }, period)).toBe(1);
    expect(elapsedShare({ year: 2023, month: 1, day: 1 }, yearsPeriod(2025, 2021))).toMatchObject({ code: 'period-reversed' });
  });
  test('paceLead in 百分点', () => {
    expect(paceLead(figureOf(210), figureOf('〔350〕'), undefined, 0.5)).toBe(10);
    expect(paceLead(figureOf(4), figureOf('＜5'), undefined, 0.5)).toMatchObject({ reason: 'verdictOnly' });
    expect(paceLead(figureOf(744), figureOf(744), figureOf(746), 0.5)).toMatchObject({ reason: 'verdictOnly' });
    expect(paceLead(figureOf(5), figureOf('年均6%'), undefined, 0.5)).toMatchObject({ reason: 'notProRated' });
  });
  test.each<[CellInput, CellInput, CellInput, number | undefined, string]>([
    [4.24, '＜5', undefined, 0.6, 'met'], [5.1, '＜5', undefined, undefined, 'unmet'], [744, 744, 746, 0.6, 'met'], [743, 744, 746, 0.6, 'unmet'],
    [350, '〔350〕', '〔442〕', 0.6, 'completed'], [270, '〔350〕', '〔442〕', 0.6, 'onPace'], [209, '〔350〕', undefined, 0.6, 'behindPace'], [210, '〔350〕', undefined, 0.6, 'onPace'],
    [650, 680, 651, 0.6, 'belowBase'], [26, '≤20', 25, 0.6, 'worseThanBase'], [660, 680, 651, undefined, 'underWay'],
    ['—', 680, 651, 0.6, 'cannotJudge'], [null, 680, 651, 0.6, 'cannotJudge'], ['尚在统计', 680, 651, 0.6, 'cannotJudge'], [1, '1∶4∶5', null, 0.6, 'cannotJudge'], [1, '与GDP增长同步', null, 0.6, 'cannotJudge'],
  ])('%p of %p from %p after %p: %s', (actual, target, base, elapsed, expected) =>
    expect(status(figureOf(actual), figureOf(target), figureOf(base), elapsed)).toBe(expected));
  test('a contradiction stays a Problem', () => expect(status(figureOf('3人'), figureOf('5%'))).toMatchObject({ code: 'different-dimensions' }));
});
