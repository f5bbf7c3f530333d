/** Tables that are no rows of indicators: one row a place, or indicators across and years down. Told, not read. */
import { cellSense } from './bandSense';
import { isFigureLike } from './cellContent';
import type { UnreadableTable } from './foundTable';
import { isFigureSense, isPlanSense } from './headerSense';
import { isUnitText } from './readUnitText';
import type { SheetView } from './sheetView';
import type { TableContext } from './tableContext';
import { tokens as rowTokens } from './text/rowWords';
import { tokens as titleTokens } from './text/titleWords';
import { text } from './text/unreadable';

interface Place { readonly row: number; readonly column: number }

/** Rows looked at to tell whether a column holds places. */
const looked = 40;

const textsBelow = (view: SheetView, { row, column }: Place): string[] =>
  Array.from({ length: Math.min(looked, view.bottom - row - 1) }, (_, at) => view.plain(row + 1 + at, column)).filter(plain => plain !== '');

const isPlaceName = (plain: string): boolean => plain.length >= 2 && plain.length <= 10 && (rowTokens.region.test(plain) || rowTokens.wholeRegion.test(plain));

/** 东江市, 西岭市, 南坪州 below a header: the rows are places, whatever the header calls them. */
export function holdsPlaces(view: SheetView, place: Place): boolean {
  const header = view.plain(place.row, place.column);
  if (rowTokens.timeHeader.test(header)) return false;
  const below = textsBelow(view, place);
  const isRegionHeader = rowTokens.regionHeader.test(header) && (!rowTokens.officeHeader.test(header) || below.length === 0 || below.some(isPlaceName));
  return isRegionHeader || (below.length >= 3 && below.filter(isPlaceName).length * 5 >= below.length * 4);
}

/** Blank rows that people leave between a header and what it heads. */
const mostBlank = 2;

/** The first row below a header that holds anything in its columns. */
export function firstBelow(view: SheetView, { row, column }: Place, columns = view.right - column): number {
  const isBlank = (at: number): boolean => Array.from({ length: columns }, (_, step) => view.shown(at, column + step)).every(shown => shown === '');
  let first = row + 1;
  while (first - row <= mostBlank && first < view.bottom && isBlank(first)) first += 1;
  return first;
}

/** 2025年（现状）, 2030年（目标） below 阶段 or any other word: the rows are years. */
function holdsYears(view: SheetView, { row, column }: Place): boolean {
  if (view.plain(row, column) === '' || cellSense(view, row, column)?.kind !== 'other') return false;
  const first = firstBelow(view, { row, column });
  let at = first;
  while (at < view.bottom && at - first < looked && (cellSense(view, at, column)?.years.length ?? 0) > 0) at += 1;
  return at - first > 1 && (at >= view.bottom || view.plain(at, column) === '');
}

/** 2020年, 2021年, 2025年目标 and no name among them: a header that says 指标 heads years all the same. */
export function headsYears(view: SheetView, place: Place, until: number): boolean {
  const first = firstBelow(view, place);
  let at = first;
  while (at < until && at - first < looked && rowTokens.yearAlone.test(view.plain(at, place.column))) at += 1;
  return at - first >= 2 && (at >= until || view.plain(at, place.column) === '' || rowTokens.note.test(view.plain(at, place.column)));
}

interface Across { readonly headers: readonly string[]; readonly columns: readonly number[] }

function across(view: SheetView, { row, column }: Place): Across {
  const columns: number[] = [];
  for (let at = column + 1; at < view.right && view.shown(row, at) !== ''; at += 1) columns.push(at);
  return { columns, headers: columns.map(at => view.plain(row, at)) };
}

const isIndicatorHeader = (header: string): boolean => isUnitText(rowTokens.lastBracket.exec(header)?.[2] ?? '') || rowTokens.rateName.test(header) || titleTokens.goals.test(header);

/** 目标, 完成数, 完成率 or years over rows of places: figures of one indicator. */
function isOneIndicator(view: SheetView, row: number, { columns }: Across): { readonly is: boolean; readonly hasGoal: boolean } {
  const senses = columns.map(column => cellSense(view, row, column));
  return { is: senses.some(isPlanSense) && senses.filter(isFigureSense).length >= 2, hasGoal: senses.some(sense => sense?.kind === 'target') };
}

/** A row 单位 under the indicators, or a goal among the years, says that the indicators stand across. */
const saysIndicators = (view: SheetView, place: Place): boolean => rowTokens.unitHeader.test(view.plain(firstBelow(view, place), place.column)) || textsBelow(view, place).some(plain => titleTokens.goals.test(plain));

function lastRow(view: SheetView, place: Place): number {
  const { column } = place;
  const first = firstBelow(view, place);
  if (view.shown(first, column) === '') return place.row;
  let bottom = first;
  while (bottom + 1 < view.bottom && view.shown(bottom + 1, column) !== '') bottom += 1;
  return bottom;
}

/** Undefined where it is no such table, or where nothing says that it belongs to a plan. */
export function otherWayAt(view: SheetView, row: number, column: number, contextOf: () => TableContext): UnreadableTable | undefined {
  // Figures stand below, perhaps under blank rows or one of units: asked first, since a sheet may hold the word in every cell.
  const place = { row, column };
  const first = firstBelow(view, place);
  if (![0, 1, 2].some(below => first + below < view.bottom && isFigureLike(view.own(first + below, column + 1)))) return undefined;
  const isTime = rowTokens.timeHeader.test(view.plain(row, column)) || holdsYears(view, place);
  if (!isTime && !rowTokens.regionHeader.test(view.plain(row, column)) && !(rowTokens.unitHeader.test(view.plain(row, column)) && holdsPlaces(view, place))) return undefined;
  const found = across(view, place);
  const bottom = lastRow(view, place);
  if (found.headers.length < 2 || bottom === row || !isFigureLike(view.own(bottom, column + 1))) return undefined;
  const one = isOneIndicator(view, row, found);
  const isAcross = found.headers.filter(isIndicatorHeader).length >= 2 || (isTime && saysIndicators(view, place));
  if (!isAcross && (isTime || !one.is)) return undefined;
  const context = contextOf();
  const isOfPlan = context.title !== '' && context.speaksOf !== 'unclear' && context.isPlanTitle;
  if (!isOfPlan && (isTime || !one.is || !one.hasGoal)) return undefined;
  const header = view.shown(row, column).replace(/\s/g, '');
  const reason = one.is && !isTime ? text.places(header) : text.transposed(header);
  return { sheet: view.sheet.name, area: { row, column, rows: bottom - row + 1, columns: found.headers.length + 1 }, reason };
}
