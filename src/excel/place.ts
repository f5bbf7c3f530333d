import type { Area } from '../domain/table/snapshot';
import { readArea, type AreaImage } from './areaImage';
import { areaAddress } from './address';
import { filledCells, listCells } from './cellImage';
import { surveyWorkbook } from './survey';
import { text } from './text';

/** The place a table is to be laid at, as found. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
  readonly image: AreaImage;
  readonly isProtected: boolean;
  /** None, or the kind of validation found; 'None' with a prompt is one too. */
  readonly hasValidation: boolean;
  readonly names: readonly string[];
}

/** Queues the reading of the place that begins at the selected cell. */
export function surveySelection(context: Excel.RequestContext, rows: number, columns: number): () => Place {
  const survey = surveyWorkbook(context);
  const first = context.workbook.getSelectedRange().getCell(0, 0);
  const target = first.getResizedRange(rows - 1, columns - 1);
  const image = readArea(target);
  first.load('rowIndex,columnIndex');
  first.worksheet.load('name');
  first.worksheet.protection.load('protected');
  target.dataValidation.load('type,prompt');
  return () => ({
    sheet: first.worksheet.name,
    area: { row: first.rowIndex, column: first.columnIndex, rows, columns },
    image: image(),
    isProtected: first.worksheet.protection.protected,
    hasValidation: isValidated(target.dataValidation),
    names: survey().names,
  });
}

/** Queues the reading of a place that is known. */
export function surveyArea(context: Excel.RequestContext, sheetName: string, area: Area): () => Omit<Place, 'names'> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const target = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  const image = readArea(target);
  sheet.protection.load('protected');
  target.dataValidation.load('type,prompt');
  return () => ({ sheet: sheetName, area, image: image(), isProtected: sheet.protection.protected, hasValidation: isValidated(target.dataValidation) });
}

const isValidated = ({ type, prompt }: Excel.DataValidation): boolean => type !== 'None' || Boolean(prompt?.message ?? prompt?.title);

/** Why nothing may be laid here, in words; undefined where the place is free. */
export function objectionTo({ sheet, area, image, hasValidation }: Omit<Place, 'names'>): string | undefined {
  const address = areaAddress(area);
  const filled = filledCells(area, image.formulas);
  if (filled.length > 0) return text.occupied.content(sheet, address, listCells(filled));
  if (image.merged !== '') return text.occupied.merged(sheet, address);
  return hasValidation ? text.occupied.validation(sheet, address) : undefined;
}
