import type { Plan } from '../../../domain/plan/plan';
import type { TableTemplate } from '../../../domain/templates/template';
import { matchesQuery } from '../../session/search';

/** The templates of one plan. */
export interface Shelf { readonly plan: Plan; readonly templates: readonly TableTemplate[] }

const findable = ({ name, title, description }: TableTemplate['text']): string => `${name} ${title} ${description}`;

/** Templates by plan, the latest plan first, only those that match the query by what they are called on the sheet or, as `shown`, in the pane; plans without any are left out. */
export function shelves(plans: readonly Plan[], templates: readonly TableTemplate[], query: string, shown: (template: TableTemplate) => TableTemplate['text'] = ({ text }) => text): readonly Shelf[] {
  return [...plans]
    .sort((one, other) => other.period.start - one.period.start)
    .map(plan => ({ plan, templates: templates.filter(template => template.plan === plan.id && matchesQuery(`${findable(template.text)} ${findable(shown(template))}`, query)) }))
    .filter(shelf => shelf.templates.length > 0);
}
