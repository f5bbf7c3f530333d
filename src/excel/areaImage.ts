import type { Area } from '../domain/table/snapshot';
import { areaAddress } from './address';
import type { Formulas } from './cellImage';
import { queueMerges } from './mergedAreas';
import { isPlainBorder, isPlainFill, type CellBorders, type CellFill } from './plainFormat';
import { runs } from './rectangles';
import { rangeOf } from './writeLayout';
import { asTyped } from './writtenFormat';

/** Everything the laying of a table changes at a place, so that it can be put back: contents, formats, merges and sizes. */
export interface AreaImage {
  readonly formulas: Formulas;
  readonly numberFormats: readonly (readonly string[])[];
  readonly formats: readonly (readonly Excel.CellProperties[])[];
  /** Addresses of the merged areas that begin here, A1:C1,B4:B5; '' for none. */
  readonly merged: string;
  /** In points. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
}

const wanted: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { name: true, size: true, bold: true, italic: true, underline: true, strikethrough: true, color: true },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true, verticalAlignment: true, wrapText: true, indentLevel: true,
  },
};

/** Queues the reading of a place. */
export function readArea(range: Excel.Range): () => AreaImage {
  const merges = queueMerges(range);
  const formats = range.getCellProperties(wanted);
  const columns = range.getColumnProperties({ format: { columnWidth: true } });
  const rows = range.getRowProperties({ format: { rowHeight: true } });
  range.load('formulas,numberFormat');
  return () => ({
    formulas: range.formulas as Formulas,
    numberFormats: range.numberFormat as string[][],
    formats: formats.value,
    merged: merges().map(areaAddress).join(','),
    columnWidths: columns.value.map(column => column.format?.columnWidth ?? 0),
    rowHeights: rows.value.map(row => row.format?.rowHeight ?? 0),
  });
}

/** Is a place exactly as it was? */
export const sameImage = (one: AreaImage, other: AreaImage): boolean => JSON.stringify(one) === JSON.stringify(other);

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/**
 * Queues putting back what was there. Conditional formats are neither touched by a table nor here; the place had no validation.
 * The line at the left is also the right line of whoever stands there: `untouched` where it was never changed.
 */
export function restoreArea(sheet: Excel.Worksheet, area: Area, image: AreaImage, leftEdge: 'restored' | 'untouched' = 'restored'): void {
  const range = rangeOf(sheet, area);
  range.unmerge();
  range.dataValidation.clear();
  range.clear('Contents');
  range.numberFormat = image.numberFormats.map(row => [...row]);
  range.formulas = image.formulas.map((row, down) => row.map((content, across) => asTyped(content, image.numberFormats[down]?.[across] ?? 'General')));
  range.format.fill.clear();
  for (const edge of edges) if (edge !== 'EdgeLeft' || leftEdge === 'restored') range.format.borders.getItem(edge).style = 'None';
  range.setCellProperties(image.formats.map(row => row.map((cell, column) => ({ format: settable(cell.format ?? {}, column === 0 && leftEdge === 'untouched') }))));
  for (const { start, count, value } of runs(image.columnWidths)) sheet.getRangeByIndexes(area.row, area.column + start, 1, count).format.columnWidth = value;
  for (const { start, count, value } of runs(image.rowHeights)) sheet.getRangeByIndexes(area.row + start, area.column, count, 1).format.rowHeight = value;
}

/** A cell without fill reads white and one without lines reads 'None': writing that would fill it and draw over its neighbours. */
function settable(format: Excel.CellPropertiesFormat, withoutLeft: boolean): Excel.CellPropertiesFormat {
  const { fill, borders, ...rest } = format;
  const lines = Object.fromEntries(Object.entries((borders ?? {}) as CellBorders).filter(([side, line]) => !isPlainBorder(line) && !(withoutLeft && side === 'left')));
  return {
    ...rest,
    ...(fill && !isPlainFill(fill as CellFill) ? { fill: { color: fill.color ?? '' } } : {}),
    ...(Object.keys(lines).length > 0 ? { borders: lines } : {}),
  };
}
