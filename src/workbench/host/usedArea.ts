import type { ICellData, IRange, Nullable } from '@univerjs/core';
import { areaOf, boundingArea, containsCell, fromEngineRange, intersection, type Area } from './area';
import type { Engine } from './engine';
import { hasContent } from './reading';

const isFormatted = (cell: Nullable<ICellData>) => cell?.s != null;

/** The smallest area with every used cell inside `within`: with content, or (unless `valuesOnly`) with a format; undefined if none. */
export function usedArea(engine: Engine, within: Area, valuesOnly: boolean): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  engine.sheet(within.sheetId).getCellMatrix().forValue((row, column, cell) => {
    if (!(hasContent(cell) || (!valuesOnly && isFormatted(cell))) || !containsCell(within, row, column)) return;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  });
  const own = bottom < 0 ? undefined : areaOf(within.sheetId, top, left, bottom - top + 1, right - left + 1);
  return [...spilledAreas(engine, within.sheetId)].reduce<Area | undefined>((used, spill) => {
    const inside = intersection(spill, within);
    return inside && used ? boundingArea(used, inside) : (inside ?? used);
  }, own);
}

/** Where formulas of a sheet have spilled; the first cell of each area holds the formula. */
export function* spilledAreas(engine: Engine, sheetId: string): Generator<Area> {
  const ranges = engine.formulas().getArrayFormulaRange()[engine.unitId()]?.[sheetId] as Record<number, Record<number, IRange | null>> | undefined;
  for (const line of Object.values(ranges ?? {})) {
    for (const range of Object.values(line ?? {})) if (range) yield fromEngineRange(sheetId, range);
  }
}

/** The cells around with content, up to empty rows and columns, as Ctrl+Shift+* marks them. */
export function surroundingArea(engine: Engine, start: Area): Area {
  const whole = usedArea(engine, areaOf(start.sheetId, 0, 0, 1_048_576, 16_384), true);
  let region = start;
  for (;;) {
    const row = Math.max(region.row - 1, 0);
    const column = Math.max(region.column - 1, 0);
    const ring = areaOf(region.sheetId, row, column, region.row + region.rows + 1 - row, region.column + region.columns + 1 - column);
    const reachable = whole && intersection(ring, boundingArea(whole, start));
    const used = reachable && usedArea(engine, reachable, true);
    const grown = used ? boundingArea(region, used) : region;
    if (grown.rows === region.rows && grown.columns === region.columns) return region;
    region = grown;
  }
}
