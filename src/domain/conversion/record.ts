import type { CellInput } from '../figure';
import type { Landmarks } from './landmarks';

/** What a cell was turned into: `after` as Excel gives a cell's content, a formula with its = or a value. */
export interface ConvertedCell {
  readonly sheetId: string;
  /** The sheet's name at that time, where its id is no longer known. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The HB formula. */
  readonly before: string;
  /** One content a cell, long formulas as their `contentMark`: more than one where the result was spilled. */
  readonly after: readonly (readonly (string | number | boolean)[])[];
  readonly numberFormat: string;
  /** What stood beside and above it; absent in records of earlier versions. */
  readonly landmarks?: Landmarks;
}

/** Everything converted in this workbook and not yet restored. */
export interface ConversionRecord { readonly version: 1; readonly cells: readonly (ConvertedCell & { readonly at: string })[] }

export const emptyRecord: ConversionRecord = { version: 1, cells: [] };

const isText = (value: unknown, longest: number): value is string => typeof value === 'string' && value.length <= longest;
const isIndex = (value: unknown, below: number): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < below;
const isContent = (value: unknown): value is string | number | boolean => isText(value, 32767) || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
const isMatrix = (value: unknown): value is readonly (readonly (string | number | boolean)[])[] =>
  Array.isArray(value) && value.length > 0 && value.every(row => Array.isArray(row) && row.length > 0 && row.length === (value[0] as unknown[]).length && row.every(isContent));

const isNamedRow = (value: unknown): boolean => Array.isArray(value) && value.length === 2 && isIndex(value[0], 1048576) && isText(value[1], 100);

function isLandmarks(value: unknown): value is Landmarks {
  if (typeof value !== 'object' || value === null) return false;
  const { rows, headers } = value as Record<string, unknown>;
  return Array.isArray(rows) && rows.every(isNamedRow) && Array.isArray(headers) && headers.every(header => isText(header, 100));
}

const longestFormula = 8192;

function isCell(value: unknown): value is ConversionRecord['cells'][number] {
  if (typeof value !== 'object' || value === null) return false;
  const cell = value as Record<string, unknown>;
  return isText(cell['sheetId'], 100) && isText(cell['sheet'], 31) && isIndex(cell['row'], 1048576) && isIndex(cell['column'], 16384) && isText(cell['before'], longestFormula) &&
    cell['before'].startsWith('=') && isMatrix(cell['after']) && isText(cell['numberFormat'], 255) && isText(cell['at'], 40) && (cell['landmarks'] === undefined || isLandmarks(cell['landmarks']));
}

/**
 * Reads a record kept in a workbook. It travels with the file and may have been written by anyone, so whatever is not of its shape
 * is left out, and a record that cannot be read at all is undefined. A formula that holds no HB call is no business of ours.
 */
export function readRecord(text: string, holdsHb: (formula: string) => boolean): ConversionRecord | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null || (read as { version?: unknown }).version !== 1) return undefined;
    const { cells } = read as { cells?: unknown };
    return Array.isArray(cells) ? { version: 1, cells: cells.filter(isCell).filter(cell => holdsHb(cell.before)) } : undefined;
  } catch {
    return undefined;
  }
}

/** A cell as the record knows it. */
export type RecordedPlace = Pick<ConvertedCell, 'sheetId' | 'row' | 'column'>;

const keyOf = (cell: RecordedPlace): string => `${cell.sheetId} ${cell.row} ${cell.column}`;

/**
 * The record with more cells, each cell by its last conversion. `at` is the time as text, given by the caller. A file opened
 * again may give its sheets other ids: a sheet whose id is not among `sheetIds`, those of the workbook now, goes by its name.
 */
export function addToRecord(record: ConversionRecord, cells: readonly ConvertedCell[], at: string, sheetIds: readonly string[]): ConversionRecord {
  const [known, idOf] = [new Set(sheetIds), new Map(cells.map(({ sheet, sheetId }) => [sheet, sheetId]))];
  const fresh = new Set(cells.map(keyOf));
  const isAgain = (cell: ConvertedCell): boolean => fresh.has(keyOf(known.has(cell.sheetId) ? cell : { ...cell, sheetId: idOf.get(cell.sheet) ?? cell.sheetId }));
  return { version: 1, cells: [...record.cells.filter(cell => !isAgain(cell)), ...cells.map(cell => ({ ...cell, at }))] };
}

/** The record without cells that were restored. */
export function withoutCells(record: ConversionRecord, cells: readonly RecordedPlace[]): ConversionRecord {
  const gone = new Set(cells.map(keyOf));
  return { version: 1, cells: record.cells.filter(cell => !gone.has(keyOf(cell))) };
}

const longestKept = 40;
const markSign = '=~';

/**
 * What the record keeps of a content: a long formula as a mark of its characters and length, because it is only ever compared,
 * and thousands of them would fill the file. No formula begins with =~.
 */
export function contentMark(content: string | number | boolean): string | number | boolean {
  if (typeof content !== 'string' || !content.startsWith('=') || content.length <= longestKept) return content;
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < content.length; at += 1) {
    one = Math.imul(one ^ content.charCodeAt(at), 0x01000193);
    other = Math.imul(other ^ content.charCodeAt(at), 0x85ebca6b) ^ (other >>> 13);
  }
  return `${markSign}${(one >>> 0).toString(36)}${(other >>> 0).toString(36)}.${content.length}`;
}

/** Does what a cell holds now equal what the conversion left there? Numbers by 15 digits, as a file keeps them. */
export function isSameContent(now: CellInput, left: string | number | boolean): boolean {
  if (typeof now === 'number' && typeof left === 'number') return now === left || now.toPrecision(15) === left.toPrecision(15);
  if (typeof left === 'string' && left.startsWith(markSign)) return typeof now === 'string' && contentMark(now) === left;
  return (now ?? '') === left;
}
