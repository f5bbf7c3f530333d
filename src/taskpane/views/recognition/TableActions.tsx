import { keepFocus, moveFocus } from '../../parts/keepFocus';
import { singleClick } from '../../parts/singleClick';
import { addProgress, adoptTable, asAnswered, unadoptTable } from './adopting';
import { isOpen, questionsOf } from './asked';
import { recognitionWords } from './recognitionWords';
import type { RecognisedTable, RecognitionState } from './recognitionState';

interface TableActionsProps { readonly state: RecognitionState; readonly found: RecognisedTable; readonly onBuildPlan: (found: RecognisedTable) => void }

/** What can be done with a table: take it into the audit, add columns beside it, let it go again, or make it a plan of its own. */
export function TableActions({ state, found, onBuildPlan }: TableActionsProps) {
  const { standing, binding, adopted } = found;
  const isBusy = state.session.isSlow.value;
  const { adopt, addProgress: addLabel, unadopt, buildPlan, templateHelp, adoptHelp, answerFirst } = recognitionWords.value;
  const head = `#found-${CSS.escape(found.key)}`;
  const then = (work: () => Promise<boolean>) => singleClick(() => void work().then(isDone => { if (isDone) moveFocus('#status'); else keepFocus(head); }));
  const needed = openQuestions(state, found);
  const isPrimary = standing === 'found' && binding.plan === undefined;
  if (standing === 'template') return <p class="note">{templateHelp}</p>;
  return (
    <>
      {needed > 0 && standing === 'found' && <p class="note">{answerFirst(needed)}</p>}
      {needed === 0 && standing === 'found' && binding.plan !== undefined && <p class="note">{adoptHelp}</p>}
      <div class="buttons">
        {standing === 'found' && binding.plan !== undefined && needed === 0 && <button class="button button--primary" type="button" aria-disabled={isBusy} onClick={then(() => adoptTable(state, found))}>{adopt}</button>}
        {adopted && !adopted.hasProgress && <button class="button" type="button" aria-disabled={isBusy} onClick={then(() => addProgress(state, adopted))}>{addLabel}</button>}
        {adopted && <button class="button" type="button" aria-disabled={isBusy} onClick={then(() => unadoptTable(state, adopted))}>{unadopt}</button>}
        {needed === 0 && <button id="build-plan" class={isPrimary ? 'button button--primary' : 'button'} type="button" onClick={singleClick(() => void asAnswered(state, found).then(onBuildPlan))}>{buildPlan}</button>}
        {needed > 0 && <button class="button button--primary" type="button" onClick={() => moveFocus('[data-question="open"]')}>{recognitionWords.value.goAnswer}</button>}
      </div>
    </>
  );
}

/** How many questions must be answered before anybody may rely on how this table was read. */
function openQuestions(state: RecognitionState, found: RecognisedTable): number {
  const open = new Set(state.result.value?.asked.filter(isOpen).map(asked => asked.key));
  return questionsOf(found).filter(asked => asked.isNeeded && open.has(asked.key)).length;
}
