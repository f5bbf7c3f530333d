import { words } from '../language';
import type { Session, Trouble } from '../session/session';
import { undo } from '../session/undo';
import { Icon } from './Icon';
import { keepFocus, moveFocus } from './keepFocus';
import { singleClick } from './singleClick';

interface FooterProps { readonly session: Session; readonly onUndone: () => void }

/** What is going on, what went wrong, what was done last, and the way back. The live regions are always in the page. */
export function Footer({ session, onUndone }: FooterProps) {
  const onUndo = async (): Promise<void> => {
    if (await undo(session)) onUndone();
    keepFocus();
  };
  return (
    <footer class="footer">
      <div role="alert">{session.trouble.value && <TroubleBar session={session} trouble={session.trouble.value} />}</div>
      {session.isSlow.value && <ProgressBar session={session} />}
      <div class="footer__line">
        <p id="status" class="footer__status" role="status" tabIndex={-1}>{session.status.value}</p>
        {session.canUndo.value && <button class="button button--small" type="button" title={words.value.undoHint} aria-disabled={session.isSlow.value} onClick={singleClick(() => void onUndo())}><Icon name="undo" />{words.value.undo}</button>}
      </div>
      {session.canUndo.value && session.writes.value === 1 && <p class="footer__hint">{words.value.undoHint}</p>}
    </footer>
  );
}

function TroubleBar({ session, trouble }: { readonly session: Session; readonly trouble: Trouble }) {
  const onClose = (): void => { session.trouble.value = undefined; keepFocus(); };
  return (
    <div class="bar bar--error">
      <Icon name="error" />
      <div class="bar__body">
        <p>{trouble.message}</p>
        {trouble.detail && <details class="disclosure"><summary>{words.value.technicalDetail}</summary><pre class="detail" tabIndex={0}>{trouble.detail}</pre></details>}
      </div>
      <button class="button button--icon" type="button" aria-label={words.value.close} onClick={onClose}><Icon name="dismiss" /></button>
    </div>
  );
}

function ProgressBar({ session }: { readonly session: Session }) {
  const running = session.running.value;
  if (!running) return null;
  const { label, share, cancel } = running;
  return (
    <div class="progress">
      <div class="progress__body"><span id="progress-label">{label}</span>
        <progress aria-labelledby="progress-label" max={1} {...(share === undefined ? {} : { value: share })} />
      </div>
      {cancel && <button class="button button--small" type="button" onClick={() => { cancel(); moveFocus('#status'); }}>{words.value.cancel}</button>}
    </div>
  );
}
