import type { Area } from '../domain/table/snapshot';
import { areaAddress } from './address';
import { readArea, restoreArea, sameImage, type AreaImage } from './areaImage';
import { carryOut, type Standing } from './carryOut';
import { differingCells, listCells } from './cellImage';
import { attempt } from './errors';
import type { Undoable } from './history';
import { notDone, refused, unchanged } from './outcomes';
import { request } from './request';
import { text } from './text';
import { rangeOf } from './writeLayout';

/** A record that is written anew: its sheet, known by id so that it may be renamed, and what stood there. */
export interface RecordStand { readonly id: string; readonly sheet: string; readonly area: Area; readonly before: AreaImage; /** What was printed of it. */ readonly printed: Area }

/** Puts back what stood there; may be repeated. */
export const restoreRecord = ({ id, area, before, printed }: RecordStand): Promise<void> =>
  request('refuse', context => {
    const sheet = context.workbook.worksheets.getItem(id);
    restoreArea(sheet, area, before);
    remerge(sheet, before);
    sheet.pageLayout.setPrintArea(rangeOf(sheet, printed));
    return () => undefined;
  });

/** A free place has no merged cells to put back, a record has: title and captions. */
export function remerge(sheet: Excel.Worksheet, { merged }: AreaImage): void {
  for (const address of merged.split(',').filter(part => part !== '')) sheet.getRange(address).merge(false);
}

const imageOf = ({ id, area }: RecordStand): Promise<AreaImage> => request('wait', context => readArea(rangeOf(context.workbook.worksheets.getItem(id), area)));

/** Takes back the writing of a record, as long as nobody has changed it since. */
export function undoRecord(stand: RecordStand, written: AreaImage | undefined): Undoable {
  const operation = text.operations.undo;
  return {
    async takeBack() {
      const read = await attempt(() => imageOf(stand));
      if ('trouble' in read) return { outcome: read.trouble.code === 'ItemNotFound' ? unchanged(text.changed.gone) : refused(operation, read.trouble), remains: read.trouble.code !== 'ItemNotFound' };
      const changed = differingCells(stand.area, (written ?? read.result).formulas, read.result.formulas);
      if (changed.length > 0) return { outcome: unchanged(text.changed.undo(stand.sheet, listCells(changed))), remains: true };
      const ending = await carryOut({
        write: () => restoreRecord(stand),
        look: async (): Promise<Standing> => {
          const now = await imageOf(stand);
          return sameImage(now, stand.before) ? 'after' : sameImage(now, read.result) ? 'before' : 'between';
        },
        settle: () => restoreRecord(stand),
      });
      if (ending.standing !== 'after') return { outcome: notDone(operation, ending, stand.sheet, text.remains.area(areaAddress(stand.area))), remains: ending.standing === 'before' };
      return { outcome: { state: 'done', message: text.undone.record(stand.sheet), undoable: false }, remains: false };
    },
  };
}
