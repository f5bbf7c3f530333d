import { templatesFor } from '../../../domain/templates';
import { plans } from '../../../plans';
import { words } from '../../language';
import { walkEntries } from '../../parts/Entry';
import { SearchField } from '../../parts/SearchField';
import { shelves } from './shelves';
import { TemplateEntry } from './TemplateEntry';
import { templateKey, type TemplatesState } from './templatesState';

/** Plans that are only data have tables too. */
const templates = templatesFor(plans());

/** A list short enough to be read whole needs no search box. */
const searchFrom = 9;

/** 模板: the tables of every plan; choosing one opens what it holds, where it goes and 插入. */
export function TemplatesView({ state }: { readonly state: TemplatesState }) {
  const found = shelves(plans(), templates, state.query.value);
  return (
    <>
      <p class="intro">{words.value.templatesIntro}</p>
      {templates.length >= searchFrom && <SearchField label={words.value.searchTemplates} query={state.query} />}
      {found.length === 0 && <p class="nothing" role="status">{words.value.nothingFound(state.query.value)}</p>}
      {found.map(({ plan, templates: shelf }) => (
        <section key={plan.id} aria-labelledby={`plan-${plan.id}`}>
          <h2 id={`plan-${plan.id}`} class="heading">{words.value.planHeading(plan.name, plan.period.start, plan.period.end)}</h2>
          <ul class="entries" onKeyDown={walkEntries}>
            {shelf.map(template => <TemplateEntry key={templateKey(template)} state={state} template={template} plan={plan} />)}
          </ul>
        </section>
      ))}
    </>
  );
}
