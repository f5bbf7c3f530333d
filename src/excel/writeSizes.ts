import type { TableLayout } from '../domain/templates/template';
import type { AreaImage } from './areaImage';
import { runs } from './rectangles';

/** Pixels of half a Chinese character of 宋体 五号, and the room Excel leaves at both sides of a cell. */
const characterPixels = 7;
const paddingPixels = 5;

/** Width in points, Excel's unit for columns, of a column that shows so many characters. Example: 10 characters → 56.25. */
export const columnPoints = (characters: number): number => Math.round(characters * characterPixels + paddingPixels) * 0.75;

/** Widths and heights of a table on a sheet of its own. */
export function writeSizes(sheet: Excel.Worksheet, layout: TableLayout): void {
  write(sheet, layout, layout.columnWidths.map(columnPoints), layout.rowHeights);
}

/** On a sheet with other content, columns and rows only grow: what stands above or beside the table keeps its room. */
export function writeGrownSizes(sheet: Excel.Worksheet, layout: TableLayout, present: Pick<AreaImage, 'columnWidths' | 'rowHeights'>): void {
  const widths = layout.columnWidths.map((width, index) => Math.max(columnPoints(width), present.columnWidths[index] ?? 0));
  write(sheet, layout, widths, layout.rowHeights.map((height, index) => Math.max(height, present.rowHeights[index] ?? 0)));
}

/** Columns beside a table: they only grow, and its rows stay as high as they are. */
export function writeGrownWidths(sheet: Excel.Worksheet, { origin, columnWidths }: TableLayout, present: Pick<AreaImage, 'columnWidths'>): void {
  columnWidths.forEach((width, index) => {
    if (columnPoints(width) > (present.columnWidths[index] ?? 0)) sheet.getRangeByIndexes(origin.row, origin.column + index, 1, 1).format.columnWidth = columnPoints(width);
  });
}

/** A record written anew: columns keep the width the user gave them, rows take what their words need. */
export function writeRewrittenSizes(sheet: Excel.Worksheet, layout: TableLayout, present: Pick<AreaImage, 'columnWidths'>): void {
  write(sheet, layout, layout.columnWidths.map((width, index) => Math.max(columnPoints(width), present.columnWidths[index] ?? 0)), layout.rowHeights);
}

function write(sheet: Excel.Worksheet, { origin: { row, column } }: TableLayout, widths: readonly number[], heights: readonly number[]): void {
  for (const { start, count, value } of runs(widths)) sheet.getRangeByIndexes(row, column + start, 1, count).format.columnWidth = value;
  for (const { start, count, value } of runs(heights)) sheet.getRangeByIndexes(row + start, column, count, 1).format.rowHeight = value;
}
