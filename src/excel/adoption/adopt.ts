import { adoptedIdentity } from '../../domain/recognition/adoptedTable';
import type { SheetReading } from '../../domain/recognition/sheetReading';
import type { Area, CellValue } from '../../domain/table/snapshot';
import { areaAddress } from '../address';
import { carryOut, type Standing } from '../carryOut';
import { differingCells, listCells, type Formulas } from '../cellImage';
import { attempt } from '../errors';
import type { History } from '../history';
import { freeTableName, namedTables } from '../names';
import { notDone, refused, unchanged } from '../outcomes';
import type { OperationOutcome } from '../port';
import { request } from '../request';
import { surveyWorkbook } from '../survey';
import { rangeOf } from '../writeLayout';
import type { Adoption } from './adoptionPort';
import { longestRecord, recordKey, recordText } from './adoptedRecord';
import { queueKept, queueSheetNames, sharedCells, type KeptTexts } from './stands';
import { text } from './text';
import { undoAdopt } from './undoAdopt';

/** What a sheet held in an area when it was read. */
function seenIn(sheet: SheetReading, area: Area): Formulas {
  const cell = (row: number, column: number): CellValue => sheet.formulas[row - sheet.row]?.[column - sheet.column] ?? '';
  return Array.from({ length: area.rows }, (_, row) => Array.from({ length: area.columns }, (_unused, column) => cell(area.row + row, area.column + column)));
}

/**
 * Names the area of a recognised table and keeps the answers: one request to look, one to write. No cell is touched.
 * `seen` is the sheet as it was recognised: a table that has changed since is not adopted by its old reading.
 */
export async function adopt({ table, plan, panel, answers }: Adoption, seen: SheetReading | undefined, history: History): Promise<OperationOutcome> {
  const operation = text.operations.adopt;
  const { sheet, area } = table;
  const read = await attempt(() => request('refuse', context => lookAt(context, sheet, area)));
  if ('trouble' in read) return read.trouble.code === 'ItemNotFound' ? unchanged(text.sheetGone(sheet)) : refused(operation, read.trouble);
  const { formulas, tables, names, kept } = read.result;
  const changed = seen ? differingCells(area, seenIn(seen, area), formulas) : [];
  if (changed.length > 0) return unchanged(text.changedSinceRead(sheet, listCells(changed)));
  const other = tables.find(one => one.sheet === sheet && sharedCells(one.area, area) > 0);
  if (other) return unchanged(text.alreadyKnown(sheet, areaAddress(other.area)));
  const name = freeTableName(adoptedIdentity(plan, panel), [...names, ...kept.keys()]);
  const record = recordText({ headerRows: table.headerRows, answers });
  if (record.length > longestRecord) return unchanged(text.tooMuchToKeep);
  const ending = await carryOut({
    write: () => write(sheet, area, name, record),
    look: () => look(name),
    settle: () => forget(name),
  });
  if (ending.standing !== 'after') return notDone(operation, ending, sheet, text.remains.record);
  history.push(undoAdopt(name));
  return { state: 'done', message: text.adopted(sheet, areaAddress(area)), place: { sheet, row: area.row, column: area.column }, undoable: true };
}

interface Look { readonly formulas: Formulas; readonly tables: ReturnType<typeof namedTables>; readonly names: readonly string[]; readonly kept: KeptTexts }

function lookAt(context: Excel.RequestContext, sheet: string, area: Area): () => Look {
  const range = rangeOf(context.workbook.worksheets.getItem(sheet), area);
  const [survey, own, kept] = [surveyWorkbook(context), queueSheetNames(context, [sheet]), queueKept(context)];
  range.load('formulas');
  return () => {
    const { names, written } = survey();
    return { formulas: range.formulas as Formulas, tables: namedTables([...written, ...own().flatMap(scope => scope.names)]), names, kept: kept() };
  };
}

/** The name comes last: where it stands, the table is adopted whole. */
const write = (sheet: string, area: Area, name: string, record: string): Promise<void> =>
  request('refuse', context => {
    context.workbook.settings.add(recordKey(name), record);
    context.workbook.names.add(name, rangeOf(context.workbook.worksheets.getItem(sheet), area));
    return () => undefined;
  });

const look = (name: string): Promise<Standing> =>
  request('wait', context => {
    const item = context.workbook.names.getItemOrNullObject(name);
    const setting = context.workbook.settings.getItemOrNullObject(recordKey(name));
    item.load('name');
    setting.load('key');
    return () => (!item.isNullObject ? 'after' : setting.isNullObject ? 'before' : 'between');
  });

/** Only where the name does not stand. */
const forget = (name: string): Promise<void> =>
  request('refuse', context => {
    context.workbook.settings.getItem(recordKey(name)).delete();
    return () => undefined;
  });
