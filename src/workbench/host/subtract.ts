import { areaOf, intersection, lastColumn, lastRow, type Area } from './area';

/** What is left of an area when another is cut out: up to four areas. */
export function subtract(area: Area, cut: Area): Area[] {
  const shared = intersection(area, cut);
  if (!shared) return [area];
  const { sheetId } = area;
  const rest: Area[] = [];
  if (shared.row > area.row) rest.push(areaOf(sheetId, area.row, area.column, shared.row - area.row, area.columns));
  if (lastRow(shared) < lastRow(area)) rest.push(areaOf(sheetId, lastRow(shared) + 1, area.column, lastRow(area) - lastRow(shared), area.columns));
  if (shared.column > area.column) rest.push(areaOf(sheetId, shared.row, area.column, shared.rows, shared.column - area.column));
  if (lastColumn(shared) < lastColumn(area)) rest.push(areaOf(sheetId, shared.row, lastColumn(shared) + 1, shared.rows, lastColumn(area) - lastColumn(shared)));
  return rest;
}
