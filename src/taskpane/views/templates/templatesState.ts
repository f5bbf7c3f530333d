import { batch, signal, type Signal } from '@preact/signals';
import type { Plan } from '../../../domain/plan/plan';
import type { TableTemplate } from '../../../domain/templates/template';
import type { InsertionTarget } from '../../../excel/port';
import { words } from '../../language';
import { perform, report } from '../../session/perform';
import type { Session } from '../../session/session';
import type { TemplatesPage } from './templatesPage';

/** What the 模板 view remembers while other views are shown. */
export interface TemplatesState {
  readonly session: Session;
  readonly page: Signal<TemplatesPage>;
  readonly query: Signal<string>;
  /** Key of the entry that is open. */
  readonly opened: Signal<string | undefined>;
  readonly variant: Signal<string>;
  readonly target: Signal<InsertionTarget>;
  /** Why the selected place cannot take the table, in the words of the workbook room. */
  readonly occupied: Signal<string | undefined>;
}

/** Nothing chosen, a new sheet as the place. */
export function createTemplatesState(session: Session): TemplatesState {
  return { session, page: signal<TemplatesPage>('tables'), query: signal(''), opened: signal(undefined), variant: signal(''), target: signal<InsertionTarget>('newSheet'), occupied: signal(undefined) };
}

/** One id can stand in two plans. */
export const templateKey = (template: TableTemplate): string => `${template.plan}-${template.id}`;

/** Opens an entry with its first variant, or closes it. */
export function toggleTemplate(state: TemplatesState, template: TableTemplate): void {
  batch(() => {
    state.opened.value = state.opened.value === templateKey(template) ? undefined : templateKey(template);
    state.variant.value = template.variants[0]?.id ?? '';
    state.occupied.value = undefined;
  });
}

/** Lays the table; true once it stands. Where the place holds something, says so and leaves the decision to the user. */
export async function insertTemplate(state: TemplatesState, template: TableTemplate, plan: Plan, target: InsertionTarget): Promise<boolean> {
  const { session, variant } = state;
  state.occupied.value = undefined;
  const outcome = await perform(session, words.value.inserting(words.value.table(template).name), () => session.port.insertTable(origin => template.build(plan, variant.value, origin), target));
  if (outcome?.state === 'occupied') state.occupied.value = outcome.message;
  else report(session, outcome);
  return outcome?.state === 'done';
}
