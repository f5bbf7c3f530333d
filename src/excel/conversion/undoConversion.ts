import { cellAddress } from '../../domain/table/address';
import { carryOut, type Standing } from '../carryOut';
import { listCells } from '../cellImage';
import { attempt } from '../errors';
import type { Undoable } from '../history';
import { notDone, refused, unchanged } from '../outcomes';
import { text as roomText } from '../text';
import type { AreaChange } from './areaChange';
import { readStored } from './recordStore';
import { holdsContent } from './sameContent';
import { conversionText as text } from './text';
import { readHeld, writeEnd } from './writeChanges';

/** Takes back a conversion whole; refused where one of its cells was changed since. `record` is the record as it was before. */
export function undoConversion(operation: string, changes: readonly AreaChange[], record: string): Undoable {
  const standing = async (): Promise<Standing> => {
    const held = await readHeld(changes);
    const all = (end: 'before' | 'after'): boolean => changes.every((change, index) => holdsContent(held[index]?.formulas ?? [], change[end]));
    return all('after') ? 'before' : all('before') ? 'after' : 'between';
  };
  return {
    async takeBack() {
      const undo = roomText.operations.undo;
      const read = await attempt(async () => ({ held: await readHeld(changes), stored: await readStored() }));
      if ('trouble' in read) return { outcome: refused(undo, read.trouble), remains: true };
      const changed = changes.filter((change, index) => !holdsContent(read.result.held[index]?.formulas ?? [], change.after));
      const [first] = changed;
      if (first) return { outcome: unchanged(roomText.changed.undo(first.sheet, listCells(changed.filter(change => change.sheet === first.sheet).map(cellAddress)))), remains: true };
      const back = { text: record, kept: read.result.stored };
      const ending = await carryOut({ write: () => writeEnd(changes, 'before', back), look: standing, settle: () => writeEnd(changes, 'before', back) });
      if (ending.standing !== 'after') return { outcome: notDone(undo, ending, changes[0]?.sheet ?? '', text.remains(changes.length)), remains: ending.standing === 'before' };
      return { outcome: { state: 'done', message: text.undone(operation, changes.length), undoable: false }, remains: false };
    },
  };
}
