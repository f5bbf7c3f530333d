/** Which indicator of one plan is which of another. */
import { nameLikeness } from '../recognition/nameLikeness';
import type { Indicator, Plan } from '../plan/plan';
import { writtenName } from '../plan/writtenName';
import { text } from './text';

export interface IndicatorPair {
  readonly older?: Indicator;
  readonly newer?: Indicator;
  /** Why two names are taken for one indicator, '' where the names agree. */
  readonly reason: string;
  readonly isSure: boolean;
}

/** Below this two names are two indicators. */
const leastLikeness = 0.75;
/** Ids a draft numbers through say nothing: the third row of one table is not the third of another. */
const isNumberedId = (id: string): boolean => /^(?:indicator|row)-\d+$/.test(id);

const all = (plan: Plan): readonly Indicator[] => plan.panels.flatMap(panel => panel.indicators);
const bare = (indicator: Indicator): string => writtenName(indicator.name).whole;

interface Pairing { readonly pairs: Map<Indicator, IndicatorPair>; readonly taken: Set<Indicator> }
type Rule = (newer: Indicator, older: Indicator) => boolean;

/** Pairs every indicator that exactly one free one of the other plan fits, both ways. */
function pairBy({ pairs, taken }: Pairing, before: readonly Indicator[], after: readonly Indicator[], fits: Rule, reason: string, isSure: boolean): void {
  const free = before.filter(one => !taken.has(one));
  const open = after.filter(one => !pairs.has(one));
  for (const newer of open) {
    const [older, ...others] = free.filter(one => fits(newer, one));
    if (!older || others.length > 0 || open.filter(one => fits(one, older)).length > 1 || taken.has(older)) continue;
    pairs.set(newer, { older, newer, reason, isSure });
    taken.add(older);
  }
}

/** By name, by name and group where a name stands twice, by id, and last by a name much alike in the same unit that is each other's nearest. */
function pairAll(before: readonly Indicator[], after: readonly Indicator[]): Pairing {
  const pairing: Pairing = { pairs: new Map(), taken: new Set() };
  pairBy(pairing, before, after, (newer, older) => bare(newer) === bare(older), '', true);
  pairBy(pairing, before, after, (newer, older) => bare(newer) === bare(older) && newer.group === older.group, '', true);
  pairBy(pairing, before, after, (newer, older) => newer.id === older.id && !isNumberedId(newer.id), text.sameId, true);
  const free = before.filter(one => !pairing.taken.has(one));
  const open = after.filter(one => !pairing.pairs.has(one));
  const likeness = (one: Indicator, other: Indicator): number => (one.unit === other.unit && one.kind === other.kind ? nameLikeness(bare(one), bare(other)) : 0);
  const nearest = (one: Indicator, others: readonly Indicator[]): Indicator | undefined => {
    const [first, second] = [...others].sort((a, b) => likeness(one, b) - likeness(one, a));
    return first && likeness(one, first) >= leastLikeness && (!second || likeness(one, second) < likeness(one, first)) ? first : undefined;
  };
  pairBy(pairing, before, after, (newer, older) => nearest(newer, free) === older && nearest(older, open) === newer, text.alikeName, false);
  return pairing;
}

/** Pairs in the order of the newer plan; what was dropped follows the row it followed in the older one. */
export function pairIndicators(older: Plan, newer: Plan): readonly IndicatorPair[] {
  const [before, after] = [all(older), all(newer)];
  const { pairs, taken } = pairAll(before, after);
  const ordered: IndicatorPair[] = after.map(one => pairs.get(one) ?? { newer: one, reason: '', isSure: true });
  before.forEach((one, index) => {
    if (taken.has(one)) return;
    const above = before[index - 1];
    const at = above ? ordered.findIndex(pair => pair.older === above) : -1;
    ordered.splice(at + 1, 0, { older: one, reason: '', isSure: true });
  });
  return ordered;
}
