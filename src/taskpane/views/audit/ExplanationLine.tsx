import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Explained, ExplainedFinding } from '../../../domain/explanations';
import { words } from '../../language';
import { keepFocus } from '../../parts/keepFocus';
import { singleClick } from '../../parts/singleClick';
import type { AuditState } from './auditState';
import { saveExplanation } from './saveExplanation';

interface ExplanationProps { readonly state: AuditState; readonly finding: ExplainedFinding }

/** What has been said about a 核实性 finding, and the place to say it. */
export function ExplanationLine({ state, finding }: ExplanationProps) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => { setOpen(false); requestAnimationFrame(() => { opener.current?.focus(); keepFocus(); }); };
  const { explained } = finding;
  return (
    <>
      {explained && <Said explained={explained} />}
      {isOpen
        ? <Editor state={state} finding={finding} onClose={close} />
        : <div class="finding__note"><button ref={opener} class="button button--small" type="button" tabIndex={-1} onClick={singleClick(() => setOpen(true))}>{openerLabel(explained)}</button></div>}
    </>
  );
}

function openerLabel(explained: Explained | undefined): string {
  if (explained?.state === 'holds') return words.value.changeExplanation;
  return explained?.state === 'lapsed' ? words.value.explainAgain : words.value.explain;
}

function Said({ explained }: { readonly explained: Explained }) {
  return (
    <div class={`finding__note finding__note--${explained.state}`}>
      <p><span class="finding__label">{words.value.explained[explained.state]}</span>{words.value.explainedAt(explained.text, explained.time)}</p>
    </div>
  );
}

/** The text is read when it is saved, so that an input method composes undisturbed. Arrows stay in the text. */
function Editor({ state, finding, onClose }: ExplanationProps & { readonly onClose: () => void }) {
  const id = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const [isEmpty, setEmpty] = useState(false);
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.setSelectionRange(input.current.value.length, input.current.value.length);
  }, []);
  const save = async (): Promise<void> => {
    const text = input.current?.value.trim() ?? '';
    setEmpty(text === '');
    if (text === '') { input.current?.focus(); return; }
    if (await saveExplanation(state, finding, text)) onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Escape') onClose();
    if (event.key === 'Enter' && event.ctrlKey) void save();
  };
  return (
    <div class="explain" onKeyDown={onKeyDown}>
      <label for={id}>{words.value.explanationLabel}</label>
      <textarea id={id} ref={input} class="explain__input" rows={3} maxLength={1000} aria-describedby={`${id}-help`} defaultValue={finding.explained?.text ?? ''} />
      <p id={`${id}-help`} class="choice__help">{words.value.explanationHelp}</p>
      <div role="alert">{isEmpty && <p>{words.value.explanationEmpty}</p>}</div>
      <div class="buttons">
        <button class="button button--small button--primary" type="button" onClick={singleClick(() => void save())}>{words.value.saveExplanation}</button>
        <button class="button button--small" type="button" onClick={onClose}>{words.value.cancel}</button>
      </div>
    </div>
  );
}
