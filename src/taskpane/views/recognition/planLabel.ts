import type { Plan } from '../../../domain/plan/plan';
import { recognitionWords } from './recognitionWords';

/** “十四五”专栏2: the panel a table speaks of, '' where the plan is not there. */
export function planLabel(plans: readonly Plan[], of: { readonly plan?: string; readonly panel?: string }): string {
  const plan = plans.find(({ id }) => id === of.plan);
  const panel = plan?.panels.find(({ id }) => id === of.panel);
  return plan && panel ? recognitionWords.value.planLabel(plan.name, panel.label) : '';
}
