/** Which indicator of one plan is which of another. */
import type { Indicator, Plan } from '../plan/plan';
import { writtenName } from '../plan/writtenName';
import { alikePairs } from './alikePairs';
import { text } from './text';

export interface IndicatorPair {
  readonly older?: Indicator;
  readonly newer?: Indicator;
  /** Why two names are taken for one indicator, '' where the names agree. */
  readonly reason: string;
  readonly isSure: boolean;
}

/** Ids a draft numbers through say nothing: the third row of one table is not the third of another. */
const isNumberedId = (id: string): boolean => /^(?:indicator|row)-\d+$/.test(id);

const all = (plan: Plan): readonly Indicator[] => plan.panels.flatMap(panel => panel.indicators);
const bare = (indicator: Indicator): string => writtenName(indicator.name).whole;

interface Pairing { readonly pairs: Map<Indicator, IndicatorPair>; readonly taken: Set<Indicator> }
/** By what an indicator is known; undefined where it says nothing. */
type Key = (indicator: Indicator) => string | undefined;

const freeOf = ({ taken }: Pairing, before: readonly Indicator[]): readonly Indicator[] => before.filter(one => !taken.has(one));
const openOf = ({ pairs }: Pairing, after: readonly Indicator[]): readonly Indicator[] => after.filter(one => !pairs.has(one));

function pair({ pairs, taken }: Pairing, older: Indicator, newer: Indicator, reason: string, isSure: boolean): void {
  pairs.set(newer, { older, newer, reason, isSure });
  taken.add(older);
}

/** The one indicator of every key; a key that two share is nobody's. */
function onlyOnes(indicators: readonly Indicator[], key: Key): ReadonlyMap<string, Indicator> {
  const [only, several] = [new Map<string, Indicator>(), new Set<string>()];
  for (const one of indicators) {
    const found = key(one);
    if (found === undefined) continue;
    if (only.has(found)) several.add(found);
    else only.set(found, one);
  }
  for (const found of several) only.delete(found);
  return only;
}

/** Pairs every indicator that exactly one free one of the other plan has the key of, both ways. */
function pairByKey(pairing: Pairing, before: readonly Indicator[], after: readonly Indicator[], key: Key, reason: string): void {
  const free = onlyOnes(freeOf(pairing, before), key);
  for (const [found, newer] of onlyOnes(openOf(pairing, after), key)) {
    const older = free.get(found);
    if (older) pair(pairing, older, newer, reason, true);
  }
}

/** By name, by name and group where a name stands twice, by id, and last by a name much alike in the same unit that is each other's nearest. */
function pairAll(before: readonly Indicator[], after: readonly Indicator[]): Pairing {
  const pairing: Pairing = { pairs: new Map(), taken: new Set() };
  pairByKey(pairing, before, after, bare, '');
  pairByKey(pairing, before, after, one => `${bare(one)}\n${one.group}`, '');
  pairByKey(pairing, before, after, ({ id }) => (isNumberedId(id) ? undefined : id), text.sameId);
  for (const [older, newer] of alikePairs(freeOf(pairing, before), openOf(pairing, after))) pair(pairing, older, newer, text.alikeName, false);
  return pairing;
}

/** What was dropped, by the row it followed in the older plan that is still there; undefined: it stood above all of them. */
function droppedBelow(before: readonly Indicator[], taken: ReadonlySet<Indicator>): ReadonlyMap<Indicator | undefined, readonly IndicatorPair[]> {
  const dropped = new Map<Indicator | undefined, IndicatorPair[]>();
  let above: Indicator | undefined;
  for (const one of before) {
    if (taken.has(one)) { above = one; continue; }
    const run = dropped.get(above) ?? [];
    run.push({ older: one, reason: '', isSure: true });
    dropped.set(above, run);
  }
  return dropped;
}

/** Pairs in the order of the newer plan; what was dropped follows the row it followed in the older one. */
export function pairIndicators(older: Plan, newer: Plan): readonly IndicatorPair[] {
  const [before, after] = [all(older), all(newer)];
  const { pairs, taken } = pairAll(before, after);
  const dropped = droppedBelow(before, taken);
  const below = (one: Indicator | undefined): readonly IndicatorPair[] => dropped.get(one) ?? [];
  return [...below(undefined), ...after.flatMap(one => {
    const found = pairs.get(one) ?? { newer: one, reason: '', isSure: true };
    return found.older ? [found, ...below(found.older)] : [found];
  })];
}
