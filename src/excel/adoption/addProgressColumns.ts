import type { Area } from '../../domain/table/snapshot';
import { progressColumns } from '../../domain/templates/progressColumns';
import type { TableLayout } from '../../domain/templates/template';
import { planById } from '../../plans';
import { areaAddress } from '../address';
import { readArea, restoreArea, sameImage, type AreaImage } from '../areaImage';
import { carryOut, type Standing } from '../carryOut';
import type { Formulas } from '../cellImage';
import { attempt } from '../errors';
import type { History } from '../history';
import { notDone, refused, unchanged } from '../outcomes';
import { objectionTo, surveyArea, surveyed } from '../place';
import type { OperationOutcome } from '../port';
import { readFormulas } from '../readFormulas';
import { request } from '../request';
import { layoutArea, rangeOf, writeLayout } from '../writeLayout';
import { writeGrownWidths } from '../writeSizes';
import type { ProgressColumn, TablePlace } from './adoptionPort';
import { progressName } from './adoptedNames';
import { emptyRecord, longestRecord, queueKeep, recordKey, recordText } from './adoptedRecord';
import { readForms } from './readForRecognition';
import { recogniseStand } from './recogniseStand';
import { namesOf, readStands, standAt, type AdoptedStand } from './stands';
import { text } from './text';
import { undoProgress } from './undoProgress';

/** Codes of a range that would reach over the edge of the sheet. */
const beyond = ['InvalidArgument', 'InvalidReference'];

/**
 * Lays the columns right of an adopted table: requests to find the table again, to read it, to look at the place, then to write
 * and to keep what was there. Nothing is overwritten.
 */
export async function addProgressColumns(place: TablePlace, which: readonly ProgressColumn[], history: History): Promise<OperationOutcome> {
  const operation = text.operations.progress;
  const read = await attempt(() => readTable(place, which));
  if ('trouble' in read) return refused(operation, read.trouble);
  if ('outcome' in read.result) return read.result.outcome;
  const { stand, layout } = read.result;
  const area = layoutArea(layout);
  const looked = await surveyed((context, around) => surveyArea(context, stand.sheet, area, around));
  if ('trouble' in looked) return beyond.includes(looked.trouble.code) ? unchanged(text.beyondSheet(stand.sheet)) : refused(operation, looked.trouble);
  if (looked.result.isProtected) return unchanged(text.protectedSheet(stand.sheet));
  const objection = objectionTo(looked.result);
  if (objection !== undefined) return { state: 'occupied', message: objection, sheet: stand.sheet, address: areaAddress(area) };
  const laying = { stand, layout, area, before: looked.result.image };
  const longest = recordAfter(laying, layout.cells.map(row => row.map(cell => cell.value)));
  return longest.length > longestRecord ? unchanged(text.tooMuchToKeep) : lay(laying, history);
}

interface Found { readonly stand: AdoptedStand; readonly layout: TableLayout }

/** The table as it reads today, and the columns for it. */
async function readTable(place: TablePlace, which: readonly ProgressColumn[]): Promise<Found | { readonly outcome: OperationOutcome }> {
  const stand = standAt((await readStands()).stands, place);
  if (!stand) return { outcome: unchanged(text.notAdopted(place.sheet)) };
  if (stand.progress) return { outcome: unchanged(text.alreadyThere(stand.sheet, areaAddress(stand.progress.area))) };
  const plan = planById(stand.identity.plan);
  if (!plan) return { outcome: unchanged(text.planGone(stand.sheet)) };
  const [sheet] = (await readForms([stand.sheet])).sheets;
  if (!sheet) return { outcome: unchanged(text.notAdopted(place.sheet)) };
  const built = progressColumns({ table: recogniseStand(stand, sheet, plan), plan, which, headerRows: stand.record?.headerRows ?? 1 });
  return 'lack' in built ? { outcome: unchanged(text.lack[built.lack](stand.sheet)) } : { stand, layout: built.layout };
}

interface Laying extends Found { readonly area: Area; readonly before: AreaImage }

async function lay(laying: Laying, history: History): Promise<OperationOutcome> {
  const { stand: { name, sheet, kept }, area, layout } = laying;
  const ending = await carryOut({
    write: async () => { await keep(laying, await writeCells(laying)); },
    look: () => look(laying),
    settle: () => takeBack(laying),
  });
  if (ending.standing !== 'after') return notDone(text.operations.progress, ending, sheet, text.remains.columns(areaAddress(area)));
  history.push(undoProgress(name, kept));
  return { state: 'done', message: text.columnsAdded(sheet, areaAddress(area)), place: { sheet, ...layout.origin }, undoable: true };
}

const writeCells = ({ stand, layout, area, before }: Laying): Promise<Formulas> =>
  request('refuse', context => {
    context.application.suspendScreenUpdatingUntilNextSync();
    const sheet = context.workbook.worksheets.getItem(stand.sheet);
    writeLayout(sheet, layout, 'untouched');
    writeGrownWidths(sheet, layout, before);
    const laid = readFormulas(sheet, area);
    return () => laid().seenFromTable;
  });

/** What stands there now and what stood there before; then the name: where it stands, the columns are whole. */
const keep = (laying: Laying, written: Formulas): Promise<void> =>
  request('refuse', context => {
    const { stand, area } = laying;
    queueKeep(context, stand.name, recordAfter(laying, written));
    namesOf(context, stand).add(progressName(stand.name), rangeOf(context.workbook.worksheets.getItem(stand.sheet), area));
    return () => undefined;
  });

const recordAfter = ({ stand, before }: Pick<Laying, 'stand' | 'before'>, written: Formulas): string => recordText({ ...emptyRecord, ...stand.record, progress: { written, before } });

const look = ({ stand, area, before }: Laying): Promise<Standing> =>
  request('wait', context => {
    const item = namesOf(context, stand).getItemOrNullObject(progressName(stand.name));
    const setting = context.workbook.settings.getItemOrNullObject(recordKey(stand.name));
    const image = readArea(rangeOf(context.workbook.worksheets.getItem(stand.sheet), area));
    item.load('name');
    setting.load('value');
    return () => {
      if (!item.isNullObject) return 'after';
      const isKept = (setting.isNullObject ? '' : setting.value) === stand.kept;
      return isKept && sameImage(image(), before) ? 'before' : 'between';
    };
  });

/** Only where the name does not stand. */
const takeBack = ({ stand, area, before }: Laying): Promise<void> =>
  request('refuse', context => {
    restoreArea(context.workbook.worksheets.getItem(stand.sheet), area, { ...before, rowHeights: [] }, 'untouched');
    queueKeep(context, stand.name, stand.kept);
    return () => undefined;
  });
