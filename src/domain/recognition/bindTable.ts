import type { Panel, Plan } from '../plan/plan';
import { matchIndicator } from '../plan/matchIndicator';
import { plainText } from '../table/plainText';
import { answerTo, type Answers } from './answers';
import { noneOfThese, type Binding, type BindingQuestion } from './binding';
import { bindRows } from './bindRows';
import type { Choice, FoundPeriod, FoundRow, FoundTable } from './foundTable';
import { figureEvidence, unitRelation } from './rowEvidence';
import { finished, within, type Steps } from './steps';
import { words } from './text/bindingWords';

interface Fit { readonly plan: Plan; readonly panel: Panel; readonly named: number; readonly same: number; readonly different: number; readonly isTitled: boolean }

/** A plan is known again where that many rows carry its names, or that share of a short table. */
const leastRows = 3;
const leastShare = 0.5;
/** Fewer printed figures decide nothing about whose table it is. */
const leastFigures = 4;

const indicatorsIn = ({ rows }: FoundTable): readonly FoundRow[] => rows.filter(({ kind }) => kind === 'indicator');

function* fitOf(table: FoundTable, plan: Plan, panel: Panel): Steps<Fit> {
  let [named, same, different] = [0, 0, 0];
  const rows = indicatorsIn(table);
  for (const [at, row] of rows.entries()) {
    yield at / rows.length;
    const match = matchIndicator({ panels: [panel] }, row.name);
    if (!match.found || unitRelation(row.unit, match.indicator.unit) === 'other') continue;
    const figures = figureEvidence(table, row, match.indicator, panel);
    named += 1;
    same += figures.same.length;
    different += figures.different.length;
  }
  const title = plainText(table.title);
  return { plan, panel, named, same, different, isTitled: title !== '' && (title.includes(plainText(panel.title)) || title.includes(plainText(panel.label))) };
}

/** Names first; then what the title says, the plan period, and how many printed figures agree. */
const rank = (fit: Fit, table: FoundTable): number =>
  fit.named * 10 + (fit.isTitled ? 8 : 0) + (table.period?.end === fit.plan.period.end ? 6 : 0) + fit.same - fit.different;

function isKnown(fit: Fit, table: FoundTable): boolean {
  const smaller = Math.min(indicatorsIn(table).length, fit.panel.indicators.length);
  return fit.named >= leastRows || (fit.named > 0 && fit.named >= smaller * leastShare);
}

const idOf = ({ plan, panel }: Fit): string => `${plan.id}/${panel.id}`;

/** The next plan has many of this one's names: a table that writes other years is another plan's until somebody says otherwise. */
const otherPeriod = ({ period }: FoundTable, { plan }: Fit): FoundPeriod | undefined => (period?.end === plan.period.end ? undefined : period);

/** Asked where the two best fit alike, where the table writes another period, or where the figures are mostly another plan's. */
function planQuestion(table: FoundTable, fits: readonly Fit[]): BindingQuestion | undefined {
  const [best, second] = fits;
  if (!best) return undefined;
  const isTied = second !== undefined && rank(second, table) === rank(best, table);
  const isForeign = best.same + best.different >= leastFigures && best.different > best.same;
  const period = otherPeriod(table, best);
  if (!isTied && !isForeign && !period) return undefined;
  const title = table.title === '' ? words.untitled : table.title.slice(0, 60);
  const choices: Choice[] = [...fits.map(fit => ({ answer: idOf(fit), label: words.planChoice(fit.plan.title, fit.panel.label) })), { answer: noneOfThese, label: words.noneOfPlans }];
  const question = period ? words.periodQuestion(title, period, best.plan.title, best.plan.period) : isForeign ? words.planQuestion(title, best.plan.title) : words.panelQuestion(title);
  return { key: `plan|${title}`, question, choices };
}

/** The panels whose names the table carries, the best first. */
function* fitsOf(table: FoundTable, plans: readonly Plan[]): Steps<Fit[]> {
  const panels = plans.flatMap(plan => plan.panels.map(panel => ({ plan, panel })));
  const fits: Fit[] = [];
  for (const [at, { plan, panel }] of panels.entries()) fits.push(yield* within(fitOf(table, plan, panel), at / panels.length, (at + 1) / panels.length));
  return fits.filter(fit => isKnown(fit, table)).sort((one, other) => rank(other, table) - rank(one, table));
}

const none = (reason: string): Binding => ({ reason, rows: [], questions: [] });

/**
 * Which plan does a found table belong to, and which row is which indicator? Names count after normalising, then by
 * likeness, with unit and printed figures as evidence. What is not sure is a question; `answers` settle questions of
 * earlier days. A row in another unit is never bound: its figures would be taken for others. A step a row and panel.
 */
export function* bindingTable(table: FoundTable, plans: readonly Plan[], answers: Answers = []): Steps<Binding> {
  const fits = yield* within(fitsOf(table, plans), 0, 0.5);
  const asked = planQuestion(table, fits);
  const given = asked && answerTo(answers, asked.key, asked.choices);
  if (given === noneOfThese) return none(words.planDenied);
  const fit = fits.find(candidate => idOf(candidate) === given) ?? fits[0];
  if (!fit) return none(words.noPlan);
  const { rows, questions } = yield* within(bindRows(table, { plan: fit.plan.id, panel: fit.panel }, answers), 0.5, 1);
  const reason = given === undefined ? words.planFound(fit.plan.title, fit.named, indicatorsIn(table).length) : words.planChosen(fit.plan.title);
  return { plan: fit.plan.id, panel: fit.panel.id, reason, rows, questions: asked && given === undefined ? [asked, ...questions] : questions };
}

/** The same without a pause. */
export const bindTable = (table: FoundTable, plans: readonly Plan[], answers: Answers = []): Binding => finished(bindingTable(table, plans, answers));
