import { areaAddress } from '../address';
import { sameImage } from '../areaImage';
import { carryOut, type Standing } from '../carryOut';
import { listCells } from '../cellImage';
import { attempt } from '../errors';
import type { Undoable } from '../history';
import { notDone, refused, unchanged } from '../outcomes';
import { request } from '../request';
import { text as excelText } from '../text';
import { queueKeep } from './adoptedRecord';
import { changedCells, queueProgress, queueRestore, type ProgressNow } from './progressPlace';
import { namesOf, readStands, type AdoptedStand } from './stands';
import { text } from './text';

type TakenBack = Awaited<ReturnType<Undoable['takeBack']>>;

/** Takes back 加进度列, wherever the columns have moved: their place gets back its formats and widths. `kept` is what was kept of the table before. */
export function undoProgress(table: string, kept: string): Undoable {
  return {
    async takeBack(): Promise<TakenBack> {
      const operation = text.operations.undo;
      const read = await attempt(async () => (await readStands()).stands.find(one => one.name === table && one.progress && one.record?.progress));
      if ('trouble' in read) return { outcome: refused(operation, read.trouble), remains: true };
      const stand = read.result;
      if (!stand?.progress) return { outcome: unchanged(text.alreadyGone), remains: false };
      const { sheet, progress: { area } } = stand;
      const now = await attempt(() => request('refuse', context => queueProgress(context, sheet, area)));
      if ('trouble' in now) return { outcome: refused(operation, now.trouble), remains: true };
      const changed = changedCells(area, now.result.seen, stand.record?.progress?.written);
      if (changed.length > 0) return { outcome: unchanged(excelText.changed.undo(sheet, listCells(changed))), remains: true };
      return remove(stand, kept, now.result);
    },
  };
}

async function remove(stand: AdoptedStand, kept: string, before: ProgressNow): Promise<TakenBack> {
  const { sheet, progress, record } = stand;
  if (!progress || !record?.progress) return { outcome: unchanged(text.alreadyGone), remains: false };
  const { area, name } = progress;
  const columns = record.progress;
  const write = (isNamed: boolean): Promise<void> =>
    request('refuse', context => {
      context.application.suspendScreenUpdatingUntilNextSync();
      queueRestore(context, sheet, area, columns);
      queueKeep(context, stand.name, kept);
      if (isNamed) namesOf(context, stand).getItem(name).delete();
      return () => undefined;
    });
  const look = (): Promise<{ standing: Standing; isNamed: boolean }> =>
    request('wait', context => {
      const item = namesOf(context, stand).getItemOrNullObject(name);
      const image = queueProgress(context, sheet, area);
      item.load('name');
      return () => {
        const isNamed = !item.isNullObject;
        return { isNamed, standing: !isNamed ? 'after' : sameImage(image().image, before.image) ? 'before' : 'between' };
      };
    });
  const ending = await carryOut({ write: () => write(true), look: async () => (await look()).standing, settle: async () => write((await look()).isNamed) });
  if (ending.standing === 'after') return { outcome: { state: 'done', message: text.undone.progress(sheet, areaAddress(area)), undoable: false }, remains: false };
  return { outcome: notDone(text.operations.undo, ending, sheet, text.remains.columns(areaAddress(area))), remains: ending.standing === 'before' };
}
