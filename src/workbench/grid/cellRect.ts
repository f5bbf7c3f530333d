import type { Univer } from '@univerjs/core';
import { IRenderManagerService, getViewportByCell, type FWorksheet } from '@univerjs/preset-sheets-core';

/** Where a cell of the sheet on view is in the window, wherever the sheet is scrolled, frozen or zoomed; a merged area counts whole. */
export function cellRect(univer: Univer, sheet: FWorksheet, row: number, column: number): DOMRect {
  const cell = sheet.getRange(row, column).getCell();
  const { startX, startY, endX, endY } = cell.isMergedMainCell ? cell.mergeInfo : cell;
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(sheet.getSheet().getUnitId());
  const viewport = render && getViewportByCell(row, column, render.scene, sheet.getSheet());
  if (!render || !viewport) return new DOMRect();
  const { left, top } = render.engine.getCanvasElement().getBoundingClientRect();
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  return new DOMRect(left + (startX - viewport.viewportScrollX) * scaleX, top + (startY - viewport.viewportScrollY) * scaleY, (endX - startX) * scaleX, (endY - startY) * scaleY);
}
