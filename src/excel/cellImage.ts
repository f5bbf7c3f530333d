import type { CellValue, Area } from '../domain/table/snapshot';
import { cellIn } from './address';
import { text } from './text';

/** What cells hold, as Excel gives formulas: numbers, texts, and formulas with their =. */
export type Formulas = readonly (readonly CellValue[])[];

/** Which cells differ, at most a few by address: D7、E9 等 5 处. */
export function differingCells(area: Area, one: Formulas, other: Formulas): readonly string[] {
  return one.flatMap((line, row) => line.flatMap((value, column) => (value === other[row]?.[column] ? [] : [cellIn(area, row, column)])));
}

/** Which cells hold anything. */
export const filledCells = (area: Area, formulas: Formulas): readonly string[] =>
  formulas.flatMap((line, row) => line.flatMap((value, column) => (value === '' ? [] : [cellIn(area, row, column)])));

const shown = 3;

/** D7、E9、F3 等 5 处. */
export function listCells(cells: readonly string[]): string {
  return cells.slice(0, shown).join(text.between) + (cells.length > shown ? text.andMore(cells.length) : '');
}
