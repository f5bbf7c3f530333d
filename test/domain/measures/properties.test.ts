import fc from 'fast-check';
import { attained, completionRate, isUnscaledCount, margin, milestone, paceLead, progress, progressOfNumbers, status, sumTolerance } from '../../../src/domain/measures';
import { readUnit } from '../../../src/domain/figure';
import type { Figure, NumberFigure } from '../../../src/domain/figure';

/** Numbers as a clerk types them. */
const typed = fc.tuple(fc.integer({ min: -1e7, max: 1e7 }), fc.integer({ min: 0, max: 3 })).map(([digits, decimals]) => Number(`${digits}e-${decimals}`));
const positive = fc.integer({ min: 1, max: 1e7 }).map(value => value / 100);
const plain = (value: number, planPeriodCumulative = false): NumberFigure => ({ kind: 'number', value, decimals: 2, planPeriodCumulative });
const bound = (sign: 'lt' | 'le' | 'gt' | 'ge', value: number): Figure => ({ kind: 'bound', sign, value, decimals: 2, planPeriodCumulative: false });
const share = fc.integer({ min: 0, max: 60 }).map(months => months / 60);
const close = (one: unknown, other: number): void => expect(Math.abs((one as number) - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(other)));

test('the quick way for plain numbers gives the same as reading figures', () => {
  fc.assert(fc.property(typed, typed, fc.option(typed, { nil: undefined }), (actual, target, base) => {
    const slow = progress(plain(actual), plain(target), base === undefined ? undefined : plain(base));
    const quick = progressOfNumbers(actual, target, base);
    if (quick === undefined) expect(typeof slow).toBe('object');
    else expect(quick).toBe(slow);
  }));
});
test('progress is 0 at the base, 1 at the target, and linear between', () => {
  fc.assert(fc.property(typed, positive, fc.integer({ min: 0, max: 100 }), (base, way, percent) => {
    const target = Math.round((base + way) * 1000) / 1000;
    expect(progress(plain(base), plain(target), plain(base))).toBe(0);
    expect(progress(plain(target), plain(target), plain(base))).toBe(1);
    close(progress(plain(base + ((target - base) * percent) / 100), plain(target), plain(base)), percent / 100);
  }));
});
test('progress grows with the actual', () => {
  fc.assert(fc.property(typed, typed, typed, typed, (one, other, target, base) => {
    const [low, high] = [progress(plain(Math.min(one, other)), plain(target), plain(base)), progress(plain(Math.max(one, other)), plain(target), plain(base))];
    if (typeof low === 'number' && typeof high === 'number') expect(high).toBeGreaterThanOrEqual(low);
  }));
});
test('progress does not know the unit of measure', () => {
  fc.assert(fc.property(typed, typed, typed, fc.constantFrom(10, 100, 10000), (actual, target, base, factor) => {
    const here = progress(plain(actual), plain(target), plain(base));
    const there = progress(plain(actual * factor), plain(target * factor), plain(base * factor));
    if (typeof here === 'number') close(there, here);
  }));
});
test('turning all signs and the direction changes nothing', () => {
  fc.assert(fc.property(typed, typed, typed, (actual, target, base) => {
    expect(progress(plain(-actual), plain(-target), plain(-base), 'lowerIsBetter')).toEqual(progress(plain(actual), plain(target), plain(base), 'higherIsBetter'));
    expect(attained(plain(-actual), plain(-target), 'lowerIsBetter')).toBe(attained(plain(actual), plain(target), 'higherIsBetter'));
  }));
});
test('a hold is judged, never measured', () => {
  fc.assert(fc.property(typed, typed, positive, (actual, base, back) => {
    const target = base - back;
    expect(progress(plain(actual), plain(target), plain(base))).toBe(actual >= target ? 1 : 0);
    expect(['met', 'unmet']).toContain(status(plain(actual), plain(target), plain(base), 0.5));
    expect(paceLead(plain(actual), plain(target), plain(base), 0.5)).toMatchObject({ reason: 'verdictOnly' });
    expect(milestone(plain(target), plain(base), 0.5)).toBe(target);
  }));
});
test('without base progress is the completion rate, and so it is for a total with any base', () => {
  fc.assert(fc.property(positive, positive, typed, (actual, target, base) => {
    expect(progress(plain(actual), plain(target))).toEqual(completionRate(plain(actual), plain(target)));
    expect(progress(plain(actual), plain(target, true), plain(base, true))).toEqual(completionRate(plain(actual), plain(target, true)));
  }));
});
test('the margin is not below 0 exactly where the target is met; at the limit itself the sign decides', () => {
  fc.assert(fc.property(typed, typed, fc.constantFrom('lt', 'le', 'gt', 'ge'), (actual, limit, sign) => {
    const room = margin(plain(actual), bound(sign, limit)) as number;
    expect(attained(plain(actual), bound(sign, limit))).toBe(room > 0 || (room === 0 && (sign === 'le' || sign === 'ge')));
  }));
});
test('on pace is at or above the milestone', () => {
  fc.assert(fc.property(positive, positive, positive, share, (actual, base, way, elapsed) => {
    const target = Math.round((base + way) * 100) / 100;
    const standing = status(plain(actual), plain(target), plain(base), elapsed);
    const due = milestone(plain(target), plain(base), elapsed) as number;
    if (standing === 'onPace') expect(actual).toBeGreaterThanOrEqual(due - 1e-6);
    if (standing === 'behindPace') expect(actual).toBeLessThanOrEqual(due + 1e-6);
    if (standing === 'completed') expect(actual).toBeGreaterThanOrEqual(target);
    if (standing === 'belowBase') expect(actual).toBeLessThan(base);
  }));
});

describe('sumTolerance', () => {
  test('by hand', () => {
    expect(sumTolerance([...Array<number>(17).fill(2), 2], readUnit('万人'))).toEqual({ worst: 0.09, likely: expect.closeTo(3 * Math.sqrt((18 * 1e-4) / 12), 12) });
    expect(sumTolerance([0, 0, 0], readUnit('人'))).toEqual({ worst: 0, likely: 0 });
    expect(sumTolerance([1, 2], undefined).worst).toBe(0.055);
    expect(['人', '个', '家', '人次', '张'].every(text => isUnscaledCount(readUnit(text)))).toBe(true);
    expect(['万人', '%', '元', '亿元', '个百分点'].some(text => isUnscaledCount(readUnit(text)))).toBe(false);
  });
  test('no honestly rounded parts miss the total by more than worst', () => {
    const part = fc.tuple(fc.integer({ min: 0, max: 1e8 }), fc.integer({ min: 0, max: 2 }));
    fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 20 }), fc.integer({ min: 0, max: 2 }), (parts, decimals) => {
      const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;
      const exact = parts.reduce((all, [value]) => all + value / 1e4, 0);
      const printed = parts.reduce((all, [value, digits]) => all + round(value / 1e4, digits), 0);
      const { worst } = sumTolerance([...parts.map(([, digits]) => digits), decimals], readUnit('万人'));
      expect(Math.abs(round(exact, decimals) - printed)).toBeLessThanOrEqual(worst + 1e-9);
    }));
  });
});
