import { planFromTable, type DraftCorrections, type DraftIndicator, type DraftOptions, type DraftQuestion, type IndicatorCorrection, type IndicatorField, type PlanCorrection, type PlanDraft } from '../../../domain/planBuilding';
import type { FoundTable } from '../../../domain/recognition';
import type { Drafting } from './plansState';

export { planOptions } from './planOptions';

const unsureIn = (draft: PlanDraft): ReadonlySet<string> => new Set(draft.questions.flatMap(({ indicator }) => indicator ?? []));

/** A draft as the table tells it, with nothing said yet. */
export function beginDraft(table: FoundTable, options: DraftOptions): Drafting {
  const draft = planFromTable(table, {}, options);
  return { table, corrections: {}, draft, unsureAtFirst: unsureIn(draft), agreed: new Set() };
}

function corrected(drafting: Drafting, corrections: DraftCorrections, options: DraftOptions): Drafting {
  return { ...drafting, corrections, draft: planFromTable(drafting.table, corrections, options) };
}

/** What the user says about the plan itself. */
export function correctPlan(drafting: Drafting, correction: PlanCorrection, options: DraftOptions): Drafting {
  return corrected(drafting, { ...drafting.corrections, plan: { ...drafting.corrections.plan, ...correction } }, options);
}

/** What the user says about one indicator; what depends on it follows. */
export function correctIndicator(drafting: Drafting, id: string, correction: IndicatorCorrection, options: DraftOptions): Drafting {
  const { indicators = {} } = drafting.corrections;
  return corrected(drafting, { ...drafting.corrections, indicators: { ...indicators, [id]: { ...indicators[id], ...correction } } }, options);
}

/** What is still open: about one indicator, or about the plan where `id` is left out. */
export function openQuestions({ draft, agreed }: Drafting, id?: string): readonly DraftQuestion[] {
  return draft.questions.filter(question => question.indicator === id && !agreed.has(question.message));
}

/** Everything still open, wherever it is. */
export const allOpen = ({ draft, agreed }: Drafting): readonly DraftQuestion[] => draft.questions.filter(question => !agreed.has(question.message));

const figureFields = ['base', 'previousTarget', 'target', 'actual'] as const;
const isFigure = (field: string): field is (typeof figureFields)[number] => (figureFields as readonly string[]).includes(field);

function guessedValue(indicator: DraftIndicator, field: IndicatorField): unknown {
  return isFigure(field) ? indicator.figures[field]?.value : indicator[field].value ?? null;
}

/** 确认无误: the guesses that were asked about are taken as the user's word. What must be filled in stays open. */
export function confirmIndicator(drafting: Drafting, id: string, options: DraftOptions): Drafting {
  const indicator = drafting.draft.indicators.find(one => one.id === id);
  if (!indicator) return drafting;
  const agreed = openQuestions(drafting, id).filter(question => !question.isRequired);
  const correction: IndicatorCorrection = Object.fromEntries(agreed.map(({ field }) => [field, guessedValue(indicator, field as IndicatorField)]));
  return correctIndicator(drafting, id, correction, options);
}

/** A question about the plan that the user agrees with as it is. */
export function agree(drafting: Drafting, { message }: DraftQuestion): Drafting {
  return { ...drafting, agreed: new Set([...drafting.agreed, message]) };
}
