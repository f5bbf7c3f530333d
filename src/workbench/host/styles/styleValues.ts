import type { IStyleData } from '@univerjs/core';
import { lastColumn, lastRow, type Area } from '../area';
import type { Engine } from '../engine';
import { shownPart } from '../shownPart';
import { composedStyle } from './composedStyle';

/** Excel answers null for a format that is not the same in every cell of the range. */
export function commonValue<T>(engine: Engine, area: Area, read: (style: IStyleData) => T): T | null {
  let common: T | undefined;
  let first = true;
  for (const style of distinctStyles(engine, area)) {
    const value = read(style);
    if (!first && value !== common) return null;
    common = value;
    first = false;
  }
  return common as T;
}

/** The styles that occur in an area, each once; whole rows and columns are looked at as far as the shown sheet goes. */
function distinctStyles(engine: Engine, area: Area): IStyleData[] {
  const sheet = engine.sheet(area.sheetId);
  const matrix = sheet.getCellMatrix();
  const part = shownPart(engine, area);
  const found = new Map<string, IStyleData>();
  for (let row = area.row; row <= lastRow(part); row += 1) {
    const rowStyle = sheet.getRowStyle(row, true);
    for (let column = area.column; column <= lastColumn(part); column += 1) {
      const own = matrix.getValue(row, column)?.s;
      const key = JSON.stringify([own ?? null, rowStyle ?? null, sheet.getColumnStyle(column, true) ?? null]);
      if (!found.has(key)) found.set(key, composedStyle(sheet, row, column));
    }
  }
  return found.size > 0 ? [...found.values()] : [{}];
}
