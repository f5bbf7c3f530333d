import type { Severity } from '../../domain/rules/rule';
import { request } from '../request';
import { markedSeverity } from './markFormula';

/** One conditional format of ours: which, and over which cells of its sheet (A1:B2,D4). */
export interface Mark { readonly id: string; readonly severity: Severity; readonly addresses: string }

/** A sheet with our marks on it. */
export interface MarkedSheet { readonly id: string; readonly name: string; readonly isProtected: boolean; readonly marks: readonly Mark[] }

interface Found { readonly sheetId: string; readonly id: string }

export const formatsOf = (context: Excel.RequestContext, sheetId: string): Excel.ConditionalFormatCollection =>
  context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats;

/** Every sheet and the marks on it, recognised by their condition: three requests, whatever the workbook holds. */
export async function readMarks(): Promise<readonly MarkedSheet[]> {
  const sheets = await readSheetIds();
  const found = await readCustomFormats(sheets.map(sheet => sheet.id));
  const marks = await readOurs(found);
  return sheets.map(sheet => ({ ...sheet, marks: marks.filter(mark => mark.sheetId === sheet.id) }));
}

const readSheetIds = () =>
  request('wait', context => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name,items/protection/protected');
    return () => worksheets.items.map(({ id, name, protection }) => ({ id, name, isProtected: protection.protected }));
  });

const readCustomFormats = (sheetIds: readonly string[]) =>
  request('wait', context => {
    const collections = sheetIds.map(sheetId => ({ sheetId, formats: formatsOf(context, sheetId).load('items/id,items/type') }));
    return () => collections.flatMap(({ sheetId, formats }) => formats.items.filter(({ type }) => type === 'Custom').map(({ id }): Found => ({ sheetId, id })));
  });

async function readOurs(found: readonly Found[]): Promise<readonly (Mark & Found)[]> {
  if (found.length === 0) return [];
  return request('wait', context => {
    const read = found.map(({ sheetId, id }) => {
      const format = formatsOf(context, sheetId).getItem(id);
      return { sheetId, id, rule: format.custom.rule.load('formula'), ranges: format.getRanges().load('address') };
    });
    return () => read.flatMap(({ sheetId, id, rule, ranges }) => {
      const severity = markedSeverity(rule.formula);
      return severity ? [{ sheetId, id, severity, addresses: withoutSheets(ranges.address) }] : [];
    });
  });
}

/** '专栏2'!A1:B2,'专栏2'!D4 → A1:B2,D4; a list without sheets stays. The name of a sheet may hold commas. */
const withoutSheets = (address: string): string => (address.includes('!') ? [...address.matchAll(/!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?=,|$)/g)].map(match => match[1] ?? '').join(',') : address);
