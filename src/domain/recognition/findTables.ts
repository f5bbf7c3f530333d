import type { Answers } from './answers';
import { cellSense } from './bandSense';
import { isFigureLike } from './cellContent';
import { columnStats } from './columnStats';
import type { FoundTable, SheetFinds, UnreadableTable } from './foundTable';
import { bandAround, cellsRightOf, continuesBelow, type HeaderBand } from './headerBand';
import { readTableAt } from './readTable';
import type { SheetReading } from './sheetReading';
import { finished, within, type Steps } from './steps';
import { viewSheet, type SheetView } from './sheetView';
import { contextAbove } from './tableContext';
import { text } from './text/unreadable';
import { unnamedColumn } from './unnamedColumn';
import { otherWayAt } from './otherWay';
import type { Area } from '../table/snapshot';

/** Larger sheets are lists, not plan tables; reading them would make the user wait. */
const mostCells = 200_000;
/** More headers than that are a list of words, not of tables. */
const mostHeaders = 120;
/** How far along the headers are known, and the tables read. */
const shares = { headers: 0.3, tables: 0.9 };

interface Candidate { readonly row: number; readonly column: number; readonly isNamed: boolean }

/** 主要目标 may head the names or the goals themselves. */
function holdsTexts(view: SheetView, row: number, column: number): boolean {
  if (cellsRightOf(view, row, view.left).length < 2) return false;
  const stats = columnStats(view, row + 1, row + 40, column);
  return stats.texts > stats.figures;
}

/** A word like 项 beside figures is a unit or a name in a row of the body: headers hold years, no figures. */
const standsByFigures = (view: SheetView, row: number, column: number): boolean =>
  cellsRightOf(view, row, column + 1).some(at => cellSense(view, row, at) === undefined && isFigureLike(view.own(row, at)));

/** 核心指标 alone in its row, or merged over all columns, is a title; over a second header row it heads the names. */
function headsColumns(view: SheetView, row: number, column: number): boolean {
  const merge = view.mergeAt(row, column);
  if (cellsRightOf(view, row, column + (merge?.columns ?? 1)).length > 0) return true;
  return merge === undefined && continuesBelow(view, row + 1, column);
}

/** Of 一级指标, 二级指标, 三级指标 beside each other the last heads the names; of 项目 and 指标 the 指标. */
function deepestName(view: SheetView, row: number, column: number): number {
  const kindAt = (at: number): string | undefined => cellSense(view, row, at)?.kind;
  const after = (at: number): number => at + (view.mergeAt(row, at)?.columns ?? 1);
  let deepest = column;
  const isDeeper = (at: number): boolean => kindAt(at) === 'name' || (kindAt(at) === 'weakName' && kindAt(deepest) === 'weakName' && holdsTexts(view, row, at));
  for (let at = after(column); isDeeper(at); at = after(at)) deepest = at;
  return deepest;
}

/** Cells that may head a column of indicators, from top to bottom; a row without one is asked for its plan words. */
function* candidatesIn(view: SheetView): Steps<Candidate[]> {
  const candidates: Candidate[] = [];
  for (let row = view.top; row < view.bottom && candidates.length < mostHeaders; row += 1) {
    yield row / view.bottom;
    const before = candidates.length;
    for (let column = view.left; column < view.right; column += 1) {
      const kind = cellSense(view, row, column)?.kind;
      if ((kind === 'name' && headsColumns(view, row, column)) || (kind === 'weakName' && holdsTexts(view, row, column) && !standsByFigures(view, row, column))) candidates.push({ row, column, isNamed: true });
    }
    const unnamed = candidates.length === before ? unnamedColumn(view, row) : undefined;
    if (unnamed !== undefined) candidates.push({ row, column: unnamed, isNamed: false });
  }
  return candidates;
}

const holds = ({ row, column, rows, columns }: Area, at: { readonly row: number; readonly column: number }): boolean =>
  at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;

/** The row before which the next header in these columns stands. */
function nextHeader(view: SheetView, band: HeaderBand, bands: readonly HeaderBand[]): number {
  // Another table below may begin a column further left or right: its names stand under this one's header all the same.
  const columns = [band.nameColumn, ...cellsRightOf(view, band.top, band.nameColumn)];
  const [first, last] = [Math.min(...columns) - 2, Math.max(...columns)];
  const tops = bands.filter(other => other.isNamed && other.top > band.bottom && other.nameColumn >= first && other.nameColumn <= last).map(other => other.top);
  return Math.min(view.bottom, ...tops.filter(top => !repeats(view, band, top)));
}

/** After a page break the same words stand over the same columns. */
function repeats(view: SheetView, band: HeaderBand, top: number): boolean {
  for (let column = view.left; column < view.right; column += 1) if (view.plain(top, column) !== view.plain(band.top, column)) return false;
  return true;
}

/** Below the tables above: what stands in them is no title of this one. */
const floorFor = (band: HeaderBand, areas: readonly Area[]): number => Math.max(0, ...areas.map(area => area.row + area.rows).filter(end => end <= band.top));

/** Tables that are no rows of indicators begin within that many columns. */
const firstColumns = 12;

function* otherWayIn(view: SheetView, areas: readonly Area[]): Steps<UnreadableTable[]> {
  const found: UnreadableTable[] = [];
  const taken = [...areas];
  for (let row = view.top; row < view.bottom; row += 1) {
    yield row / view.bottom;
    for (let column = view.left; column < Math.min(view.right, view.left + firstColumns); column += 1) {
      if (view.shown(row, column) === '' || taken.some(area => holds(area, { row, column }))) continue;
      const refused = otherWayAt(view, row, column, () => contextAbove(view, row, 0, column, view.right));
      if (!refused) continue;
      found.push(refused);
      taken.push(refused.area);
    }
  }
  return found;
}

/**
 * Finds the plan-like tables of a sheet without changing a cell: several on a sheet, titles above, merged headers of up to
 * three rows, groups, 其中, notes below. What headers and title do not settle is a doubt with a question; an area that
 * looks like a plan table and cannot be read says why and what would help; other sheets yield nothing. `answers` settle
 * doubts of earlier days. Linear in the cells, which are limited; a step is a row, so that nobody waits for a long sheet.
 */
export function* findingTables(sheet: SheetReading, answers: Answers = []): Steps<SheetFinds> {
  const [rows, columns] = [sheet.values.length, sheet.values.reduce((most, row) => Math.max(most, row.length), 0)];
  const cells = rows * columns;
  if (cells > mostCells) {
    const area = { row: sheet.row, column: sheet.column, rows, columns };
    return { tables: [], unreadable: [{ sheet: sheet.name, area, reason: text.tooLarge(cells, mostCells) }] };
  }
  const view = viewSheet(sheet);
  const bands = (yield* within(candidatesIn(view), 0, shares.headers)).map(({ row, column, isNamed }) => bandAround(view, row, isNamed ? deepestName(view, row, column) : column, isNamed));
  const tables: FoundTable[] = [];
  const unreadable: UnreadableTable[] = [];
  for (const [at, band] of bands.entries()) {
    const areas = [...tables, ...unreadable].map(({ area }) => area);
    if (areas.some(area => holds(area, { row: band.top, column: band.nameColumn }))) continue;
    const reading = readTableAt(view, band, { floor: floorFor(band, areas), until: nextHeader(view, band, bands) }, answers);
    const share = (read: number): number => shares.headers + (shares.tables - shares.headers) * read / bands.length;
    const attempt = yield* within(reading, share(at), share(at + 1));
    if (attempt && 'table' in attempt) tables.push(attempt.table);
    else if (attempt) unreadable.push(attempt.unreadable);
  }
  const areas = [...tables, ...unreadable].map(({ area }) => area);
  return { tables, unreadable: [...unreadable, ...yield* within(otherWayIn(view, areas), shares.tables, 1)] };
}

/** The same without a pause, for whoever reads one short sheet. */
export const findTables = (sheet: SheetReading, answers: Answers = []): SheetFinds => finished(findingTables(sheet, answers));
