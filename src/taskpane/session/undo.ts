import { words } from '../language';
import { perform, report } from './perform';
import type { Session } from './session';

/** Takes back the add-in's last operation and says how that went. True when something was taken back. */
export async function undo(session: Session): Promise<boolean> {
  const outcome = await perform(session, words.value.undoing, () => session.port.undoLast());
  report(session, outcome);
  return outcome?.state === 'done';
}
