import type { CellValue } from '../domain/table/snapshot';
import type { Place } from '../domain/rules/rule';
import { cellAddress } from '../domain/table/address';
import { carryOut, type Ending, type Standing } from './carryOut';
import { attempt } from './errors';
import { request } from './request';
import { asTyped } from './writtenFormat';

/** A cell as it can be put back: number, text or formula as one types it, and the format it stands in. */
export interface CellImage { readonly formula: CellValue; readonly numberFormat: string }

/** A cell as read. */
export interface CellReading extends CellImage { readonly value: CellValue }

/** Finds the cell again after rows or columns came or went; undefined once it is deleted. */
export type Locate = () => Promise<Place | undefined>;

export const cellAt = (context: Excel.RequestContext, place: Place): Excel.Range => context.workbook.worksheets.getItem(place.sheet).getCell(place.row, place.column);

export const readCell = (place: Place): Promise<CellReading> =>
  request('refuse', context => {
    const cell = cellAt(context, place);
    cell.load('values,formulas,numberFormat');
    return () => readingOf(cell);
  });

export function readingOf(cell: Excel.Range): CellReading {
  const [value, content] = [(cell.values[0]?.[0] ?? '') as CellValue, (cell.formulas[0]?.[0] ?? '') as CellValue];
  const numberFormat = String(cell.numberFormat[0]?.[0] ?? 'General');
  return { value, formula: asTyped(content, numberFormat, value), numberFormat };
}

const sameContent = (one: CellValue, other: CellValue): boolean => one === other || (typeof one === 'string' && typeof other === 'string' && one.startsWith('=') && one.replace(/\s/g, '').toUpperCase() === other.replace(/\s/g, '').toUpperCase());

/** Does the cell hold exactly this? Excel may write a formula's spaces and capitals its own way. */
export const holds = (cell: CellImage, image: CellImage): boolean => sameContent(cell.formula, image.formula) && cell.numberFormat === image.numberFormat;

/** Puts `after` where `before` is, whole or not at all. */
export async function changeCell(place: Place, before: CellImage, after: CellImage): Promise<Ending & { readonly locate: Locate }> {
  let tracked: Excel.Range | undefined;
  const changesFormat = after.numberFormat !== before.numberFormat;
  const ending = await carryOut({
    write: async () => { tracked = await writeTracked(place, after, changesFormat); },
    look: async (): Promise<Standing> => {
      const now = await readCell(place);
      return holds(now, after) ? 'after' : holds(now, before) ? 'before' : 'between';
    },
    settle: () => writeCell(place, before, changesFormat),
  });
  if (ending.standing === 'after') tracked ??= await trackAgain(place);
  return { ...ending, locate: () => (tracked ? placeOf(tracked) : Promise.resolve(place)) };
}

/**
 * The format first: it decides whether the content stays text. Where it stays as it is it is not written: on a protected sheet an
 * unlocked cell takes figures, but no formats.
 */
function put(cell: Excel.Range, image: CellImage, withFormat: boolean): void {
  if (withFormat) cell.numberFormat = [[image.numberFormat]];
  cell.formulas = [[image.formula]];
}

const writeCell = (place: Place, image: CellImage, withFormat: boolean): Promise<void> =>
  request('refuse', context => {
    put(cellAt(context, place), image, withFormat);
    return () => undefined;
  });

/** A tracked range moves with its cell, however many rows the user inserts before taking the change back. */
const writeTracked = (place: Place, image: CellImage, withFormat: boolean): Promise<Excel.Range> =>
  request('refuse', context => {
    const cell = cellAt(context, place);
    context.trackedObjects.add(cell);
    put(cell, image, withFormat);
    return () => cell;
  });

/** After a lost reply: the cell is changed, but nothing follows it yet. */
async function trackAgain(place: Place): Promise<Excel.Range | undefined> {
  const tracking = await attempt(() =>
    request('refuse', context => {
      const cell = cellAt(context, place);
      context.trackedObjects.add(cell);
      return () => cell;
    }));
  return 'result' in tracking ? tracking.result : undefined;
}

async function placeOf(cell: Excel.Range): Promise<Place | undefined> {
  cell.load('rowIndex,columnIndex');
  cell.worksheet.load('name');
  await cell.context.sync();
  return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
}

export const addressOf = (place: Place): string => cellAddress(place);
