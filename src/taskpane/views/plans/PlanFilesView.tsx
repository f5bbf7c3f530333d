import { useRef } from 'preact/hooks';
import { workbookPlans } from '../../../plans';
import { words } from '../../language';
import { walkEntries } from '../../parts/Entry';
import { Icon } from '../../parts/Icon';
import { singleClick } from '../../parts/singleClick';
import { SubPage } from '../../parts/SubPage';
import { currentPlans } from '../../session/currentPlans';
import { importFile } from './importFile';
import { keepPlan } from './keepPlan';
import { PlanEntry } from './PlanEntry';
import { planSize } from './planSize';
import { plansWords } from './plansWords';
import type { Imported, PlansState } from './plansState';
import { RemovePlanDialog } from './RemovePlanDialog';
import { writeComparison } from './writeComparison';
import '../../styles/pages.scss';

interface PlanFilesViewProps { readonly state: PlansState; readonly onBack: () => void; readonly onKept: () => void }

/** 规划文件: plans in from files and out to files, and one held against another. */
export function PlanFilesView({ state, onBack, onKept }: PlanFilesViewProps) {
  const input = useRef<HTMLInputElement>(null);
  const { filesTitle, filesIntro, importFile: importLabel, plansHeading } = plansWords.value;
  const onFile = (event: Event): void => {
    if (!(event.currentTarget instanceof HTMLInputElement)) return;
    const [file] = event.currentTarget.files ?? [];
    if (file) void importFile(state, file);
    // The same file can be chosen again after it has been mended.
    event.currentTarget.value = '';
  };
  const all = currentPlans.value;
  return (
    <SubPage title={filesTitle} onBack={onBack}>
      <p class="intro">{filesIntro}</p>
      <div class="buttons">
        <button id="import-plan" class="button button--primary" type="button" onClick={singleClick(() => input.current?.click())}>{importLabel}</button>
        <input ref={input} class="unseen" type="file" accept=".json,application/json" tabIndex={-1} aria-hidden="true" onChange={onFile} />
      </div>
      <div role="status">{state.imported.value && <ImportedPart state={state} imported={state.imported.value} onKept={onKept} />}</div>
      <h3 class="heading">{plansHeading(all.length)}</h3>
      <ul class="entries" onKeyDown={walkEntries}>{[...all].reverse().map(plan => <PlanEntry key={plan.id} state={state} plan={plan} isOwn={workbookPlans().includes(plan)} />)}</ul>
      <RemovePlanDialog state={state} />
    </SubPage>
  );
}

function ImportedPart({ state, imported, onKept }: { readonly state: PlansState; readonly imported: Imported; readonly onKept: () => void }) {
  const { refusedHeading, planLine, keep, replaces, compareVersions } = plansWords.value;
  if ('problems' in imported) {
    return (
      <div class="bar bar--error"><Icon name="error" /><div class="bar__body" tabIndex={0}><p>{refusedHeading(imported.file)}</p>
        <ul class="plain lines">{imported.problems.map(problem => <li key={problem}>{words.value.say(problem)}</li>)}</ul></div></div>
    );
  }
  const { plan } = imported;
  const earlier = workbookPlans().find(({ id }) => id === plan.id);
  const onKeep = async (): Promise<void> => {
    if (!(await keepPlan(state, plan))) return;
    state.imported.value = undefined;
    onKept();
  };
  return (
    <div class="box">
      <p class="box__name">{planLine(plan.name, plan.period.start, plan.period.end)}</p>
      <p>{plan.title}</p>
      <p class="field__help">{planSize(plan)}</p>
      {earlier && <p>{replaces}</p>}
      <div class="buttons"><button class="button button--primary" type="button" aria-disabled={state.session.isSlow.value} onClick={singleClick(() => void onKeep())}>{keep}</button>
        {earlier && <button class="button" type="button" onClick={singleClick(() => void writeComparison(state, earlier, plan))}>{compareVersions}</button>}</div>
    </div>
  );
}
