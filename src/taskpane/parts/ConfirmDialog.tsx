import { useEffect, useRef } from 'preact/hooks';
import { words } from '../language';

interface ConfirmDialogProps {
  readonly title: string;
  readonly message: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something is replaced. A native modal dialog: Esc cancels, focus comes back by itself. The safe answer has the focus. */
export function ConfirmDialog({ title, message, confirm, onConfirm, onCancel }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => { dialog.current?.showModal(); }, []);
  const answer = (then: () => void) => (): void => { dialog.current?.close(); then(); };
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="dialog-title" aria-describedby="dialog-message" onCancel={event => { event.preventDefault(); answer(onCancel)(); }}>
      <h2 id="dialog-title" class="dialog__title">{title}</h2>
      <p id="dialog-message">{message}</p>
      <div class="buttons buttons--end">
        <button class="button button--primary" type="button" onClick={answer(onConfirm)}>{confirm}</button>
        <button class="button" type="button" autofocus onClick={answer(onCancel)}>{words.value.cancel}</button>
      </div>
    </dialog>
  );
}
