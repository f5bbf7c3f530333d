import { areaOf, type Area } from './area';

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Joins cells, given row by row, into areas: neighbours in a row first, then equal stretches of rows that follow each other. */
export function rectangles(sheetId: string, cells: readonly Cell[]): Area[] {
  const stretches: Area[] = [];
  for (const { row, column } of cells) {
    const last = stretches[stretches.length - 1];
    const joins = last && last.row === row && last.column + last.columns === column;
    if (joins) stretches[stretches.length - 1] = areaOf(sheetId, row, last.column, 1, last.columns + 1);
    else stretches.push(areaOf(sheetId, row, column, 1, 1));
  }
  const joined: Area[] = [];
  for (const stretch of stretches) {
    const above = joined.findIndex(area => area.column === stretch.column && area.columns === stretch.columns && area.row + area.rows === stretch.row);
    const found = joined[above];
    if (found) joined[above] = areaOf(sheetId, found.row, found.column, found.rows + 1, found.columns);
    else joined.push(stretch);
  }
  return joined;
}
