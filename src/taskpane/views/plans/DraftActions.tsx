import { useMemo } from 'preact/hooks';
import { finishDraft, isFinished } from '../../../domain/planBuilding';
import { words } from '../../language';
import { singleClick } from '../../parts/singleClick';
import { allOpen } from './drafting';
import { exportFile } from './exportFile';
import { keepPlan } from './keepPlan';
import { planOptions } from './planOptions';
import { plansWords } from './plansWords';
import type { Drafting, PlansState } from './plansState';

interface DraftActionsProps { readonly state: PlansState; readonly drafting: Drafting; readonly onGoOn: () => void; readonly onKept: () => void }

/** What is still to do, or keeping and exporting the finished plan; stays in sight below the list. */
export function DraftActions({ state, drafting, onGoOn, onKept }: DraftActionsProps) {
  const finished = useMemo(() => finishDraft(drafting.draft, planOptions(), drafting.corrections.plan?.document), [drafting]);
  const open = allOpen(drafting).length;
  const { stillOpen, goOn, keep, exportFile: exportLabel, problemsHeading } = plansWords.value;
  if (open > 0) return <div class="page__actions"><p>{stillOpen(open)}</p><button class="button button--primary" type="button" onClick={singleClick(onGoOn)}>{goOn}</button></div>;
  if (!isFinished(finished)) {
    return <div class="page__actions page__actions--tall" role="status" tabIndex={0}><p>{problemsHeading(finished.length)}</p><ul class="plain lines">{finished.map(({ message }) => <li key={message}>{words.value.say(message)}</li>)}</ul></div>;
  }
  const onKeep = async (): Promise<void> => { if (await keepPlan(state, finished)) onKept(); };
  return (
    <div class="page__actions">
      <button id="keep-plan" class="button button--primary" type="button" aria-disabled={state.session.isSlow.value} onClick={singleClick(() => void onKeep())}>{keep}</button>
      <button class="button" type="button" onClick={singleClick(() => exportFile(state.session, finished))}>{exportLabel}</button>
    </div>
  );
}
