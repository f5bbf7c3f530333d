import type { Plan } from '../plan/plan';

/** Ids of the plans an indicator of this one is linked to. */
const linkedPlans = (plan: Plan): readonly string[] => plan.panels.flatMap(panel => panel.indicators.flatMap(({ link }) => (link ? [link.plan] : [])));

/** Plans whose tables may speak of each other's figures, by links in either direction, however many in a row. Every plan is in exactly one group. */
export function planGroups(plans: readonly Plan[]): readonly (readonly string[])[] {
  let groups: readonly (readonly string[])[] = plans.map(plan => [plan.id]);
  for (const plan of plans) {
    const together = new Set([plan.id, ...linkedPlans(plan)]);
    const touches = (group: readonly string[]): boolean => group.some(id => together.has(id));
    groups = [groups.filter(touches).flat(), ...groups.filter(group => !touches(group))];
  }
  return groups;
}
