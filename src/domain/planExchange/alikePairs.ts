/** Which indicators of two plans bear names much alike: each in the same unit and of the same kind, each the other's nearest. */
import { likenessOf, shapeOf } from '../recognition/nameLikeness';
import type { NameShape } from '../recognition/nameLikeness';
import type { Indicator } from '../plan/plan';
import { writtenName } from '../plan/writtenName';

/** Below this two names are two indicators. */
const leastLikeness = 0.75;

/** An indicator with its name taken apart, and the nearest of the other plan; of two as near neither is. */
interface Seeker { readonly indicator: Indicator; readonly shape: NameShape; readonly signature: readonly [number, number]; likeness: number; nearest: Seeker | undefined }

/** Which characters a name holds, a bit for those of every 64: what one signature has and another lacks, the other name lacks. */
function signatureOf({ characters }: NameShape): readonly [number, number] {
  let [low, high] = [0, 0];
  for (const character of characters.keys()) {
    const bit = character.charCodeAt(0) % 64;
    if (bit < 32) low |= 1 << bit;
    else high |= 1 << (bit - 32);
  }
  return [low, high];
}

function bitsIn(word: number): number {
  let count = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/**
 * Names that are alike share most of their characters: ¾ of the longer one's where the distance says so; where the pairs
 * do, c of them, 2c ≥ ¾(p₁+p₂) with c ≤ p₂ leaves c ≥ ⅗p₁. A look at two bit patterns turns nearly all others away.
 */
function mayBeAlike(one: Seeker, other: Seeker): boolean {
  const wanted = 0.6 * (Math.max(one.shape.length, other.shape.length) - 1);
  const lacking = (from: Seeker, to: Seeker): number => bitsIn(from.signature[0] & ~to.signature[0]) + bitsIn(from.signature[1] & ~to.signature[1]);
  return Math.min(one.shape.length - lacking(one, other), other.shape.length - lacking(other, one)) >= wanted;
}

function seekerOf(indicator: Indicator): Seeker {
  const shape = shapeOf(writtenName(indicator.name).whole);
  return { indicator, shape, signature: signatureOf(shape), likeness: 0, nearest: undefined };
}
const sortOf = ({ unit, kind }: Indicator): string => `${kind} ${unit}`;

function bySort(indicators: readonly Indicator[]): ReadonlyMap<string, readonly Seeker[]> {
  const sorts = new Map<string, Seeker[]>();
  for (const indicator of indicators) {
    const sort = sorts.get(sortOf(indicator)) ?? [];
    sort.push(seekerOf(indicator));
    sorts.set(sortOf(indicator), sort);
  }
  return sorts;
}

function note(one: Seeker, other: Seeker, likeness: number): void {
  if (likeness < one.likeness) return;
  one.nearest = likeness === one.likeness ? undefined : other;
  one.likeness = likeness;
}

/** Pairs of [older, newer] in the order of the newer ones. A name is taken apart once, and the slow distance is worked out only where it can matter. */
export function alikePairs(free: readonly Indicator[], open: readonly Indicator[]): readonly (readonly [older: Indicator, newer: Indicator])[] {
  const [before, after] = [bySort(free), bySort(open)];
  for (const [sort, newer] of after) for (const one of newer) for (const other of before.get(sort) ?? []) {
    if (!mayBeAlike(one, other)) continue;
    const likeness = likenessOf(one.shape, other.shape, leastLikeness);
    if (likeness < leastLikeness) continue;
    note(one, other, likeness);
    note(other, one, likeness);
  }
  return [...after.values()].flat().flatMap(one => (one.nearest?.nearest === one ? [[one.nearest.indicator, one.indicator] as const] : []));
}
