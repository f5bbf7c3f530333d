import { columnStats, type ColumnStats } from './columnStats';
import { headerOf, type ColumnHeader } from './columnHeaders';
import type { HeaderBand } from './headerBand';
import { isFigureSense } from './headerSense';
import type { SheetView } from './sheetView';

/** A column with its header and what its cells hold. */
export interface BodyColumn extends ColumnHeader { readonly stats: ColumnStats }

/** A blank column may part columns of one table; this many part two things. */
const widestGap = 2;

const isLeading = (header: ColumnHeader): boolean => header.sense !== undefined && ['number', 'group', 'maybeAttribute', 'name', 'weakName'].includes(header.sense.kind);
const isName = (header: ColumnHeader): boolean => header.sense?.kind === 'name' || header.sense?.kind === 'weakName';

/** 单位 | 指标 | 2020年: a unit may stand before the names, unless it is the last column of another table. */
const isUnitBefore = (view: SheetView, band: HeaderBand, header: ColumnHeader, stats: ColumnStats): boolean =>
  header.sense?.kind === 'unit' && stats.units > 0 && (header.column === view.left || !isFigureSense(headerOf(view, band, header.column - 1, header.column - 1, band.nameColumn).sense));

/** Columns left of the names: 序号, 类别, or blank-headed ones that hold something. */
function leftOf(view: SheetView, band: HeaderBand, last: number): BodyColumn[] {
  const columns: BodyColumn[] = [];
  for (let column = band.nameColumn - 1; column >= view.left && band.nameColumn - column <= 3; column -= 1) {
    const header = headerOf(view, band, column, column, band.nameColumn);
    const stats = columnStats(view, band.bottom + 1, last, column);
    if (header.written.length === 0 ? stats.filled === 0 || stats.figures > stats.numbers : !isLeading(header) && !isUnitBefore(view, band, header, stats)) break;
    columns.unshift({ ...header, stats });
  }
  return columns;
}

/** Where the next table beside this one begins: its 指标, or the 序号 before it. */
function beginsNext(headers: readonly ColumnHeader[], at: number, hasFigures: boolean): boolean {
  const header = headers[at];
  if (!header || !hasFigures) return false;
  return isName(header) || (isLeading(header) && headers.slice(at + 1, at + 3).some(isName));
}

/** Columns from the names to the right, up to a wide gap or the next table. */
function rightOf(view: SheetView, band: HeaderBand, last: number, left: number): BodyColumn[] {
  const headers = Array.from({ length: Math.min(view.right - band.nameColumn, 80) }, (_, at) => headerOf(view, band, band.nameColumn + at, left, view.right));
  const columns: BodyColumn[] = [];
  let gap = 0;
  let hasFigures = false;
  for (const [at, header] of headers.entries()) {
    if (beginsNext(headers, at, hasFigures)) break;
    const stats = columnStats(view, band.bottom + 1, last, header.column);
    const isBlank = header.written.length === 0 && stats.filled === 0;
    if (gap > 0 && !isBlank && (header.sense === undefined || ['other', 'foreign'].includes(header.sense.kind))) break;
    gap = isBlank ? gap + 1 : 0;
    if (gap > widestGap) break;
    hasFigures ||= isFigureSense(header.sense);
    columns.push({ ...header, stats });
  }
  while (columns.at(-1)?.written.length === 0 && columns.at(-1)?.stats.filled === 0) columns.pop();
  return columns;
}

/** Every column of the table under a header, from left to right. */
export function columnsUnder(view: SheetView, band: HeaderBand, last: number): BodyColumn[] {
  const left = leftOf(view, band, last);
  return [...left, ...rightOf(view, band, last, left[0]?.column ?? band.nameColumn)];
}
