import type { Worksheet } from '@univerjs/core';

/** Where a cell is, as the engine tells whoever changes what it shows. */
export interface Place {
  readonly worksheet: Worksheet;
  readonly row: number;
  readonly col: number;
}

export const usualFontSize = 11;
const pixelsPerPoint = 96 / 72;
/** Width of a digit by font size, in Arial and its kin; a Chinese character is as wide as high. */
const digitWidth = 0.556;

/** Width of the cell in pixels, of all of it when merged. */
export function widthOf({ worksheet, row, col }: Place): number {
  const merged = worksheet.getMergedCell(row, col);
  const [from, to] = merged ? [merged.startColumn, merged.endColumn] : [col, col];
  return Array.from({ length: to - from + 1 }, (_cell, index) => worksheet.getColumnWidth(from + index)).reduce((sum, width) => sum + width, 0);
}

export const digitPixels = (points: number): number => points * pixelsPerPoint * digitWidth;

/** About what a shown number takes; marks are narrower than digits. */
export function textPixels(text: string, points: number): number {
  const widths = [...text].map(character => (character.charCodeAt(0) > 0x2e80 ? 1 / digitWidth : /[.,:]/.test(character) ? 0.5 : 1));
  return widths.reduce((sum, width) => sum + width, 0) * digitPixels(points);
}
