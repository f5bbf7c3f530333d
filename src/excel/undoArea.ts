import type { Area } from '../domain/table/snapshot';
import { areaAddress, readReference } from './address';
import { readArea, restoreArea, sameImage, type AreaImage } from './areaImage';
import { carryOut, type Standing } from './carryOut';
import { differingCells, listCells, type Formulas } from './cellImage';
import { attempt } from './errors';
import type { Undoable } from './history';
import { notDone, refused, unchanged } from './outcomes';
import { readFormulas } from './readFormulas';
import { request } from './request';
import { text } from './text';
import { rangeOf } from './writeLayout';

type TakenBack = Awaited<ReturnType<Undoable['takeBack']>>;

/** Takes back a table laid among other things: its place gets back what was there. Found by its name, wherever it has moved. */
export function undoArea(name: string, before: AreaImage, written: Formulas): Undoable {
  return {
    async takeBack(): Promise<TakenBack> {
      const operation = text.operations.undo;
      const found = await attempt(() => request('refuse', context => readNamed(context, name)));
      if ('trouble' in found) return { outcome: refused(operation, found.trouble), remains: true };
      const place = found.result === undefined ? undefined : readReference(found.result);
      if (!place) return { outcome: unchanged(text.changed.gone), remains: false };
      if (place.area.rows !== before.formulas.length || place.area.columns !== before.formulas[0]?.length) return { outcome: unchanged(text.changed.reshaped(place.sheet)), remains: true };
      const now = await attempt(() => request('refuse', context => readFormulas(context.workbook.worksheets.getItem(place.sheet), place.area)));
      if ('trouble' in now) return { outcome: refused(operation, now.trouble), remains: true };
      const changed = differingCells(place.area, written, now.result.seenFromTable);
      if (changed.length > 0) return { outcome: unchanged(text.changed.undo(place.sheet, listCells(changed))), remains: true };
      return restore(place, name, before, now.result.formulas);
    },
  };
}

interface Stand { readonly sheet: string; readonly area: Area }

async function restore({ sheet, area }: Stand, name: string, before: AreaImage, table: Formulas): Promise<TakenBack> {
  const write = (isNamed: boolean): Promise<void> =>
    request('refuse', context => {
      restoreArea(context.workbook.worksheets.getItem(sheet), area, before);
      if (isNamed) context.workbook.names.getItem(name).delete();
      return () => undefined;
    });
  const look = (): Promise<{ standing: Standing; isNamed: boolean }> =>
    request('wait', context => {
      const item = context.workbook.names.getItemOrNullObject(name);
      const image = readArea(rangeOf(context.workbook.worksheets.getItem(sheet), area));
      item.load('name');
      return () => {
        const now = image();
        const isNamed = !item.isNullObject;
        if (!isNamed && sameImage(now, before)) return { standing: 'after', isNamed };
        return { standing: isNamed && now.merged !== '' && differingCells(area, table, now.formulas).length === 0 ? 'before' : 'between', isNamed };
      };
    });
  const ending = await carryOut({ write: () => write(true), look: async () => (await look()).standing, settle: async () => write((await look()).isNamed) });
  const address = areaAddress(area);
  if (ending.standing === 'after') return { outcome: { state: 'done', message: text.undone.area(sheet, address), undoable: false }, remains: false };
  return { outcome: notDone(text.operations.undo, ending, sheet, text.remains.area(address)), remains: ending.standing === 'before' };
}

function readNamed(context: Excel.RequestContext, name: string): () => string | undefined {
  const item = context.workbook.names.getItemOrNullObject(name);
  item.load('formula');
  return () => (item.isNullObject ? undefined : String(item.formula));
}
