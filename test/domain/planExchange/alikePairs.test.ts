import fc from 'fast-check';
import { alikePairs } from '../../../src/domain/planExchange/alikePairs';
import type { Indicator } from '../../../src/domain/plan/plan';
import { nameLikeness } from '../../../src/domain/recognition/nameLikeness';
import { smallPlan } from './smallPlan';

const indicatorsOf = (names: readonly string[]): readonly Indicator[] => smallPlan(names.map(name => ({ name }))).panels.flatMap(({ indicators }) => indicators);

/** As a reader would do it by hand: of all names the nearest, unless two are as near. */
function byHand(free: readonly Indicator[], open: readonly Indicator[]): readonly string[][] {
  const nearest = (one: Indicator, others: readonly Indicator[]): Indicator | undefined => {
    const [first, second] = others.map(other => ({ other, likeness: nameLikeness(one.name, other.name) })).sort((a, b) => b.likeness - a.likeness);
    return first && first.likeness >= 0.75 && (!second || second.likeness < first.likeness) ? first.other : undefined;
  };
  return open.flatMap(newer => {
    const older = nearest(newer, free);
    return older && nearest(older, open) === newer ? [[older.name, newer.name]] : [];
  });
}

test('no quick look turns away what the slow comparison would have paired', () => {
  const name = fc.array(fc.constantFrom('就', '业', '人', '数', '参', '保', '率', '新'), { minLength: 2, maxLength: 9 }).map(characters => characters.join(''));
  fc.assert(fc.property(fc.array(name, { maxLength: 6 }), fc.array(name, { maxLength: 6 }), (before, after) => {
    const [free, open] = [indicatorsOf(before), indicatorsOf(after)];
    expect(alikePairs(free, open).map(([older, newer]) => [older.name, newer.name])).toEqual(byHand(free, open));
  }));
});

test('names of 64 characters apart share a bit, and are told apart all the same', () => {
  const [one, other] = ['就业', String.fromCharCode('就'.charCodeAt(0) + 64, '业'.charCodeAt(0) + 64)];
  expect(alikePairs(indicatorsOf([one]), indicatorsOf([other]))).toEqual([]);
  expect(alikePairs(indicatorsOf([one]), indicatorsOf([one]))).toHaveLength(1);
});
