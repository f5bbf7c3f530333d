import { areaOf, intersection, fromEngineRange, toEngineRange, type Area } from './area';
import type { Engine } from './engine';
import { eachCell, hasContent } from './reading';
import { clearContents } from './writing';

/** Makes one cell of the area, or one of each row; the first content found stays, what else it held is lost, as in Excel. */
export function mergeCells(engine: Engine, area: Area, across: boolean): void {
  unmergeCells(engine, area);
  const parts = across ? Array.from({ length: area.rows }, (_, row) => areaOf(area.sheetId, area.row + row, area.column, 1, area.columns)) : [area];
  const several = parts.filter(part => part.rows * part.columns > 1);
  for (const part of several) keepFirstContent(engine, part);
  if (several.length > 0) engine.mutate('sheet.mutation.add-worksheet-merge', area.sheetId, { ranges: several.map(toEngineRange) });
}

function keepFirstContent(engine: Engine, area: Area): void {
  let first: object | undefined;
  let count = 0;
  eachCell(engine, area, cell => {
    if (!hasContent(cell)) return;
    count += 1;
    first ??= { v: cell?.v ?? null, t: cell?.t ?? null, f: cell?.f ?? null, p: cell?.p ?? null };
  });
  if (!first || (count === 1 && hasContent(engine.sheet(area.sheetId).getCellRaw(area.row, area.column)))) return;
  clearContents(engine, area);
  engine.setCells(area.sheetId, { [area.row]: { [area.column]: first } });
}

/** Parts every merged cell that touches the area; the content stays in its first cell. */
export function unmergeCells(engine: Engine, area: Area): void {
  const touched = engine.sheet(area.sheetId).getMergeData().filter(range => intersection(fromEngineRange(area.sheetId, range), area));
  if (touched.length > 0) engine.mutate('sheet.mutation.remove-worksheet-merge', area.sheetId, { ranges: touched.map(range => ({ ...range })) });
}
