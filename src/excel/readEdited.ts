import { affectedSheets } from '../domain/liveAudit/affectedSheets';
import { attempt } from './errors';
import { namedTables, type WrittenName } from './names';
import { contentsInBlocks } from './readBlocks';
import type { SheetsReading } from './readSheets';
import { readUsed } from './readUsed';
import { request } from './request';
import { readAuditMarks, readAuditSettings } from './settings/readAuditSettings';
import { surveyWorkbook } from './survey';

/** A reading, and the sheets (by id) edited since. */
export interface EditedSince { readonly sheets: SheetsReading; readonly edited: readonly string[] }

const sameNames = (one: readonly WrittenName[], other: readonly WrittenName[]): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Reads again only what edits since an earlier reading can have changed: one request. Undefined where sheets or names are no
 * longer what they were (a sheet or a row more, one less), where Excel refused, or where it did not give everything at once:
 * then the whole workbook is to be read.
 */
export async function readEdited({ sheets: earlier, edited }: EditedSince): Promise<SheetsReading | undefined> {
  const names = earlier.sheetIds.flatMap((id, at) => (edited.includes(id) ? earlier.sheets[at]?.name ?? [] : []));
  if (names.length < edited.length) return undefined;
  const affected = affectedSheets(earlier.sheets, names);
  const tables = namedTables(earlier.workbookNames).filter(({ sheet }) => affected.includes(sheet));
  const read = await attempt(() => request('wait', context => {
    const [workbook, settings, marks, used] = [surveyWorkbook(context), readAuditSettings(context), readAuditMarks(context), readUsed(context, affected, tables, 'withContents')];
    return () => ({ ...workbook(), auditSettings: settings(), areMarked: marks(), used: used() });
  }));
  if ('trouble' in read) return undefined;
  const { used, written, sheetIds, sheets, activeSheet, auditSettings, areMarked } = read.result;
  const stays = JSON.stringify([sheetIds, sheets]) === JSON.stringify([earlier.sheetIds, earlier.sheets.map(sheet => sheet.name)]) && sameNames(written, earlier.workbookNames) && sameNames(used.names, earlier.names.filter(name => used.names.some(other => other.name === name.name && other.formula === name.formula)));
  if (!stays || used.cells.some(cells => cells.contents === undefined)) return undefined;
  const fresh = new Map((await contentsInBlocks(used.cells)).map(sheet => [sheet.name, { ...sheet, hiddenRows: used.hiddenRows.get(sheet.name) ?? [] }]));
  return { ...earlier, sheets: earlier.sheets.map(sheet => fresh.get(sheet.name) ?? sheet), activeSheet, auditSettings, areMarked };
}
