import { words } from '../../language';
import { moveFocus } from '../../parts/keepFocus';
import { singleClick } from '../../parts/singleClick';
import type { Shelf } from './shelves';
import { insertTemplate, type TemplatesState } from './templatesState';

interface FirstStepProps { readonly state: TemplatesState; readonly first: Shelf }

/** For a workbook without any table of ours: what this does, and the one thing to begin with. An open entry has the main button of its own. */
export function FirstStep({ state, first: { plan, templates: [template] } }: FirstStepProps) {
  if (!template) return null;
  const insert = async (): Promise<void> => {
    state.variant.value = template.variants[0]?.id ?? '';
    if (await insertTemplate(state, template, plan, 'newSheet')) moveFocus('#status');
  };
  const kind = state.opened.value === undefined ? 'button button--primary' : 'button';
  return (
    <section class="first" aria-label={words.value.insertFirst(words.value.table(template).name)}>
      <p>{words.value.firstStep(plan.name)}</p>
      <button id="insert-first" class={kind} type="button" aria-disabled={state.session.isSlow.value} onClick={singleClick(() => void insert())}>{words.value.insertFirst(words.value.table(template).name)}</button>
    </section>
  );
}
