import { senseOf } from './bandSense';
import type { HeaderBand } from './headerBand';
import type { HeaderSense } from './headerSense';
import { plainHeader } from './plainHeader';
import type { SheetView } from './sheetView';

/** What stands over one column of a header. */
export interface ColumnHeader {
  readonly column: number;
  /** As written, from top to bottom. */
  readonly written: readonly string[];
  readonly sense: HeaderSense | undefined;
  /** An upper word was taken over from the left without a merge that says so. */
  readonly isInferred: boolean;
  /** Every word over it belongs to a column further left. */
  readonly isCovered: boolean;
}

interface Word { readonly written: string; readonly isInferred: boolean; readonly isCovered: boolean }

const structural = ['number', 'name', 'weakName', 'unit', 'attribute', 'group', 'remark', 'foreign'];
const isSelfSufficient = (sense: HeaderSense | undefined): boolean => sense !== undefined && sense.kind !== 'dated' && sense.kind !== 'other' && (sense.years.length > 0 || sense.plans.length > 0);

/** The lowest word says goal or fact, the words above it of what year. */
const decides: readonly string[] = ['target', 'actual', 'base', 'measure', 'average', 'change', 'cumulative'];

function hasWideMerge(view: SheetView, row: number, from: number, to: number): boolean {
  for (let column = from; column < to; column += 1) if ((view.mergeAt(row, column)?.columns ?? 1) > 1) return true;
  return false;
}

/** An upper word stretches over the blanks right of it, unless merges of the same row say how far words stretch. */
function wordAt(view: SheetView, band: HeaderBand, row: number, column: number, left: number, right: number): Word | undefined {
  const own = view.shown(row, column);
  if (own !== '') return { written: own, isInferred: false, isCovered: (view.mergeAt(row, column)?.column ?? column) < column };
  if (row === band.bottom || column <= band.nameColumn || hasWideMerge(view, row, left, right)) return undefined;
  let from = column - 1;
  while (from > band.nameColumn && view.shown(row, from) === '') from -= 1;
  const written = from > band.nameColumn ? view.shown(row, from) : '';
  return written === '' ? undefined : { written, isInferred: true, isCovered: true };
}

/** The words over a column; a word merged downwards counts once. A column without a lower word takes no word from its left. */
export function headerOf(view: SheetView, band: HeaderBand, column: number, left: number, right: number): ColumnHeader {
  const words: Word[] = [];
  const hasLower = band.top === band.bottom || view.shown(band.bottom, column) !== '' ;
  for (let row = band.top; row <= band.bottom; row += 1) {
    const word = wordAt(view, band, row, column, left, right);
    if (!word || (word.isInferred && !hasLower)) continue;
    const merge = view.mergeAt(row, column);
    if (!(merge && merge.row < row && row > band.top)) words.push(word);
  }
  const lowest = words.at(-1);
  const alone = lowest ? senseOf(plainHeader(lowest.written)) : undefined;
  const joined = senseOf(plainHeader(words.map(word => word.written).join('')));
  const standsAlone = (alone && structural.includes(alone.kind)) || (words.some(word => word.isInferred) && isSelfSufficient(alone));
  const used = standsAlone && lowest ? [lowest] : words;
  return {
    column, written: used.map(word => word.written), isInferred: used.some(word => word.isInferred), isCovered: used.every(word => word.isCovered),
    sense: standsAlone ? alone : joined && alone && decides.includes(alone.kind) && !(joined.kind === 'measure' && alone.isWholePeriod) ? { ...joined, kind: alone.kind, isMixed: alone.isMixed } : joined,
  };
}
