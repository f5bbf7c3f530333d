import type { Area } from '../domain/table/snapshot';
import { readArea, type AreaImage } from './areaImage';
import { areaAddress } from './address';
import { filledCells, listCells } from './cellImage';
import { attempt } from './errors';
import { overlap, queueMerges } from './mergedAreas';
import { request } from './request';
import { surveyWorkbook } from './survey';
import { text } from './text';

/** The place a table is to be laid at, as found. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
  readonly image: AreaImage;
  readonly isProtected: boolean;
  /** Is any cell part of an Excel table, blank as it may be? It takes no merged cells. */
  readonly hasTable: boolean;
  /** Does a merged area begin here, or reach in from outside? */
  readonly hasMerges: boolean;
  /** None, or the kind of validation found; 'None' with a prompt is one too. */
  readonly hasValidation: boolean;
  readonly names: readonly string[];
}

/** Where merged areas are looked for: from A1 on, for one may reach in from above or from the left, or only at the place, where Excel cannot tell as many as there are. */
type Around = 'fromFirstCell' | 'placeOnly';

/** Queues the reading of the place that begins at the selected cell. */
export function surveySelection(context: Excel.RequestContext, rows: number, columns: number, around: Around): () => Place {
  const survey = surveyWorkbook(context);
  const first = context.workbook.getSelectedRange().getCell(0, 0);
  const target = surveyTarget(first.worksheet, first.getResizedRange(rows - 1, columns - 1), around);
  first.load('rowIndex,columnIndex');
  first.worksheet.load('name');
  return () => {
    const area = { row: first.rowIndex, column: first.columnIndex, rows, columns };
    return { sheet: first.worksheet.name, area, ...target(area), names: survey().names };
  };
}

/** Queues the reading of a place that is known. */
export function surveyArea(context: Excel.RequestContext, sheetName: string, area: Area, around: Around): () => Omit<Place, 'names'> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const target = surveyTarget(sheet, sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns), around);
  return () => ({ sheet: sheetName, area, ...target(area) });
}

function surveyTarget(sheet: Excel.Worksheet, target: Excel.Range, around: Around): (area: Area) => Omit<Place, 'sheet' | 'area' | 'names'> {
  const image = readArea(target);
  const merges = around === 'fromFirstCell' ? queueMerges(target.getBoundingRect(sheet.getCell(0, 0))) : undefined;
  const tables = target.getTables(false).getCount();
  sheet.protection.load('protected');
  target.dataValidation.load('type,prompt');
  return area => {
    const seen = image();
    const hasMerges = seen.merged !== '' || (merges?.() ?? []).some(merge => overlap(merge, area));
    return { image: seen, hasTable: tables.value > 0, hasMerges, isProtected: sheet.protection.protected, hasValidation: isValidated(target.dataValidation) };
  };
}

/** Looks for merged areas around the place too; where Excel refuses, which many merged areas on the sheet may be the reason of, at the place alone. */
export async function surveyed<Found>(survey: (context: Excel.RequestContext, around: Around) => () => Found): ReturnType<typeof attempt<Found>> {
  const whole = await attempt(() => request('refuse', context => survey(context, 'fromFirstCell')));
  return 'result' in whole ? whole : attempt(() => request('refuse', context => survey(context, 'placeOnly')));
}

const isValidated = ({ type, prompt }: Excel.DataValidation): boolean => type !== 'None' || Boolean(prompt?.message ?? prompt?.title);

/** Why nothing may be laid here, in words; undefined where the place is free. */
export function objectionTo({ sheet, area, image, hasTable, hasMerges, hasValidation }: Omit<Place, 'names'>): string | undefined {
  const address = areaAddress(area);
  const filled = filledCells(area, image.formulas);
  if (filled.length > 0) return text.occupied.content(sheet, address, listCells(filled));
  if (hasTable) return text.occupied.table(sheet, address);
  if (hasMerges) return text.occupied.merged(sheet, address);
  return hasValidation ? text.occupied.validation(sheet, address) : undefined;
}
