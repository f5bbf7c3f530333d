/** Header senses of single cells, remembered by text: a sheet repeats few of them. */
import { readHeaderSense, type HeaderSense } from './headerSense';
import type { SheetView } from './sheetView';

const known = new Map<string, HeaderSense | undefined>();
const remembered = 4000;

export function senseOf(plain: string): HeaderSense | undefined {
  if (known.has(plain)) return known.get(plain);
  const sense = readHeaderSense(plain);
  if (known.size < remembered) known.set(plain, sense);
  return sense;
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1949 && value <= 2100;

/** What a cell says as a header; numbers only where they can be a year. */
export function cellSense(view: SheetView, row: number, column: number): HeaderSense | undefined {
  const value = view.own(row, column);
  if (value === '' || typeof value === 'boolean' || (typeof value === 'number' && !isYear(value))) return undefined;
  return senseOf(view.plain(row, column));
}
