import type { Area } from '../../domain/table/snapshot';
import { areaAddress } from '../address';
import type { Formulas } from '../cellImage';
import { attempt } from '../errors';
import type { History } from '../history';
import { refused, unchanged } from '../outcomes';
import type { OperationOutcome } from '../port';
import { request } from '../request';
import { rangeOf } from '../writeLayout';
import type { TablePlace } from './adoptionPort';
import { readStands, standAt, type AdoptedStand } from './stands';
import { text } from './text';
import { takeAway } from './unadopt';
import { undoUnadopt } from './undoUnadopt';

/** What an area of a sheet holds. */
const formulasIn = (sheet: string, area: Area): Promise<Formulas> =>
  request('wait', context => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheet), area);
    range.load('formulas');
    return () => range.formulas as Formulas;
  });

/** 取消纳入: two requests to find the table, one or two to look at its cells, one to write. It can be taken back. */
export async function unadoptTable(place: TablePlace, columns: 'removeColumns' | 'keepColumns', history: History): Promise<OperationOutcome> {
  const operation = text.operations.unadopt;
  const read = await attempt(async () => {
    const stand = standAt((await readStands()).stands, place);
    return stand && { stand, formulas: await formulasIn(stand.sheet, stand.area) };
  });
  if ('trouble' in read) return refused(operation, read.trouble);
  if (!read.result) return unchanged(text.notAdopted(place.sheet));
  const { stand, formulas } = read.result;
  const { outcome, standing, columns: removed } = await takeAway(stand, columns, operation);
  if (standing !== 'after') return outcome;
  history.push(undoUnadopt({ stand, formulas, ...(removed ? { removed } : {}) }));
  return { state: 'done', message: doneMessage(stand, columns), undoable: true };
}

function doneMessage({ sheet, area, progress }: AdoptedStand, columns: 'removeColumns' | 'keepColumns'): string {
  const address = areaAddress(area);
  return progress && columns === 'keepColumns' ? text.unadoptedKept(sheet, address, areaAddress(progress.area)) : text.unadopted(sheet, address);
}
