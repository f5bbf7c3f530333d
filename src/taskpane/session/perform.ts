import { batch, effect } from '@preact/signals';
import type { OperationOutcome } from '../../excel/port';
import { words } from '../language';
import { describeTrouble, isNotFetched } from './describeTrouble';
import type { Session } from './session';

/** Feedback is owed for anything longer: shorter work would only flash. */
const slowAfterMilliseconds = 500;

/** Settles once nothing runs. */
export function idle(session: Session): Promise<void> {
  return new Promise(resolve => {
    const stop = effect(() => {
      if (session.running.value) return;
      resolve();
      queueMicrotask(() => stop());
    });
  });
}

/** Excel tells of the add-in's own writes too, a moment later, and does not say whose an edit was. */
const ownEchoMilliseconds = 1500;

/** May an edit told of now be an echo of the add-in's own work? Then the workbook itself is to be asked. */
export const mayBeOwnEcho = (session: Session): boolean => session.running.value !== undefined || performance.now() - session.lastWorked < ownEchoMilliseconds;

function begin(session: Session, label: string): void {
  session.underWay = label;
  batch(() => { session.running.value = { label }; session.trouble.value = undefined; });
}

function end(session: Session): void {
  session.underWay = '';
  session.lastWorked = performance.now();
  batch(() => { session.running.value = undefined; session.isSlow.value = false; session.canUndo.value = session.port.canUndo(); });
}

/**
 * Runs one piece of work at a time: shows it as running, turns a crash into words, refreshes 撤销.
 * The same work asked for again while it is under way is one wish; other work waits its turn, unless the wait would be long.
 * Answers undefined when the work crashed or was not begun.
 */
export async function perform<T>(session: Session, label: string, work: () => Promise<T>): Promise<T | undefined> {
  while (session.running.value) {
    if (session.underWay === label || session.isSlow.value) return undefined;
    await idle(session);
  }
  begin(session, label);
  const timer = setTimeout(() => { session.isSlow.value = true; }, slowAfterMilliseconds);
  try {
    return await work();
  } catch (error) {
    batch(() => { session.trouble.value = describeTrouble(error, isNotFetched(error) ? words.value.notFetched : words.value.unknownTrouble); session.status.value = ''; });
    return undefined;
  } finally {
    clearTimeout(timer);
    end(session);
  }
}

/** Says how an operation ended: done politely, anything else as an alert. `occupied` is the view's to ask about. */
export function report(session: Session, outcome: OperationOutcome | undefined): void {
  if (!outcome || outcome.state === 'occupied') return;
  if (outcome.state === 'done') batch(() => { session.status.value = outcome.message; if (outcome.undoable) session.writes.value += 1; });
  else batch(() => { session.trouble.value = { message: outcome.message }; session.status.value = ''; });
}
