import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';

const noStyle: IStyleData = {};

/** The style that shows in a cell: its own over its row's over its column's over the sheet's. */
export function composedStyle(sheet: Worksheet, row: number, column: number): IStyleData {
  const own = styleOf(sheet, sheet.getCellMatrix().getValue(row, column));
  const rowStyle = sheet.getRowStyle(row);
  const columnStyle = sheet.getColumnStyle(column);
  const sheetStyle = sheet.getDefaultCellStyleInternal();
  if (!rowStyle && !columnStyle && !sheetStyle) return own;
  return { ...sheetStyle, ...columnStyle, ...rowStyle, ...own };
}

function styleOf(sheet: Worksheet, cell: Nullable<ICellData>): IStyleData {
  const style = cell?.s;
  if (!style) return noStyle;
  return (typeof style === 'string' ? sheet.getStyleDataByHash(style) : style) ?? noStyle;
}
