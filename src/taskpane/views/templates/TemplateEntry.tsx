import { useEffect, useRef } from 'preact/hooks';
import type { Plan } from '../../../domain/plan/plan';
import type { TableTemplate } from '../../../domain/templates/template';
import type { InsertionTarget } from '../../../excel/port';
import { words } from '../../language';
import { Choice } from '../../parts/Choice';
import { Entry } from '../../parts/Entry';
import { Icon } from '../../parts/Icon';
import { keepFocus, moveFocus } from '../../parts/keepFocus';
import { singleClick } from '../../parts/singleClick';
import { insertTemplate, templateKey, toggleTemplate, type TemplatesState } from './templatesState';

interface TemplateEntryProps { readonly state: TemplatesState; readonly template: TableTemplate; readonly plan: Plan }

/** One table of the list; open, it shows its description, variants and place, and the only button named 插入. */
export function TemplateEntry({ state, template, plan }: TemplateEntryProps) {
  const key = templateKey(template);
  const isOpen = state.opened.value === key;
  const { name, title } = words.value.table(template);
  return (
    <Entry id={`template-${key}`} isOpen={isOpen} onToggle={() => toggleTemplate(state, template)} name={name} title={title}>
      {isOpen && <TemplateBody state={state} template={template} plan={plan} />}
    </Entry>
  );
}

function TemplateBody({ state, template, plan }: TemplateEntryProps) {
  const isBusy = state.session.isSlow.value;
  const refusal = useRef<HTMLDivElement>(null);
  useEffect(() => { if (state.occupied.value) refusal.current?.scrollIntoView({ block: 'nearest' }); }, [state.occupied.value]);
  const insert = async (target: InsertionTarget): Promise<void> => {
    // Enter pressed once more on the button would lay a second copy: the keyboard goes on to what was done, and to the way back beside it.
    if (await insertTemplate(state, template, plan, target)) moveFocus('#status');
    else keepFocus('#insert');
  };
  return (
    <>
      <p class="description">{words.value.table(template).description}</p>
      {template.variants.length > 1 && <Choice name="variant" holds="words" legend={words.value.variantLegend} value={state.variant.value}
        options={template.variants.map(variant => ({ value: variant.id, ...words.value.variant(variant) }))}
        onChange={variant => { state.variant.value = variant; state.occupied.value = undefined; }} />}
      <PlaceChoice state={state} />
      <div class="buttons">
        <button id="insert" class="button button--primary" type="button" aria-disabled={isBusy} onClick={singleClick(() => void insert(state.target.value))}>{words.value.insert}</button>
      </div>
      <div role="alert" ref={refusal}>
        {state.occupied.value && <div class="bar bar--warning"><Icon name="query" /><div class="bar__body"><p>{state.occupied.value}</p>
          <button class="button button--small" type="button" aria-disabled={isBusy} onClick={singleClick(() => void insert('newSheet'))}>{words.value.insertToNewSheet}</button></div></div>}
      </div>
    </>
  );
}

function PlaceChoice({ state }: { readonly state: TemplatesState }) {
  const { newSheet, newSheetHelp, selectedCell, selectedCellHelp, placeLegend } = words.value;
  return (
    <Choice<InsertionTarget> name="place" holds="words" legend={placeLegend} value={state.target.value}
      options={[{ value: 'newSheet', label: newSheet, help: newSheetHelp }, { value: 'selection', label: selectedCell, help: selectedCellHelp }]}
      onChange={target => { state.target.value = target; state.occupied.value = undefined; }} />
  );
}
