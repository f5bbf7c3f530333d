import { attempt } from '../errors';
import type { Undoable } from '../history';
import { refused, unchanged } from '../outcomes';
import { readStands } from './stands';
import { text } from './text';
import { takeAway } from './unadopt';

/** Takes back 纳入审核: the name and what was kept go. Progress columns laid later are taken back first, each by its own step. */
export function undoAdopt(name: string): Undoable {
  return {
    async takeBack() {
      const read = await attempt(readStands);
      if ('trouble' in read) return { outcome: refused(text.operations.undo, read.trouble), remains: true };
      const stand = read.result.stands.find(one => one.name === name && one.scope === undefined);
      if (!stand) return { outcome: unchanged(text.alreadyGone), remains: false };
      const { outcome, standing } = await takeAway(stand, 'removeColumns', text.operations.undo);
      return { outcome: outcome.state === 'done' ? { state: 'done', message: text.undone.adopt(stand.sheet), undoable: false } : outcome, remains: standing === 'before' };
    },
  };
}
