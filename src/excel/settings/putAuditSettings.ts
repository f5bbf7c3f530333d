import { carryOut, type Ending, type Standing } from '../carryOut';
import { attempt } from '../errors';
import type { History, Undoable } from '../history';
import { notDone, refused, unchanged } from '../outcomes';
import type { OperationOutcome } from '../port';
import { request } from '../request';
import { auditSettingsKey, readAuditSettings } from './readAuditSettings';
import { settingsText as text } from './text';

const read = (): Promise<string> => request('wait', readAuditSettings);

/** An empty text stays as an empty setting: deleting one that is not there would fail. */
const write = (kept: string): Promise<void> =>
  request('wait', context => {
    context.workbook.settings.add(auditSettingsKey, kept);
    return () => undefined;
  });

const change = (before: string, after: string): Promise<Ending> =>
  carryOut({
    write: () => write(after),
    look: async (): Promise<Standing> => {
      const now = await read();
      return now === after ? 'after' : now === before ? 'before' : 'between';
    },
    settle: () => write(before),
  });

/** Keeps other 审核设置 in the workbook, one small request to read and one to write; can be taken back. */
export async function putAuditSettings(after: string, history: History): Promise<OperationOutcome> {
  const present = await attempt(read);
  if ('trouble' in present) return refused(text.operation, present.trouble);
  const ending = await change(present.result, after);
  if (ending.standing !== 'after') return notDone(text.operation, ending, '', text.remains);
  history.push(undoSettings(present.result, after));
  return { state: 'done', message: after === '' ? text.restored : text.saved, undoable: true };
}

/** Takes the change back, as long as nobody has set anything since. */
function undoSettings(before: string, after: string): Undoable {
  return {
    async takeBack() {
      const now = await attempt(read);
      if ('trouble' in now) return { outcome: refused(text.undo, now.trouble), remains: true };
      if (now.result !== after) return { outcome: unchanged(text.changedSince), remains: false };
      const ending = await change(after, before);
      if (ending.standing !== 'after') return { outcome: notDone(text.undo, ending, '', text.remains), remains: ending.standing === 'before' };
      return { outcome: { state: 'done', message: text.undone, undoable: false }, remains: false };
    },
  };
}
