import { useEffect, useMemo } from 'preact/hooks';
import { templatesFor } from '../../../domain/templates';
import { words } from '../../language';
import { AdoptedTables } from '../../laterViews';
import { walkEntries } from '../../parts/Entry';
import { Icon } from '../../parts/Icon';
import { SearchField } from '../../parts/SearchField';
import { currentPlans } from '../../session/currentPlans';
import type { RecognitionState } from '../recognition/recognitionState';
import { refreshKnown } from '../recognition/refreshKnown';
import { FirstStep } from './FirstStep';
import { shelves } from './shelves';
import { TemplateEntry } from './TemplateEntry';
import { templateKey, type TemplatesState } from './templatesState';
import { ToolButtons } from './ToolButtons';

/** A list short enough to be read whole needs no search box. */
const searchFrom = 9;

/** 模板: the tables of every plan; choosing one opens what it holds, where it goes and 插入. */
export function TemplatesView({ state, recognition }: { readonly state: TemplatesState; readonly recognition: RecognitionState }) {
  useEffect(() => { void refreshKnown(recognition); }, [recognition]);
  const writes = state.session.writes.value;
  useEffect(() => { if (recognition.known.peek() === 0) void refreshKnown(recognition); }, [recognition, writes]);
  const problems = recognition.planProblems.value;
  const adopted = recognition.adopted.value?.length ?? 0;
  // Plans that are only data have tables too.
  const templates = useMemo(() => templatesFor(currentPlans.value), [currentPlans.value]);
  const [first] = shelves(currentPlans.value, templates, '');
  const found = shelves(currentPlans.value, templates, state.query.value, words.value.table);
  return (
    <>
      <ToolButtons state={state} />
      {problems.length > 0 && <PlanProblems problems={problems} />}
      {adopted > 0 && <AdoptedTables state={recognition} />}
      {recognition.known.value === 0 && first ? <FirstStep state={state} first={first} /> : <p class="intro">{words.value.templatesIntro}</p>}
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

/** A plan kept in 规划数据 that cannot be used says so where its tables are missed. */
function PlanProblems({ problems }: { readonly problems: readonly string[] }) {
  return (
    <div class="bar bar--warning bar--alone"><Icon name="query" /><div class="bar__body" tabIndex={0}><p>{words.value.planProblems}</p>
      <ul class="plain">{problems.map(problem => <li key={problem}>{words.value.say(problem)}</li>)}</ul></div></div>
  );
}
