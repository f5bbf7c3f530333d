import { readDay } from '../measures/readDay';
import { plainText } from './plainText';
import type { CellValue } from './snapshot';
import { periodTokens } from './text';

/** The year, and where one is named the month, that a form reports on. */
export interface Period { readonly year: number; readonly month?: number }

/**
 * What a 报告期 says: a month is the one the year has come to (2023年1—6月, 2023年1月1日—6月30日 are June), a whole year has none. Undefined
 * where it cannot be read or names several years. Examples: 2023年 → {2023}; 2023年6月 → {2023, 6}; 2021—2025年 → none.
 */
export function readPeriod(written: CellValue): Period | undefined {
  const text = typeof written === 'string' ? plainText(written).replace(periodTokens.remark, '').replace(periodTokens.span, periodTokens.endOfSpan) : Number(written);
  const [first, last] = [readDay(text, 'start'), readDay(text, 'end')];
  if (!first || !last || 'kind' in first || 'kind' in last) return ofAnyText(String(text));
  const isWholeYear = first.month === 1 && last.month === 12;
  return isWholeYear ? { year: last.year } : { year: last.year, month: last.month };
}

/** 2023年快报 names one year and no part of it. */
function ofAnyText(text: string): Period | undefined {
  const years = text.match(/\d{4}/g) ?? [];
  return years.length === 1 && !periodTokens.partOfYear.test(text) ? { year: Number(years[0]) } : undefined;
}
