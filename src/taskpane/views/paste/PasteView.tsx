import { useRef } from 'preact/hooks';
import { keepFocus, moveFocus } from '../../parts/keepFocus';
import { singleClick } from '../../parts/singleClick';
import { SubPage } from '../../parts/SubPage';
import { PasteProposalPart } from './PasteProposalPart';
import type { PasteState } from './pasteState';
import { pasteWords } from './pasteWords';
import { repair, takeSelection } from './pasting';
import '../../styles/pages.scss';

interface PasteViewProps { readonly state: PasteState; readonly onBack: () => void; readonly onRecognise: () => void }

/** 整理粘贴: what was pasted, the table proposed for it, and a new sheet once the user agrees. */
export function PasteView({ state, onBack, onRecognise }: PasteViewProps) {
  const input = useRef<HTMLTextAreaElement>(null);
  const isBusy = state.session.isSlow.value;
  const { title, intro, pastedLabel, repair: repairLabel, fromSelection } = pasteWords.value;
  const onRepair = (): void => { repair(state, input.current?.value ?? ''); moveFocus('#paste-result'); };
  const onSelection = async (): Promise<void> => {
    const text = await takeSelection(state);
    if (text !== undefined && input.current) input.current.value = text;
    if (text === undefined) keepFocus('#paste-selection'); else moveFocus('#paste-result');
  };
  return (
    <SubPage title={title} onBack={onBack}>
      <p class="intro">{intro}</p>
      <label class="field"><span class="field__label">{pastedLabel}</span>
        <textarea id="pasted-text" ref={input} class="input" rows={6} spellcheck={false} defaultValue={state.pasted.peek()} onChange={event => { state.pasted.value = event.currentTarget.value; }} /></label>
      <div class="buttons page__buttons">
        <button class="button button--primary" type="button" onClick={singleClick(onRepair)}>{repairLabel}</button>
        <button id="paste-selection" class="button" type="button" aria-disabled={isBusy} onClick={singleClick(() => void onSelection())}>{fromSelection}</button>
      </div>
      {state.proposal.value && <PasteProposalPart state={state} proposal={state.proposal.value} onRecognise={onRecognise} />}
    </SubPage>
  );
}
