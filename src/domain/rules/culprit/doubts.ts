import type { Finding, Place } from '../rule';
import { isMonthly } from '../months';
import { placeKey, summands } from './cellIndex';
import type { Located } from './cellIndex';

/** A finding as a set of cells of which at least one must change. */
export interface Doubt { readonly finding: Finding; readonly cells: readonly string[] }

/** Findings that are truths to explain or belong to no cell: changing a figure is not how they are settled. */
const settledOtherwise: readonly string[] = ['target-unmet', 'behind-schedule', 'link-differs', 'assigned-targets-short', 'target-worse-than-base', 'recorded-rate-differs', 'recorded-status-differs', 'printed-change-differs'];
/** Rules between cells on an equal footing; every other rule doubts its first cell alone and names the rest as witnesses. */
const mutual: readonly string[] = ['part-above-whole', 'parts-above-sum', 'part-equals-whole', 'cumulative-sum-differs', 'province-differs-from-units', 'province-rate-outside-units', 'tables-disagree', 'falling-cumulative', 'unusual-change',
  'falling-year-to-date', 'year-to-date-differs-from-months', 'year-to-date-step-differs', 'december-differs-from-year', 'same-period-differs', 'opening-differs-from-closing', 'unusual-month'];

/** A month held against one other month alone: either may have slipped. */
const isPairOfMonths = ({ rule, places }: Finding, index: ReadonlyMap<string, Located>): boolean =>
  rule === 'unit-slip' && places.length === 2 && places.every(place => { const cell = index.get(placeKey(place))?.cell; return cell !== undefined && isMonthly(cell); });

const isMutual = (finding: Finding, index: ReadonlyMap<string, Located>): boolean => mutual.includes(finding.rule) || isPairOfMonths(finding, index);

/** One blank among filled cells may be what a sum lacks; a column not yet filled in is nobody's slip. */
const isUnfilled = ({ rule, places }: Finding): boolean => rule === 'missing-figure' && places.length > 1;

/** A live sum stands for the cells it adds. */
function inputsOf(place: Place, index: ReadonlyMap<string, Located>): readonly string[] {
  const located = index.get(placeKey(place));
  const added = located && summands(located);
  return added ? added.map(cell => placeKey(cell.place)) : [placeKey(place)];
}

/** What each finding puts in doubt. Layout and findings without a cell put no figure in doubt. */
export function doubtsOf(findings: readonly Finding[], index: ReadonlyMap<string, Located>): Doubt[] {
  return findings.flatMap((finding): Doubt[] => {
    if (settledOtherwise.includes(finding.rule) || finding.code.startsWith('HB8') || isUnfilled(finding)) return [];
    const places = isMutual(finding, index) ? finding.places : finding.places.slice(0, 1);
    const cells = [...new Set(places.flatMap(place => inputsOf(place, index)))].filter(key => index.has(key));
    return cells.length === 0 ? [] : [{ finding, cells }];
  });
}

function doubtsByCell(doubts: readonly Doubt[]): Map<string, Doubt[]> {
  const byCell = new Map<string, Doubt[]>();
  for (const doubt of doubts) for (const cell of doubt.cells) {
    const known = byCell.get(cell);
    if (known) known.push(doubt);
    else byCell.set(cell, [doubt]);
  }
  return byCell;
}

/** Doubts that share cells belong together; those that share none are separate matters. Groups stand in the order of their first doubts. */
export function connected(doubts: readonly Doubt[]): Doubt[][] {
  const byCell = doubtsByCell(doubts);
  const order = new Map(doubts.map((doubt, at) => [doubt, at]));
  const grouped = new Set<Doubt>();
  return doubts.flatMap(first => {
    if (grouped.has(first)) return [];
    const group = new Set([first]);
    // The group grows while it is walked.
    for (const doubt of group) for (const cell of doubt.cells) {
      for (const other of byCell.get(cell) ?? []) group.add(other);
      byCell.delete(cell);
    }
    for (const doubt of group) grouped.add(doubt);
    return [[...group].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0))];
  });
}
