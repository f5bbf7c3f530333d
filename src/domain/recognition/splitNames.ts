/** Names over two rows: told from what the two rows lack, and always asked about. */
import { plainHeader } from './plainHeader';
import type { RawRow } from './rawRows';
import { habitsOf, hasNumber, hasUnit } from './rowKinds';
import { tokens } from './text/rowWords';

/** Two rows that may be one name: `figures` stand beside its first line, or below it beside its second. */
export interface Split { readonly at: number; readonly figures: 'above' | 'below' }

/** Nothing but words in the column of the names. */
const isBare = (row: RawRow): boolean => !row.hasFigures && !row.hasOwnUnitCell && !hasNumber(row) && !row.isChineseNumbered && !row.isOfWhich && !row.isNested && row.attributeText === '' && !row.isHeader && !row.isWide
  && plainHeader(row.written) !== '' && !tokens.ofWhichAlone.test(row.written.replace(/\s/g, '')) && !tokens.total.test(row.name);

/** 参加城乡居民（含 breaks off before its bracket is closed. */
const isOpen = (row: RawRow): boolean => { const plain = plainHeader(row.written); return plain.lastIndexOf('(') > plain.lastIndexOf(')'); };

const bareName = (row: RawRow): string => row.name.replace(/\([^()]*\)$/, '');
const breaksOff = (row: RawRow): boolean => isOpen(row) || tokens.brokenOff.test(row.name);

/** 基本养老保险参保 | 人数, and a lone （万人）: below figures stands the rest of their name. */
function isRest(row: RawRow, next: RawRow): boolean {
  if (tokens.bracketAlone.test(plainHeader(next.written)) || breaksOff(row)) return true;
  return tokens.measuredEnd.test(bareName(next)) && !tokens.measuredEnd.test(bareName(row));
}

/** Figures beside the first line, and below nothing but the rest of the name. */
function hasTail(row: RawRow, next: RawRow, after: RawRow | undefined, isUsual: boolean): boolean {
  if (!row.hasFigures || row.isHeader || !isBare(next)) return false;
  if (next.unit !== undefined) return isUsual && !hasUnit(row) && row.unclearUnit === undefined;
  // 能源消费总量 over 其中 or over deeper numbers waits for its figures.
  return !(after && (after.isOfWhich || after.isNested || after.indent > next.indent)) && isRest(row, next);
}

/** A numbered name without figures and unit, or one that breaks off, over an unnumbered row with both. */
function isSplit(row: RawRow, next: RawRow, numbered: boolean): boolean {
  if (row.hasFigures || hasUnit(row) || row.isHeader || !next.hasFigures || next.isHeader || hasNumber(next) || next.isOfWhich || plainHeader(row.written) === '') return false;
  return numbered && hasNumber(row) && !row.isChineseNumbered ? true : isBare(row) && !next.isNested && breaksOff(row);
}

/** Rows that may be one name with the row below. */
export function splitNames(rows: readonly RawRow[]): readonly Split[] {
  const { numbered } = habitsOf(rows);
  const isUsual = rows.filter(row => row.hasFigures && hasUnit(row)).length * 2 >= rows.filter(row => row.hasFigures).length;
  return rows.flatMap((row, at): Split[] => {
    const next = rows[at + 1];
    if (!next || next.row !== row.row + 1) return [];
    return isSplit(row, next, numbered) ? [{ at, figures: 'below' }] : hasTail(row, next, rows[at + 2], isUsual) ? [{ at, figures: 'above' }] : [];
  });
}
