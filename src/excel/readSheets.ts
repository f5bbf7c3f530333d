import type { SheetSnapshot } from '../domain/table/snapshot';
import { readExcelError } from './errors';
import { namedTables, type NamedTable, type WrittenName } from './names';
import { contentsInBlocks, tooLarge } from './readBlocks';
import { readUsed, type UsedReading } from './readUsed';
import { request } from './request';
import { readAuditMarks, readAuditSettings } from './settings/readAuditSettings';
import { surveyWorkbook } from './survey';

/** Every sheet as it stands, and every name. */
export interface SheetsReading {
  readonly sheets: readonly SheetSnapshot[];
  /** Excel's ids, in the order of the sheets. */
  readonly sheetIds: readonly string[];
  readonly workbookNames: readonly WrittenName[];
  /** Names of single sheets too: a copied sheet brings its tables' names along. */
  readonly names: readonly WrittenName[];
  readonly activeSheet: string;
  /** 审核设置 as kept in the file, '' for none. */
  readonly auditSettings: string;
  /** Is the switch 标记单元格 on? */
  readonly areMarked: boolean;
}

/**
 * Reads the whole workbook: one request for the names of sheets and tables, one for all contents. Where that is more than Excel
 * gives at once, the rest comes in blocks, one request each.
 */
export async function readSheets(): Promise<SheetsReading> {
  const survey = await request('wait', context => {
    const [workbook, settings, marks] = [surveyWorkbook(context), readAuditSettings(context), readAuditMarks(context)];
    return () => ({ ...workbook(), auditSettings: settings(), areMarked: marks() });
  });
  const tables = namedTables(survey.written).filter(({ sheet }) => survey.sheets.includes(sheet));
  const { cells, names, hiddenRows } = await readAtOnce(survey.sheets, tables);
  const sheets = await contentsInBlocks(cells);
  return {
    sheets: sheets.map(sheet => ({ ...sheet, hiddenRows: hiddenRows.get(sheet.name) ?? [] })),
    sheetIds: survey.sheetIds, workbookNames: survey.written, names: [...survey.written, ...names], activeSheet: survey.activeSheet, auditSettings: survey.auditSettings, areMarked: survey.areMarked,
  };
}

async function readAtOnce(sheets: readonly string[], tables: readonly NamedTable[]): Promise<UsedReading> {
  try {
    return await request('wait', context => readUsed(context, sheets, tables, 'withContents'));
  } catch (error) {
    if (!tooLarge.includes(readExcelError(error).code)) throw error;
    return request('wait', context => readUsed(context, sheets, tables, 'placesOnly'));
  }
}
