import type { FWorksheet } from '@univerjs/preset-sheets-core';

/** The canvas the sheet is drawn on: the largest one. */
function canvasOf(container: HTMLElement): DOMRect {
  const rects = [...container.querySelectorAll('canvas')].map(canvas => canvas.getBoundingClientRect());
  return rects.reduce((largest, rect) => (rect.width * rect.height > largest.width * largest.height ? rect : largest), new DOMRect());
}

/** Where a cell of the sheet on view is in the window. */
export function cellRect(container: HTMLElement, sheet: FWorksheet, row: number, column: number): DOMRect {
  const cell = sheet.getRange(row, column).getCellRect();
  const canvas = canvasOf(container);
  return new DOMRect(canvas.left + cell.left, canvas.top + cell.top, cell.width, cell.height);
}
