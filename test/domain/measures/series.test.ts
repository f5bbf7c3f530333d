import fc from 'fast-check';
import { averageAnnualGrowth, balancedRounding, difference, forecast, milestone, percentagePoints, partsOf, requiredPerYear, rescale, roundHalfUp, runningTotals, shares, structureGap, sum, total, yearOverYear } from '../../../src/domain/measures';
import { readUnit } from '../../../src/domain/figure';
import type { CellInput, Unit } from '../../../src/domain/figure';
import { figureOf } from './figureOf';

const figures = (cells: readonly CellInput[]) => cells.map(figureOf);
const unit = (text: string): Unit => readUnit(text) ?? { text, dimension: '', scale: 1 };
const name = (answer: unknown): unknown => (typeof answer === 'object' && answer !== null ? (answer as { reason?: string }).reason ?? (answer as { code?: string }).code : answer);

test.each<[CellInput, CellInput, number, 'lowerIsBetter' | undefined, unknown]>([
  [270, '〔350〕', 2, undefined, 40], [93, 95, 2, undefined, 1], [93, 95, 2.5, undefined, 0.8], [95, 95, 0, undefined, 0], [93, 95, 0, undefined, 'periodEnded'], [6, '＜5', 2, undefined, -0.5], [22, 20, 2, 'lowerIsBetter', -1], [null, 95, 2, undefined, 'actualMissing'],
  [93, '5—6', 1, undefined, -87], [0.1, 0.4, 3, undefined, 0.1],
])('required: %p of %p with %p years: %p', (actual, target, years, direction, expected) => expect(name(requiredPerYear(figureOf(actual), figureOf(target), undefined, years, direction))).toBe(expected));

test.each<[CellInput, CellInput, number, 'lowerIsBetter' | undefined, unknown]>([
  [95, 91, 0.5, undefined, 93], ['〔350〕', '〔442〕', 0.6, undefined, 210], ['＜5', 3.35, 0.6, undefined, 5], ['＜5', null, 0.6, undefined, 5], ['≤20', 25, 0.6, undefined, 22], [744, 746, 0.6, undefined, 744], [20, 25, 0.6, 'lowerIsBetter', 22], [438, null, 0.5, undefined, 219],
  ['每年1000', null, 0.5, undefined, 1000], ['5—5.5%', null, 0.5, undefined, 'rangeHasNoPoint'], ['—', 5, 0.5, undefined, 'targetMissing'], ['1∶4∶5', 5, 0.5, undefined, 'targetIsRatio'],
])('milestone of %p from %p after %p: %p', (target, base, elapsed, direction, expected) => expect(name(milestone(figureOf(target), figureOf(base), elapsed, direction))).toBe(expected));

describe('forecast', () => {
  const points = (values: readonly number[], first = 2021) => values.map((value, index) => ({ year: first + index, value }));
  test('reads the line at the end', () => {
    expect(forecast(points([91, 92, 93]), 2025, false)).toBe(95);
    expect(forecast(points([91, 92, 93]).reverse(), 2025, false)).toBe(95);
    expect(forecast([{ year: 2021, value: 1 }, { year: 2023, value: 3 }], 2025, false)).toBe(5);
  });
  test('adds the remaining years to a total', () => {
    expect(forecast(points([91, 92, 93]), 2025, true)).toBe(465);
    expect(forecast(points([1, 2, 3, 4, 5]), 2025, true)).toBe(15);
  });
  test('asks for two points and no gap in a total', () => {
    expect(name(forecast(points([91]), 2025, false))).toBe('tooFewPoints');
    expect(name(forecast([{ year: 2021, value: 1 }, { year: 2023, value: 3 }], 2025, true))).toBe('gapInSeries');
  });
  test('a straight line is continued', () => {
    fc.assert(fc.property(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -100, max: 100 }), fc.integer({ min: 2, max: 5 }), (start, step, count) => {
      expect(forecast(points(Array.from({ length: count }, (_unused, index) => start + step * index)), 2030, false)).toBeCloseTo(start + step * 9, 6);
    }));
  });
});

test.each<[CellInput, CellInput, unknown, unknown]>([
  [84, 80, 0.05, 4], ['92.12%', '90%', 0.0235555555555556, 2.12], [0.3, 0.1, 2, 0.2], [5, 0, 'previousIsZero', 5], ['—', 3, 'nothingFilled', 'nothingFilled'], ['＜5', 3, 'not-one-number', 'not-one-number'], ['84万人', '800000人', 0.05, 'not-a-rate'],
  ['〔350〕', '〔442〕', -92 / 442, -92], ['〔350〕', 70, 'cumulative-against-plain', 'cumulative-against-plain'], ['3人', '5家', 'different-dimensions', 'not-a-rate'], ['5‰', '0.3%', 'skip', 0.2],
])('%p after %p: growth %p, points %p', (actual, previous, growth, points) => {
  const rate = name(yearOverYear(figureOf(actual), figureOf(previous)));
  if (typeof growth === 'number') expect(rate).toBeCloseTo(growth, 14);
  else if (growth !== 'skip') expect(rate).toBe(growth);
  expect(name(percentagePoints(figureOf(actual), figureOf(previous)))).toBe(points);
});

test.each<[CellInput, CellInput, number, unknown]>([[121, 100, 2, 0.1], [100, 100, 5, 0], [0, 100, 2, 'notPositive'], [100, 0, 2, 'notPositive'], [-1, 5, 2, 'notPositive'], [121, 100, 0, 'years-not-positive'], [121, 100, NaN, 'years-not-positive'], ['—', 1, 1, 'nothingFilled']])(
  'from %p: growth of %p over %p years: %p', (actual, base, years, expected) => expect(name(averageAnnualGrowth(figureOf(actual), figureOf(base), years))).toBe(expected));

describe('structure', () => {
  test('shares and gap', () => {
    expect(shares([1, 4, 5])).toEqual([0.1, 0.4, 0.5]);
    expect(name(shares([0, 0]))).toBe('wholeIsZero');
    expect(structureGap([0.9, 3.8, 5.3], [1, 4, 5])).toBe(0.03);
    expect(structureGap([10, 40, 50], [1, 4, 5])).toBe(0);
    expect(structureGap([1, 0], [0, 1])).toBe(1);
    expect(name(structureGap([1, 2], [1, 2, 3]))).toBe('part-counts-differ');
  });
  test('parts of a text or of cells', () => {
    expect(partsOf(figures(['1∶4∶5']))).toEqual([1, 4, 5]);
    expect(partsOf(figures([1, null, '4', '—']))).toEqual([1, 0, 4, 0]);
    expect(name(partsOf(figures([3])))).toBe('not-a-structure');
    expect(name(partsOf(figures([3, -1])))).toBe('not-a-structure');
    expect(name(partsOf(figures(['—'])))).toBe('nothingFilled');
  });
  test('the gap is a distance: symmetric, 0…1, blind to scale', () => {
    const part = fc.integer({ min: 0, max: 1000 });
    fc.assert(fc.property(fc.array(fc.tuple(part, part), { minLength: 2, maxLength: 6 }), fc.integer({ min: 1, max: 9 }), (pairs, factor) => {
      const [one, other] = [pairs.map(pair => pair[0] + 1), pairs.map(pair => pair[1] + 1)];
      const gap = structureGap(one, other) as number;
      expect(gap).toBeGreaterThanOrEqual(0);
      expect(gap).toBeLessThanOrEqual(1);
      expect(structureGap(other, one)).toBeCloseTo(gap, 12);
      expect(structureGap(one.map(value => value * factor), other)).toBeCloseTo(gap, 12);
    }));
  });
});

describe('舍位平衡', () => {
  test('worked cases', () => {
    expect(balancedRounding([33.4, 33.3, 33.3])).toEqual([34, 33, 33]);
    expect(balancedRounding([0.5, 0.5])).toEqual([1, 0]);
    expect(balancedRounding([1.005, 2.005], 2)).toEqual([1.01, 2]);
    expect(balancedRounding([1.26, 1.26], 1, 2.6)).toEqual([1.3, 1.3]);
    expect(balancedRounding([1234, 2345], -2)).toEqual([1200, 2400]);
    expect(balancedRounding([])).toEqual([]);
    expect(balancedRounding([-1.5, 1.5])).toEqual([-1, 1]);
    expect(name(balancedRounding([1, 2], 0, 4))).toBe('total-beyond-parts');
    expect(name(balancedRounding([1.2, 2.3], 0, 7))).toBe('total-beyond-parts');
  });
  test('the parts sum to the rounded total and none moves a whole step', () => {
    const part = fc.integer({ min: -1e6, max: 1e6 }).map(value => value / 1000);
    fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 20 }), fc.integer({ min: -1, max: 3 }), (parts, digits) => {
      const rounded = balancedRounding(parts, digits);
      if ('kind' in rounded) throw new Error(rounded.message);
      expect(sum(rounded)).toBe(roundHalfUp(sum(parts), digits));
      parts.forEach((value, index) => expect(Math.abs(difference(rounded[index] ?? NaN, value))).toBeLessThan(Number(`1e${-digits}`)));
    }));
  });
});

describe('totals', () => {
  test.each<[readonly CellInput[], unknown]>([
    [[0.1, 0.2], 0.3], [['70万人', '800000人'], 150], [['1,000', 2, null, '—'], 1002], [['〔70〕', '〔150〕'], 150], [['〔70〕', 0], 70], [['〔70〕', 80], 'mixed-cumulative'], [['5%', '6%'], 'rates-not-summed'], [['3人', '5家'], 'different-dimensions'], [['＜5'], 'not-one-number'], [[null], 'nothingFilled'], [[0], 0], [[], 'nothingFilled'],
  ])('total of %j: %p', (cells, expected) => expect(name(total(figures(cells)))).toBe(expected));
  test('running totals', () => {
    expect(runningTotals(figures([70, 80, null, 120]))).toEqual([70, 150, undefined, 270]);
    expect(runningTotals(figures([0.1, 0.2, 0.3]))).toEqual([0.1, 0.3, 0.6]);
    expect(runningTotals(figures(['〔70〕', 0, '〔150〕']))).toEqual([70, undefined, 150]);
    expect(runningTotals(figures(['70万人', '800000人']))).toEqual([70, 150]);
    expect(name(runningTotals(figures(['5%', 3])))).toBe('rates-not-summed');
  });
  test('the last running total is the total', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 1e8 }).map(value => value / 100), { minLength: 1, maxLength: 30 }), values => {
      expect((runningTotals(figures(values)) as readonly number[]).at(-1)).toBe(total(figures(values)));
    }));
  });
});

test('units are rescaled exactly or not at all', () => {
  expect(rescale(3500000, unit('人'), unit('万人'))).toBe(350);
  expect(rescale(1.2, unit('亿元'), unit('万元'))).toBe(12000);
  expect(rescale(0.1, unit('万人'), unit('人'))).toBe(1000);
  expect(name(rescale(1, unit('人'), unit('人次')))).toBe('different-dimensions');
});
