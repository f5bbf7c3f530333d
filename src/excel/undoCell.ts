import { changeCell, holds, readCell, type CellImage, type Locate, addressOf } from './cellChange';
import { attempt } from './errors';
import type { Undoable } from './history';
import { notDone, refused, unchanged } from './outcomes';
import { text } from './text';

const gone = ['ItemNotFound', 'InvalidReference', 'InvalidObjectPath'];

/** Takes back the change of one cell, wherever the cell is now; refused where it no longer holds what was written. */
export function undoCell(locate: Locate, before: CellImage, after: CellImage): Undoable {
  return {
    async takeBack() {
      const operation = text.operations.undo;
      const found = await attempt(locate);
      if ('trouble' in found && !gone.includes(found.trouble.code)) return { outcome: refused(operation, found.trouble), remains: true };
      const place = 'result' in found ? found.result : undefined;
      if (!place) return { outcome: unchanged(text.changed.cellGone), remains: false };
      const now = await attempt(() => readCell(place));
      if ('trouble' in now) return { outcome: refused(operation, now.trouble), remains: true };
      if (!holds(now.result, after)) return { outcome: unchanged(text.changed.undo(place.sheet, addressOf(place))), remains: true };
      const ending = await changeCell(place, after, before);
      if (ending.standing !== 'after') return { outcome: notDone(operation, ending, place.sheet, text.remains.cell(addressOf(place))), remains: ending.standing === 'before' };
      return { outcome: { state: 'done', message: text.undone.cell(place.sheet, addressOf(place)), place, undoable: false }, remains: false };
    },
  };
}
