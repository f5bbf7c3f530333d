/** Every plan there is: those delivered with the product and those the open workbook keeps. */
import type { Plan } from '../domain/plan/plan';
import { builtInPlans } from './builtIn';
import { text } from './text';
import { workbookPlans } from './workbookPlans';

export { reportingUnits } from './builtIn';
export { setWorkbookPlans, watchWorkbookPlans, workbookPlans } from './workbookPlans';
export type { RefusedPlan } from './workbookPlans';

/** The delivered plans, older first, then the workbook's own. */
export const plans = (): readonly Plan[] => [...builtInPlans, ...workbookPlans()];

export const planById = (id: string): Plan | undefined => plans().find(plan => plan.id === id);

/** By its short name as a person writes it: 十四五, “十四五”, 十四五规划, or by its full title. */
export function planByName(written: string): Plan | undefined {
  const bare = written.replace(/[\s\u201c\u201d"'\u300a\u300b]/g, '');
  const same = (name: string): boolean => name.replace(/[\s\u201c\u201d]/g, '') === bare;
  return plans().find(plan => same(plan.name) || same(plan.name + text.planSuffix) || same(plan.title) || plan.id === bare);
}
