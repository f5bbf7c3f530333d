import { sameImage, type AreaImage } from '../areaImage';
import { areaAddress } from '../address';
import { carryOut, type Standing } from '../carryOut';
import { listCells } from '../cellImage';
import { attempt } from '../errors';
import { notDone, refused, unchanged } from '../outcomes';
import type { OperationOutcome } from '../port';
import { request } from '../request';
import { queueKeep, recordKey } from './adoptedRecord';
import { changedCells, queueProgress, queueRestore, type ProgressNow } from './progressPlace';
import { namesOf, type AdoptedStand } from './stands';
import { text } from './text';

export interface TakenAway { readonly outcome: OperationOutcome; readonly standing: Standing | 'unknown'; readonly columns?: ProgressNow }

/**
 * Takes an adopted table's name, record and progress columns away: one request to look where there are columns, one to write.
 * Changed columns are left alone and named, unless they are to stay as ordinary cells.
 */
export async function takeAway(stand: AdoptedStand, columns: 'removeColumns' | 'keepColumns', operation: string): Promise<TakenAway> {
  const { sheet, progress, record } = stand;
  const removed = columns === 'removeColumns' ? progress : undefined;
  const read = await attempt(async () => (removed ? request('refuse', context => queueProgress(context, sheet, removed.area)) : undefined));
  if ('trouble' in read) return { outcome: refused(operation, read.trouble), standing: 'before' };
  const now = read.result;
  const changed = removed && now ? changedCells(removed.area, now.seen, record?.progress?.written) : [];
  if (removed && changed.length > 0) {
    return { outcome: { state: 'occupied', message: text.columnsChanged(sheet, listCells(changed)), sheet, address: areaAddress(removed.area) }, standing: 'before' };
  }
  const ending = await carryOut({
    write: () => write(stand, columns),
    look: async () => standingOf(stand, await whatIsThere(stand, removed !== undefined), now?.image),
    settle: async () => write(stand, columns, await whatIsThere(stand, removed !== undefined)),
  });
  if (ending.standing !== 'after') return { outcome: notDone(operation, ending, sheet, text.remains.adopted(stand.name)), standing: ending.standing };
  return { outcome: { state: 'done', message: text.unadopted(sheet, areaAddress(stand.area)), undoable: true }, standing: 'after', ...(now ? { columns: now } : {}) };
}

interface There { readonly name: boolean; readonly record: boolean; readonly progress: boolean; readonly image: AreaImage | undefined }

const all: There = { name: true, record: true, progress: true, image: undefined };

const hasOwnRecord = ({ kept, isShared }: AdoptedStand): boolean => kept !== '' && !isShared;

/** The cells first: where Excel refuses to touch them, nothing has happened yet. The table's own name goes last. */
const write = (stand: AdoptedStand, columns: 'removeColumns' | 'keepColumns', there: There = all): Promise<void> =>
  request('refuse', context => {
    const { sheet, progress, record } = stand;
    context.application.suspendScreenUpdatingUntilNextSync();
    if (progress && there.progress && columns === 'removeColumns' && record?.progress) queueRestore(context, sheet, progress.area, record.progress);
    if (progress && there.progress) namesOf(context, stand).getItem(progress.name).delete();
    if (hasOwnRecord(stand) && there.record) queueKeep(context, stand.name, '');
    if (there.name) namesOf(context, stand).getItem(stand.name).delete();
    return () => undefined;
  });

const whatIsThere = (stand: AdoptedStand, withImage: boolean): Promise<There> =>
  request('wait', context => {
    const names = namesOf(context, stand);
    const name = names.getItemOrNullObject(stand.name);
    const progress = names.getItemOrNullObject(stand.progress?.name ?? stand.name);
    const record = context.workbook.settings.getItemOrNullObject(recordKey(stand.name));
    const image = withImage && stand.progress ? queueProgress(context, stand.sheet, stand.progress.area) : undefined;
    for (const item of [name, progress]) item.load('name');
    record.load('key');
    return () => ({ name: !name.isNullObject, record: !record.isNullObject, progress: stand.progress !== undefined && !progress.isNullObject, image: image?.().image });
  });

function standingOf(stand: AdoptedStand, there: There, before: AreaImage | undefined): Standing {
  if (!there.name) return 'after';
  const isWhole = (!hasOwnRecord(stand) || there.record) && (!stand.progress || there.progress) && (!before || !there.image || sameImage(there.image, before));
  return isWhole ? 'before' : 'between';
}

/** Nothing is adopted at the place that was meant. */
export const notAdopted = (sheet: string): OperationOutcome => unchanged(text.notAdopted(sheet));
