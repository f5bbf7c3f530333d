import type { Indicator, Panel, Plan } from './plan';
import { writtenName } from './writtenName';

export interface MatchedIndicator { readonly panel: Panel; readonly indicator: Indicator }

/** The one indicator meant, or the nearest names where none or more than one fits. */
export type IndicatorMatch =
  | ({ readonly found: true } & MatchedIndicator)
  | { readonly found: false; readonly candidates: readonly MatchedIndicator[] };

const known = new WeakMap<Indicator, Name>();

/** An indicator's own name as `writtenName` leaves it; worked out once, since long tables ask for every row. */
export function indicatorName(indicator: Indicator): Name {
  const earlier = known.get(indicator);
  if (earlier) return earlier;
  const name = writtenName(indicator.name);
  known.set(indicator, name);
  return name;
}

const candidateCount = 3;
/** Below this likeness a name is no help to whoever mistyped it. */
const leastLikeness = 0.3;

/**
 * Which indicator does a written name mean? Spaces, numbering (1．, (1), ①), 其中：, the bracketed unit and the
 * width of signs do not count; everything else must agree, since a similar name may be another indicator.
 * Ambiguous names are not found: their candidates are offered instead.
 * @example matchIndicator(plan, '城镇新增就业人数(万人)') → found; matchIndicator(plan, '失业率') → 城镇调查失业率, 城镇登记失业率, …
 */
export function matchIndicator(plan: Pick<Plan, 'panels'>, written: string): IndicatorMatch {
  const sought = writtenName(written);
  if (sought.whole === '') return { found: false, candidates: [] };
  for (const [form, name] of [['whole', sought.whole], ['whole', sought.bare], ['bare', sought.bare]] as const) {
    const matches = plan.panels.flatMap(panel => namesOf(panel)[form].get(name) ?? []);
    const [only] = matches;
    if (only && matches.length === 1) return { found: true, panel: only.panel, indicator: only.indicator };
    if (only) return { found: false, candidates: matches.map(({ panel, indicator }) => ({ panel, indicator })) };
  }
  // Whoever only asks whether it is found does not wait for the nearest names.
  return { found: false, get candidates() { return nearest(plan.panels.flatMap(panel => namesOf(panel).all), sought.bare); } };
}

type Name = ReturnType<typeof writtenName>;
type Named = MatchedIndicator & { readonly name: Name };
interface PanelNames { readonly all: readonly Named[]; readonly whole: ReadonlyMap<string, readonly Named[]>; readonly bare: ReadonlyMap<string, readonly Named[]> }

const namesKnown = new WeakMap<Panel, PanelNames>();

function byForm(all: readonly Named[], form: keyof Name): ReadonlyMap<string, readonly Named[]> {
  const found = new Map<string, Named[]>();
  for (const named of all) found.set(named.name[form], [...(found.get(named.name[form]) ?? []), named]);
  return found;
}

/** The names of a panel, ready to be looked up: long tables ask for every row. */
function namesOf(panel: Panel): PanelNames {
  const earlier = namesKnown.get(panel);
  if (earlier) return earlier;
  const all = panel.indicators.map(indicator => ({ panel, indicator, name: indicatorName(indicator) }));
  const names = { all, whole: byForm(all, 'whole'), bare: byForm(all, 'bare') };
  namesKnown.set(panel, names);
  return names;
}

function nearest(all: readonly Named[], sought: string): readonly MatchedIndicator[] {
  return all
    .map(({ panel, indicator, name }) => ({ panel, indicator, likeness: likeness(name.bare, sought) }))
    .filter(candidate => candidate.likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, candidateCount)
    .map(({ panel, indicator }) => ({ panel, indicator }));
}

/** 1 where one contains the other, else the share of common neighbouring pairs (Dice). */
function likeness(name: string, sought: string): number {
  if (sought.length > 1 && (name.includes(sought) || sought.includes(name))) return 1;
  const pairs = pairsIn(name);
  const soughtPairs = pairsIn(sought);
  const common = soughtPairs.filter(pair => pairs.includes(pair)).length;
  return pairs.length + soughtPairs.length === 0 ? 0 : (2 * common) / (pairs.length + soughtPairs.length);
}

const pairsIn = (text: string): readonly string[] => Array.from({ length: Math.max(text.length - 1, 0) }, (_, index) => text.slice(index, index + 2));
