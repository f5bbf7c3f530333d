import type { Plan } from '../../../domain/plan/plan';
import type { TableTemplate } from '../../../domain/templates/template';
import { matchesQuery } from '../../session/search';

/** The templates of one plan. */
export interface Shelf { readonly plan: Plan; readonly templates: readonly TableTemplate[] }

/** Templates by plan, the latest plan first, only those that match the query; plans without any are left out. */
export function shelves(plans: readonly Plan[], templates: readonly TableTemplate[], query: string): readonly Shelf[] {
  return [...plans]
    .sort((one, other) => other.period.start - one.period.start)
    .map(plan => ({ plan, templates: templates.filter(template => template.plan === plan.id && matchesQuery(`${template.text.name} ${template.text.title} ${template.text.description}`, query)) }))
    .filter(shelf => shelf.templates.length > 0);
}
