import { areaOf, lastColumn, lastRow, sheetColumns, sheetRows, type Area } from './area';

/** Whole rows or columns that came (count > 0) or went (count < 0) at a place. */
export interface Shift {
  readonly sheetId: string;
  readonly line: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** Where a stretch of lines lies after the shift; undefined if all of it was deleted. */
function movedLines(first: number, last: number, shift: Shift): [number, number] | undefined {
  if (shift.count > 0) return [first >= shift.at ? first + shift.count : first, last >= shift.at ? last + shift.count : last];
  const end = shift.at - shift.count - 1;
  const place = (line: number) => (line > end ? line + shift.count : Math.min(line, shift.at));
  if (first >= shift.at && last <= end) return undefined;
  return [place(first), last > end ? last + shift.count : Math.min(last, shift.at - 1)];
}

/** An area after rows or columns came or went, as Excel moves references; undefined if its cells are gone. */
export function moved(area: Area, shift: Shift): Area | undefined {
  if (area.sheetId !== shift.sheetId) return area;
  const byRow = shift.line === 'row';
  if ((byRow ? area.rows === sheetRows : area.columns === sheetColumns)) return area;
  const lines = byRow ? movedLines(area.row, lastRow(area), shift) : movedLines(area.column, lastColumn(area), shift);
  if (!lines) return undefined;
  const [first, last] = lines;
  if (byRow) return first === area.row && last === lastRow(area) ? area : areaOf(area.sheetId, first, area.column, last - first + 1, area.columns);
  return first === area.column && last === lastColumn(area) ? area : areaOf(area.sheetId, area.row, first, area.rows, last - first + 1);
}
