import type { Area, CellValue } from '../../domain/table/snapshot';
import { readArea, restoreArea, type AreaImage } from '../areaImage';
import { cellIn } from '../address';
import type { Formulas } from '../cellImage';
import { readFormulas } from '../readFormulas';
import { rangeOf } from '../writeLayout';
import type { ProgressStand } from './progressStand';

/** Progress columns as they are now. */
export interface ProgressNow { readonly image: AreaImage; readonly seen: Formulas }

/** Queues the reading of progress columns. */
export function queueProgress(context: Excel.RequestContext, sheetName: string, area: Area): () => ProgressNow {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const [image, formulas] = [readArea(rangeOf(sheet, area)), readFormulas(sheet, area)];
  return () => ({ image: image(), seen: formulas().seenFromTable });
}

/** A file that was opened without the add-in names its functions otherwise. */
const plain = (value: CellValue): CellValue => (typeof value === 'string' ? value.replace(/_xldudf_HB_/gi, 'HB.') : value);

/**
 * The cells that hold something else than was written. After rows or columns came or went among them, a cell counts as ours
 * where any of ours reads the same: only what is foreign is the user's. Without a record every filled cell may be.
 */
export function changedCells(area: Area, now: Formulas, written: Formulas | undefined): readonly string[] {
  const sameShape = written?.length === now.length && written[0]?.length === now[0]?.length;
  const ours = new Set((written ?? []).flat().map(plain));
  const isOurs = (value: CellValue, row: number, column: number): boolean => (sameShape ? plain(value) === plain(written[row]?.[column] ?? '') : value === '' || ours.has(plain(value)));
  return now.flatMap((line, row) => line.flatMap((value, column) => (isOurs(value, row, column) ? [] : [cellIn(area, row, column)])));
}

/** The cell of a matrix, the last one beyond its end: what a row had that was inserted since, nobody noted. */
const clamped = <Value>(matrix: readonly (readonly Value[])[], row: number, column: number): Value | undefined => {
  const line = matrix[Math.min(row, matrix.length - 1)];
  return line?.[Math.min(column, line.length - 1)];
};

/** Queues putting back formats and widths at a place that was blank. Row heights were never changed. */
export function queueRestore(context: Excel.RequestContext, sheet: string, area: Area, { before }: ProgressStand): void {
  const matrix = <Value>(cell: (row: number, column: number) => Value): Value[][] =>
    Array.from({ length: area.rows }, (_, row) => Array.from({ length: area.columns }, (_unused, column) => cell(row, column)));
  restoreArea(context.workbook.worksheets.getItem(sheet), area, {
    formulas: matrix(() => ''),
    numberFormats: matrix((row, column) => clamped(before.numberFormats, row, column) ?? 'General'),
    formats: matrix((row, column) => clamped(before.formats, row, column) ?? {}),
    merged: '', rowHeights: [],
    columnWidths: before.columnWidths.length === area.columns ? before.columnWidths : [],
  }, 'untouched');
}
