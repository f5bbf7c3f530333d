import { areaAddress } from '../address';
import { readArea, restoreArea, sameImage, type AreaImage } from '../areaImage';
import { carryOut, type Standing } from '../carryOut';
import { differingCells, filledCells, listCells, type Formulas } from '../cellImage';
import { attempt } from '../errors';
import type { Undoable } from '../history';
import { notDone, refused, unchanged } from '../outcomes';
import { request } from '../request';
import { remerge } from '../undoRecord';
import { rangeOf } from '../writeLayout';
import { progressName } from './adoptedNames';
import { queueKeep, recordKey } from './adoptedRecord';
import type { ProgressNow } from './progressPlace';
import { namesOf, type AdoptedStand } from './stands';
import { text } from './text';

/** A table as it stood when it was un-adopted. */
export interface Unadopted {
  readonly stand: AdoptedStand;
  readonly formulas: Formulas;
  /** Progress columns as they were. */
  readonly removed?: ProgressNow;
}

interface Now {
  readonly formulas: Formulas;
  readonly columns: AreaImage | undefined;
  readonly hasName: boolean;
  readonly hasProgressName: boolean;
  readonly hasRecord: boolean;
}

type TakenBack = Awaited<ReturnType<Undoable['takeBack']>>;

/** Takes back 取消纳入, as long as the cells are where they were and hold what they held. */
export function undoUnadopt(was: Unadopted): Undoable {
  const { stand: { sheet, area, progress }, formulas } = was;
  return {
    async takeBack(): Promise<TakenBack> {
      const read = await attempt(() => request('refuse', context => lookAt(context, was)));
      if ('trouble' in read) {
        const isGone = read.trouble.code === 'ItemNotFound';
        return { outcome: isGone ? unchanged(text.sheetGone(sheet)) : refused(text.operations.undo, read.trouble), remains: !isGone };
      }
      const now = read.result;
      if (now.hasName) return { outcome: unchanged(text.alreadyKnown(sheet, areaAddress(area))), remains: false };
      const changed = [...differingCells(area, formulas, now.formulas), ...(progress && now.columns ? filledCells(progress.area, now.columns.formulas) : [])];
      if (changed.length > 0) return { outcome: unchanged(text.tableChanged(sheet, listCells(changed))), remains: true };
      return adoptAgain(was, now);
    },
  };
}

function lookAt(context: Excel.RequestContext, { stand, removed }: Unadopted): () => Now {
  const sheet = context.workbook.worksheets.getItem(stand.sheet);
  const range = rangeOf(sheet, stand.area);
  const names = namesOf(context, stand);
  const [name, progress] = [names.getItemOrNullObject(stand.name), names.getItemOrNullObject(progressName(stand.name))];
  const record = context.workbook.settings.getItemOrNullObject(recordKey(stand.name));
  const columns = stand.progress && removed ? readArea(rangeOf(sheet, stand.progress.area)) : undefined;
  range.load('formulas');
  for (const item of [name, progress]) item.load('name');
  record.load('key');
  return () => ({ formulas: range.formulas as Formulas, columns: columns?.(), hasName: !name.isNullObject, hasProgressName: !progress.isNullObject, hasRecord: !record.isNullObject });
}

async function adoptAgain(was: Unadopted, before: Now): Promise<TakenBack> {
  const { stand } = was;
  const look = (): Promise<Now> => request('wait', context => lookAt(context, was));
  const ending = await carryOut({
    write: () => write(was),
    look: async () => standingOf(await look(), before),
    settle: async () => unwrite(was, before, await look()),
  });
  if (ending.standing !== 'after') return { outcome: notDone(text.operations.undo, ending, stand.sheet, text.remains.adopted(stand.name)), remains: ending.standing === 'before' };
  return { outcome: { state: 'done', message: text.undone.unadopt(stand.sheet), undoable: false }, remains: false };
}

function standingOf(now: Now, before: Now): Standing {
  if (now.hasName) return 'after';
  const isSame = now.hasRecord === before.hasRecord && now.hasProgressName === before.hasProgressName && (!now.columns || !before.columns || sameImage(now.columns, before.columns));
  return isSame ? 'before' : 'between';
}

/** The table's own name comes last: where it stands, everything else does. */
const write = ({ stand, removed }: Unadopted): Promise<void> =>
  request('refuse', context => {
    const sheet = context.workbook.worksheets.getItem(stand.sheet);
    context.application.suspendScreenUpdatingUntilNextSync();
    if (stand.progress && removed) {
      restoreArea(sheet, stand.progress.area, { ...removed.image, rowHeights: [] }, 'untouched');
      remerge(sheet, removed.image);
    }
    if (stand.kept !== '') queueKeep(context, stand.name, stand.kept);
    if (stand.progress) namesOf(context, stand).add(stand.progress.name, rangeOf(sheet, stand.progress.area));
    namesOf(context, stand).add(stand.name, rangeOf(sheet, stand.area));
    return () => undefined;
  });

/** Only where the table's own name does not stand. */
const unwrite = ({ stand }: Unadopted, before: Now, now: Now): Promise<void> =>
  request('refuse', context => {
    if (stand.progress && before.columns) restoreArea(context.workbook.worksheets.getItem(stand.sheet), stand.progress.area, { ...before.columns, rowHeights: [] }, 'untouched');
    if (now.hasRecord && !before.hasRecord) queueKeep(context, stand.name, '');
    if (now.hasProgressName && !before.hasProgressName) namesOf(context, stand).getItem(progressName(stand.name)).delete();
    return () => undefined;
  });
