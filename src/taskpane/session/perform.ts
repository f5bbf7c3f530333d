import { batch } from '@preact/signals';
import type { OperationOutcome } from '../../excel/port';
import { words } from '../language';
import { describeTrouble } from './describeTrouble';
import type { Session } from './session';

/** Feedback is owed for anything longer: shorter work would only flash. */
const slowAfterMilliseconds = 500;

/**
 * Runs one piece of work at a time: shows it as running, turns a crash into words, refreshes 撤销.
 * Answers undefined when it crashed or when something else is still running.
 */
export async function perform<T>(session: Session, label: string, work: () => Promise<T>): Promise<T | undefined> {
  if (session.running.value) return undefined;
  batch(() => { session.running.value = { label }; session.trouble.value = undefined; });
  const timer = setTimeout(() => { session.isSlow.value = true; }, slowAfterMilliseconds);
  try {
    return await work();
  } catch (error) {
    batch(() => { session.trouble.value = describeTrouble(error, words.value.unknownTrouble); session.status.value = ''; });
    return undefined;
  } finally {
    clearTimeout(timer);
    session.lastWorked = performance.now();
    batch(() => { session.running.value = undefined; session.isSlow.value = false; session.canUndo.value = session.port.canUndo(); });
  }
}

/** Says how an operation ended: done politely, anything else as an alert. `occupied` is the view's to ask about. */
export function report(session: Session, outcome: OperationOutcome | undefined): void {
  if (!outcome || outcome.state === 'occupied') return;
  if (outcome.state === 'done') session.status.value = outcome.message;
  else batch(() => { session.trouble.value = { message: outcome.message }; session.status.value = ''; });
}
