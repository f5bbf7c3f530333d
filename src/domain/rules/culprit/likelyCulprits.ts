import type { Plan } from '../../plan/plan';
import type { WorkbookSnapshot } from '../../table';
import { addresses, cellName, numberText, writtenText } from '../wording';
import type { Finding, Fix, Place, RuleSettings } from '../rule';
import { indexSteps, placeKey } from './cellIndex';
import type { Located } from './cellIndex';
import { connected, doubtsOf } from './doubts';
import type { Doubt } from './doubts';
import { fittingFix } from './fittingFix';
import { fittingValue } from './fittingValue';
import { hasLostDigits } from './lostDigits';
import { isConfirmed } from './confirmed';
import { isOneSlipApart } from './oneSlipApart';
import { smallestSets } from './smallestSets';
import { strangeness } from './strangeness';
import type { Surroundings } from './strangeness';
import { text } from './text';

export interface Culprit {
  readonly place: Place;
  /** The value with which every broken equation would hold, where it is unique. */
  readonly fits?: number;
  /** The same as a correction, where the cell is typed and its notation can be kept. */
  readonly fix?: Fix;
}

/** Findings that hang together, with the fewest cells whose change could settle them all; the likeliest set first. */
export interface CulpritGroup {
  readonly findings: readonly Finding[];
  readonly culprits: readonly Culprit[];
  readonly message: string;
}

/** Hints that break no tie by themselves, but point at a cell. */
const pointing = 0.5;
/** What stands in an equation that holds speaks against a change more than any of these for one. */
const confirming = 2;
/** A figure copied from another report is likelier wrong than the figure it was copied from, unless that stands strangely. */
const copying: readonly string[] = ['same-period-differs', 'opening-differs-from-closing'];
const copied = 0.0005;
const isCopy = (key: string, { finding }: Doubt): boolean => copying.includes(finding.rule) && finding.places[0] !== undefined && placeKey(finding.places[0]) === key;

/** A cell gains by being what findings point at first, and by standing strangely among its other years. */
function weight(key: string, doubts: readonly Doubt[], hints: readonly Doubt[], index: ReadonlyMap<string, Located>, around: Surroundings): number {
  const located = index.get(key);
  if (!located) return 0;
  const fits = fittingValue(key, doubts.map(doubt => doubt.finding), index);
  const isCopied = doubts.some(doubt => isCopy(key, doubt));
  // A copy says nothing of itself: whether the other figure stands well among its own decides.
  const gain = isCopied ? copied : Math.min(9, strangeness(located, around)) - (fits === undefined ? 0 : Math.min(9, strangeness(located, around, fits)));
  const alone = doubts.filter(doubt => doubt.cells.length === 1 && doubt.cells[0] === key).length;
  const betweenCopies = doubts.every(doubt => doubt.cells.length <= 2);
  const points = hints.some(hint => hint.cells.includes(key)) || (betweenCopies && hasLostDigits(located));
  const isSlip = fits !== undefined && located.cell.amount !== undefined && isOneSlipApart(located.cell.amount, fits);
  const isAgainst = fits !== undefined && isConfirmed(located, around.workbook, index);
  return gain + alone + (points ? pointing : 0) + (isSlip ? pointing : 0) - (isAgainst ? confirming : 0);
}

function likeliest(sets: readonly string[][], doubts: readonly Doubt[], hints: readonly Doubt[], index: ReadonlyMap<string, Located>, around: Surroundings): readonly string[] {
  const weights = new Map<string, number>();
  const of = (key: string): number => {
    const known = weights.get(key) ?? weight(key, doubts, hints, index, around);
    weights.set(key, known);
    return known;
  };
  const total = (set: readonly string[]): number => set.reduce((sum, key) => sum + of(key), 0);
  const [best = []] = [...sets].sort((one, other) => total(other) - total(one));
  return [...best].sort((one, other) => of(other) - of(one));
}

const nameOf = ({ cell }: Located): string => text.cell(cell.place.sheet, cellName(cell), addresses([cell.place]));

function messageOf(located: readonly Located[], count: number, fits: number | undefined): string {
  const [first] = located;
  if (!first) return '';
  if (located.length > 1) return text.several(count, text.cells(located.map(nameOf)));
  const one = text.one(count, nameOf(first), writtenText(first.cell));
  return fits === undefined ? one : text.both(one, text.fits(numberText(fits)));
}

function settle(doubts: readonly Doubt[], hints: readonly Doubt[], index: ReadonlyMap<string, Located>, around: Surroundings): CulpritGroup {
  const findings = doubts.map(doubt => doubt.finding);
  const best = likeliest(smallestSets(doubts.map(doubt => doubt.cells)), doubts, hints, index, around);
  const located = best.flatMap(key => index.get(key) ?? []);
  const culprits = located.map((cell): Culprit => {
    const fits = fittingValue(placeKey(cell.cell.place), findings, index);
    const fix = fits === undefined ? undefined : fittingFix(cell, fits);
    return { place: cell.cell.place, ...(fits === undefined ? {} : { fits }), ...(fix ? { fix } : {}) };
  });
  return { findings, culprits, message: messageOf(located, findings.length, culprits.length === 1 ? culprits[0]?.fits : undefined) };
}

/** Like `likelyCulprits`, pausing between tables and between groups; what is yielded is the number of groups settled. */
export function* culpritSteps(findings: readonly Finding[], workbook: WorkbookSnapshot, plans: readonly Plan[], settings: RuleSettings): Generator<number, CulpritGroup[]> {
  const indexing = indexSteps(workbook, plans);
  let indexed = indexing.next();
  for (; indexed.done !== true; indexed = indexing.next()) yield 0;
  const index = indexed.value;
  const around = { workbook, plans, settings };
  const hints = doubtsOf(findings.filter(finding => finding.severity === 'hint'), index);
  const groups: CulpritGroup[] = [];
  for (const doubts of connected(doubtsOf(findings.filter(finding => finding.severity !== 'hint'), index))) {
    groups.push(settle(doubts, hints, index, around));
    yield groups.length;
  }
  return groups;
}

/**
 * The likely culprits behind findings that break together: per group of connected findings the smallest set of cells
 * whose change would satisfy them all, exact for the sizes of such tables. Hints put nothing in doubt, they only help to choose between cells.
 */
export function likelyCulprits(findings: readonly Finding[], workbook: WorkbookSnapshot, plans: readonly Plan[], settings: RuleSettings): CulpritGroup[] {
  const steps = culpritSteps(findings, workbook, plans, settings);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
