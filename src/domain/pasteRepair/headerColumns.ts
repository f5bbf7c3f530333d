/** The columns of a header that may have been broken over lines or cut at white space. */
import { plainText } from '../table/plainText';
import { headerTokens } from '../table/text';
import { repairHeader } from './repairCell';
import { tokens } from './text';

export type HeaderKind = 'number' | 'name' | 'unit' | 'attribute' | 'figure' | 'words';
export interface HeaderColumn { readonly text: string; readonly kind: HeaderKind }

const bare = (text: string): string => plainText(repairHeader(text).text);

/** What a header says its column holds; undefined for words that head no column. */
export function headerKind(text: string): HeaderKind | undefined {
  const word = bare(text);
  if (tokens.headerNumber.test(word)) return 'number';
  if (headerTokens.name.test(word)) return 'name';
  if (headerTokens.unit.test(word)) return 'unit';
  if (headerTokens.attribute.test(word) || tokens.headerAttribute.test(word)) return 'attribute';
  if (headerTokens.remark.test(word) || tokens.headerGroup.test(word)) return 'words';
  const isFigure = [headerTokens.base, headerTokens.target, headerTokens.previousTarget, headerTokens.actual, headerTokens.cumulative, headerTokens.yearActual, tokens.headerFigure].some(pattern => pattern.test(word));
  return isFigure ? 'figure' : undefined;
}

const isKnown = (texts: readonly string[]): boolean => texts.every(text => headerKind(text) !== undefined);
const oneName = (texts: readonly string[]): boolean => texts.filter(text => headerKind(text) === 'name').length === 1;

/** Every way to put neighbouring pieces together into columns that are all known, in so many columns where that is given. */
function partitions(pieces: readonly string[], count: number | undefined): readonly (readonly string[])[] {
  if (pieces.length === 0) return count === undefined || count === 0 ? [[]] : [];
  if (count !== undefined && (count <= 0 || count > pieces.length)) return [];
  const found: (readonly string[])[] = [];
  for (let taken = 1; taken <= Math.min(3, pieces.length); taken += 1) {
    const head = pieces.slice(0, taken).join('');
    if (headerKind(head) === undefined) continue;
    for (const rest of partitions(pieces.slice(taken), count === undefined ? undefined : count - 1)) found.push([head, ...rest]);
  }
  return found;
}

/** Every way to hang the pieces of a lower line under those of the upper one, in order, so that all columns are known. */
function hangings(upper: readonly string[], lower: readonly string[]): readonly (readonly string[])[] {
  const [first, ...others] = upper;
  if (first === undefined) return lower.length === 0 ? [[]] : [];
  const [under, ...rest] = lower;
  const without = headerKind(first) === undefined ? [] : hangings(others, lower).map(found => [first, ...found]);
  const withOne = under === undefined || headerKind(first + under) === undefined ? [] : hangings(others, rest).map(found => [first + under, ...found]);
  return [...withOne, ...without];
}

const distinct = (ways: readonly (readonly string[])[]): readonly (readonly string[])[] => ways.filter((way, at) => ways.findIndex(other => other.join('\t') === way.join('\t')) === at);

/**
 * The columns of a header given as lines of pieces. There must be exactly one way to read it; of several, those with as many columns as
 * the rows have cells. Undefined where no way or more than one is left.
 * Example: [指标, 2015年, “十三五”, 2020年], [基数, 规划目标, 完成数] → 指标, 2015年基数, “十三五”规划目标, 2020年完成数.
 */
export function headerColumns(lines: readonly (readonly string[])[], count?: number): readonly HeaderColumn[] | undefined {
  const [upper = [], lower = [], ...more] = lines;
  const plain = lines.length === 1 && isKnown(upper) ? [upper] : [];
  const hung = lines.length === 2 ? hangings(upper, lower) : [];
  const ways = distinct([...plain, ...hung, ...partitions(lines.flat(), count)]).filter(oneName);
  const fitting = count === undefined ? ways : ways.filter(way => way.length === count);
  const best = plain.length > 0 && count === undefined ? plain.filter(oneName) : fitting;
  const [only] = best;
  if (!only || best.length !== 1 || more.length > 6) return undefined;
  return only.map(text => ({ text, kind: headerKind(text) ?? 'words' }));
}

/** A line that names the indicators' column or nothing but columns. */
export function isHeaderLine(pieces: readonly string[]): boolean {
  const kinds = pieces.map(headerKind);
  return kinds.includes('name') || (pieces.length > 0 && kinds.every(kind => kind !== undefined));
}
