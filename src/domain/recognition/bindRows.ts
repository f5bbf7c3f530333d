import { indicatorName, matchIndicator } from '../plan/matchIndicator';
import type { Indicator, Panel } from '../plan/plan';
import { writtenName } from '../plan/writtenName';
import { answerTo, type Answers } from './answers';
import { noneOfThese, type BindingCandidate, type BindingQuestion, type RowBinding } from './binding';
import type { Choice, FoundRow, FoundTable } from './foundTable';
import { likenessOf, shapeOf, type NameShape } from './nameLikeness';
import { figureEvidence, unitRelation, type FigureEvidence, type UnitRelation } from './rowEvidence';
import type { Steps } from './steps';
import { words } from './text/bindingWords';

/** Below this likeness a name is another indicator's. */
const leastLikeness = 0.5;
/** A name only alike is bound unasked where that many printed figures agree and none differs. */
const enoughFigures = 2;
const mostCandidates = 3;

interface Weighed { readonly indicator: Indicator; readonly likeness: number; readonly unit: UnitRelation; readonly figures: FigureEvidence }
export interface PlanPanel { readonly plan: string; readonly panel: Panel }
interface BoundRow { readonly binding: RowBinding; readonly question?: BindingQuestion }

const printed = ({ name, unit }: Indicator): string => (unit === '' ? name : words.withUnit(name, unit));

const shapes = new WeakMap<Indicator, NameShape>();

/** An indicator's name taken apart once: every row is held against it. */
function shapeOfIndicator(indicator: Indicator): NameShape {
  const known = shapes.get(indicator) ?? shapeOf(indicatorName(indicator).bare);
  shapes.set(indicator, known);
  return known;
}

function weigh(table: FoundTable, row: FoundRow, panel: Panel): Weighed[] {
  const sought = shapeOf(writtenName(row.name).bare);
  return panel.indicators
    .map(indicator => ({ indicator, likeness: likenessOf(sought, shapeOfIndicator(indicator), leastLikeness) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .map(({ indicator, likeness }) => ({ indicator, likeness, unit: unitRelation(row.unit, indicator.unit), figures: figureEvidence(table, row, indicator, panel) }))
    .sort((one, other) => other.likeness + other.figures.same.length / 4 - one.likeness - one.figures.same.length / 4);
}

function reasonOf({ likeness, unit, figures }: Weighed, row: FoundRow, indicator: Indicator): string {
  return words.all([
    likeness === 1 ? words.sameName : words.likeName,
    words.unit[unit](row.unit, indicator.unit),
    figures.same.length > 0 ? words.sameFigures(figures.same) : '',
    figures.different.length > 0 ? words.differentFigures(figures.different) : '',
  ].filter(part => part !== ''));
}

const fitsUnit = ({ unit }: Weighed): boolean => unit === 'same' || unit === 'absent';

/** The one indicator that needs no question: same name and no other unit, or a like name that the printed figures bear out. */
function certain(row: FoundRow, panel: Panel, weighed: readonly Weighed[]): Weighed | undefined {
  const match = matchIndicator({ panels: [panel] }, row.name);
  if (match.found) {
    const exact = weighed.find(({ indicator }) => indicator.id === match.indicator.id);
    if (exact) return exact;
  }
  const borneOut = weighed.filter(one => one.unit === 'same' && one.figures.same.length >= enoughFigures && one.figures.different.length === 0);
  return borneOut.length === 1 ? borneOut[0] : undefined;
}

/** The same name and unit have the same key wherever they stand. */
const keyOf = ({ plan, panel }: PlanPanel, row: FoundRow): string => `row|${plan}|${panel.id}|${row.name.slice(0, 120)}|${row.unit.slice(0, 40)}`;

function ask(of: PlanPanel, row: FoundRow, candidates: readonly Weighed[], answers: Answers): BoundRow {
  const offered: BindingCandidate[] = candidates.slice(0, mostCandidates).map(one => ({ indicator: one.indicator.id, name: printed(one.indicator), reason: reasonOf(one, row, one.indicator) }));
  const choices: Choice[] = [...offered.map(({ indicator, name, reason }) => ({ answer: indicator, label: words.choice(name, reason) })), { answer: noneOfThese, label: words.noneOfThese }];
  const key = keyOf(of, row);
  const given = answerTo(answers, key, choices);
  if (given === noneOfThese) return { binding: { kind: 'none', row: row.row, reason: words.saidNone } };
  if (given !== undefined) return { binding: { kind: 'sure', row: row.row, indicator: given, reason: words.saidSo } };
  const question = words.question(row.row + 1, row.writtenName.trim().slice(0, 60), offered.map(({ name }) => name));
  return { binding: { kind: 'unsure', row: row.row, candidates: offered }, question: { key, row: row.row, question, choices } };
}

function bindRow(table: FoundTable, row: FoundRow, of: PlanPanel, answers: Answers): BoundRow {
  const weighed = weigh(table, row, of.panel);
  const sure = certain(row, of.panel, weighed);
  if (sure && fitsUnit(sure)) return { binding: { kind: 'sure', row: row.row, indicator: sure.indicator.id, reason: reasonOf(sure, row, sure.indicator) } };
  if (sure) return { binding: { kind: 'none', row: row.row, reason: words.otherUnit(row.unit, printed(sure.indicator)) } };
  const candidates = weighed.filter(fitsUnit);
  return candidates.length > 0 ? ask(of, row, candidates, answers) : { binding: { kind: 'none', row: row.row, reason: words.unknownName } };
}

/** Of several rows bound to one indicator the first counts; of a sure and an asked one, the sure one. */
function withoutRepeats(rows: readonly BoundRow[]): BoundRow[] {
  const taken = new Map<string, number>();
  return rows.map(row => {
    if (row.binding.kind !== 'sure') return row;
    const first = taken.get(row.binding.indicator);
    if (first === undefined) { taken.set(row.binding.indicator, row.binding.row); return row; }
    return { binding: { kind: 'none', row: row.binding.row, reason: words.repeated(first + 1) } };
  });
}

/** Binds every indicator row of a table to the indicators of one panel. A step a row. */
export function* bindRows(table: FoundTable, of: PlanPanel, answers: Answers): Steps<{ readonly rows: readonly RowBinding[]; readonly questions: readonly BindingQuestion[] }> {
  const indicators = table.rows.filter(row => row.kind === 'indicator');
  const bound: BoundRow[] = [];
  for (const row of indicators) {
    yield bound.length / indicators.length;
    bound.push(bindRow(table, row, of, answers));
  }
  const rows = withoutRepeats(bound);
  return { rows: rows.map(({ binding }) => binding), questions: rows.flatMap(({ question }) => question ?? []) };
}
