import { yearOf } from './findPeriod';
import type { HeaderBand } from './headerBand';
import { isPlanSense } from './headerSense';
import { plainHeader } from './plainHeader';
import { firstBelow, headsYears, holdsPlaces } from './otherWay';
import type { SheetView } from './sheetView';
import type { TableContext } from './tableContext';
import type { BodyColumn } from './tableExtent';
import type { UnreadableTable } from './foundTable';
import { tokens as rowTokens } from './text/rowWords';
import { text } from './text/unreadable';

interface Refused { readonly unreadable: UnreadableTable }

function areaOf(view: SheetView, band: HeaderBand, columns: readonly BodyColumn[]): UnreadableTable['area'] {
  const [first, last] = [columns[0]?.column ?? band.nameColumn, columns.at(-1)?.column ?? band.nameColumn];
  let bottom = band.bottom;
  for (let row = firstBelow(view, { row: band.bottom, column: band.nameColumn }); view.shown(row, band.nameColumn) !== ''; row += 1) bottom = row;
  return { row: band.top, column: first, rows: bottom - band.top + 1, columns: last - first + 1 };
}

const wordsOf = (columns: readonly BodyColumn[]): string => columns.map(({ written }) => written.join('').replace(/\s/g, '')).filter(words => words !== '').slice(0, 6).join(text.and);
const isRegion = ({ written }: BodyColumn): boolean => { const plain = plainHeader(written.join('')); return plain.length <= 10 && (rowTokens.region.test(plain) || rowTokens.wholeRegion.test(plain)); };

/** A header that says 指标 and a title that speaks of a plan, but no column that says which figure it holds. */
export function unreadableAs(view: SheetView, band: HeaderBand, columns: readonly BodyColumn[], context: TableContext): Refused | undefined {
  const figures = columns.filter(({ stats }) => stats.figures > 1 && stats.figures * 2 > stats.filled);
  const name = columns.find(({ column }) => column === band.nameColumn);
  if (figures.length === 0 || name?.sense?.kind !== 'name') return undefined;
  const regions = figures.filter(isRegion);
  const speaksOfPlan = context.speaksOf !== 'unclear' && context.isPlanTitle;
  if (regions.length >= 2) return { unreadable: { sheet: view.sheet.name, area: areaOf(view, band, columns), reason: text.regions(wordsOf(regions)) } };
  return speaksOfPlan ? { unreadable: { sheet: view.sheet.name, area: areaOf(view, band, columns), reason: text.noFigures(wordsOf(columns)) } } : undefined;
}

/** 指标 | 目标 | 完成数 over 2020年, 2021年, 2022年: the rows are years of one indicator, and no row has a name. */
export function unreadableYears(view: SheetView, band: HeaderBand, columns: readonly BodyColumn[], until: number): Refused | undefined {
  if (!headsYears(view, { row: band.bottom, column: band.nameColumn }, until)) return undefined;
  return { unreadable: { sheet: view.sheet.name, area: areaOf(view, band, columns), reason: text.years(view.shown(band.bottom, band.nameColumn).replace(/\s/g, '')) } };
}

/** Under 2020年 stand units of measurement: header and body are not in line. */
export function unreadableOutOfLine(view: SheetView, band: HeaderBand, columns: readonly BodyColumn[]): Refused | undefined {
  const wrong = columns.find(({ sense, stats }) => isPlanSense(sense) && stats.figures === 0 && stats.units > 0 && stats.units * 2 >= stats.filled);
  return wrong && { unreadable: { sheet: view.sheet.name, area: areaOf(view, band, columns), reason: text.outOfLine(wordsOf([wrong])) } };
}

const looksLikePlace = (word: string): boolean => rowTokens.region.test(word) || rowTokens.wholeRegion.test(word);

/** 甲市 2020年, 2025年, 乙市 2020年, 2025年: the same words for every year. 2025年目标 over 下限 and 上限 beside 2020年 is one figure of several kinds, to be asked about. */
function arePlaces(words: readonly ReadonlySet<string>[], hasPlainYear: boolean): boolean {
  const [first] = words;
  const areSame = words.every(set => set.size === first?.size && [...set].every(word => first.has(word)));
  return words.some(set => [...set].some(looksLikePlace)) || (!hasPlainYear && areSame);
}

/** The same year under several words nobody here knows. */
export function unreadableByPlace(view: SheetView, band: HeaderBand, columns: readonly BodyColumn[]): Refused | undefined {
  const years = new Map<number, Set<string>>();
  let hasPlainYear = false;
  for (const { sense, isInferred } of columns) {
    const year = yearOf(sense);
    if (!sense || isInferred || !isPlanSense(sense) || year === undefined) continue;
    if (sense.rest === '') hasPlainYear = true;
    else years.set(year, (years.get(year) ?? new Set()).add(sense.rest));
  }
  const words = [...years.values()];
  const several = words.find(set => set.size > 1);
  if (!several || !arePlaces(words, hasPlainYear)) return undefined;
  return { unreadable: { sheet: view.sheet.name, area: areaOf(view, band, columns), reason: text.severalOfYear([...several].slice(0, 6).join(text.and)) } };
}

/** 2020年（人） beside 2025年（万人）: figures of one row in different units. */
export function unreadableUnits(view: SheetView, band: HeaderBand, columns: readonly BodyColumn[], units: readonly string[]): Refused | undefined {
  return units.length < 2 ? undefined : { unreadable: { sheet: view.sheet.name, area: areaOf(view, band, columns), reason: text.unitsDiffer(units.join(text.and)) } };
}

/** 甲市 | 城镇新增就业, 乙市 | 城镇新增就业: the same indicators again for every place. */
export function unreadableByRegion(view: SheetView, band: HeaderBand, columns: readonly BodyColumn[]): Refused | undefined {
  for (let column = band.nameColumn - 1; column >= Math.max(view.left, band.nameColumn - 3); column -= 1) {
    if (view.plain(band.top, column) === '' || !holdsPlaces(view, { row: band.bottom, column })) continue;
    const header = view.shown(band.top, column).replace(/\s/g, '');
    return { unreadable: { sheet: view.sheet.name, area: areaOf(view, band, columns), reason: text.places(header) } };
  }
  return undefined;
}

/** Rows looked at for 计划 and 完成. */
const looked = 40;

/** A column that says nothing but 计划 and 完成: every indicator takes two rows, and a figure column holds both. */
export function unreadableTwoRows(view: SheetView, band: HeaderBand, columns: readonly BodyColumn[]): Refused | undefined {
  for (const { column } of columns.filter(({ stats }) => stats.texts + stats.figures >= 2)) {
    const lines = Array.from({ length: Math.min(looked, view.bottom - band.bottom - 1) }, (_, at) => view.plain(band.bottom + 1 + at, column)).filter(plain => plain !== '');
    const [planned, done] = [rowTokens.plannedLine, rowTokens.doneLine].map(token => lines.filter(line => token.test(line)));
    if (!planned?.[0] || !done?.[0] || (planned.length + done.length) * 5 < lines.length * 4) continue;
    return { unreadable: { sheet: view.sheet.name, area: areaOf(view, band, columns), reason: text.twoRows(planned[0], done[0]) } };
  }
  return undefined;
}
