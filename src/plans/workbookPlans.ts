/** The plans the open workbook keeps in its 规划数据 sheets. They come and go with the workbook; the delivered ones stay. */
import type { Plan } from '../domain/plan/plan';
import { builtInPlans, reportingUnits } from './builtIn';
import { text } from './text';

/** A plan that cannot be used beside the others, and why. */
export interface RefusedPlan { readonly plan: Plan; readonly reason: string }

/** Ids that sheets of record and ranges go by. */
const reserved: readonly string[] = ['audit', 'range'];

let own: readonly Plan[] = [];
const watchers = new Set<() => void>();

/** The workbook's own plans, older first. */
export const workbookPlans = (): readonly Plan[] => own;

/** Is called whenever the workbook's plans have become other ones; gives the end of the watch. */
export function watchWorkbookPlans(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => { watchers.delete(watcher); };
}

/** What keeps a plan out: a delivered plan is never hidden behind another, and no two answer to one name. */
function objection({ id, name, title }: Plan, others: readonly Plan[]): string | undefined {
  if (reserved.includes(id)) return text.reservedId(name, id);
  if (builtInPlans.some(plan => plan.id === id)) return text.builtInId(name, id);
  if (builtInPlans.some(plan => plan.name === name || plan.title === title)) return text.builtInName(name);
  if (others.some(plan => plan.id === id)) return text.repeatedId(name, id);
  if (others.some(plan => plan.name === name)) return text.repeatedName(name);
  return undefined;
}

/** 武汉 named by a plan of the workbook is the 武汉 the province knows, with its code and full name. */
function withKnownUnits(plan: Plan): Plan {
  const named = plan.reportingUnits;
  return named === undefined ? plan : { ...plan, reportingUnits: named.map(unit => reportingUnits().find(({ name, fullName }) => name === unit.name || fullName === unit.name) ?? unit) };
}

const written = (plans: readonly Plan[]): string => JSON.stringify(plans);

/**
 * Takes the workbook's plans in place of those before; an empty list closes the workbook. Plans that would hide another one are
 * refused, with the reason; the others are kept. 填报单位 a plan names are the province's where they are called so, else its own;
 * a plan that names none reports in no parts: a city's plan is not offered the province's regions.
 * Example: a plan called 十四五 → refused, 另起名称; the delivered 十四五 stays what it is.
 */
export function setWorkbookPlans(plans: readonly Plan[]): readonly RefusedPlan[] {
  const kept: Plan[] = [];
  const refused: RefusedPlan[] = [];
  for (const plan of plans) {
    const reason = objection(plan, kept);
    if (reason === undefined) kept.push(withKnownUnits(plan));
    else refused.push({ plan, reason });
  }
  kept.sort((one, other) => one.period.start - other.period.start);
  // Plans that say the same stay the same objects: what was worked out from them still holds.
  if (written(kept) !== written(own)) {
    own = kept;
    for (const watcher of [...watchers]) watcher();
  }
  return refused;
}
