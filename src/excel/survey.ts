import type { WrittenName } from './names';

/** What a new sheet has to know about the workbook it comes into. */
export interface WorkbookSurvey { readonly sheets: readonly string[]; /** In the order of the sheets. */ readonly sheetIds: readonly string[]; readonly names: readonly string[]; readonly activeSheet: string }

/** Queues the reading of sheets, names and the sheet in front; the result reads the reply. */
export function surveyWorkbook(context: Excel.RequestContext): () => WorkbookSurvey & { readonly written: readonly WrittenName[] } {
  const { worksheets, names } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load('items/id,items/name');
  names.load('items/name,items/formula');
  active.load('name');
  return () => ({
    sheets: worksheets.items.map(sheet => sheet.name),
    sheetIds: worksheets.items.map(sheet => sheet.id),
    names: names.items.map(item => item.name),
    written: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    activeSheet: active.name,
  });
}
