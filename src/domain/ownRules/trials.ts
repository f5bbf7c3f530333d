/** What a rule's cells might hold instead: figures that are there, in every cell alone and in all of them together. */
import { formulaAt, valueAt } from '../table/sheetCells';
import type { CellPlace } from '../table/cellReference';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../table/snapshot';
import type { Lookup } from './formula/evaluate';
import { blank, failed, type Value } from './formula/expression';

/** Values by cell; every other cell keeps what it holds. */
export type Trial = ReadonlyMap<string, Value>;

export const cellKey = ({ sheet, row, column }: CellPlace): string => `${row},${column},${sheet}`;

/** Figures of one row or column that are tried. */
const observed = 6;
/** Draws in which every cell gets another figure. */
const together = 120;
const factors = [10, 2, 0.5, 0.1, 0, -1];

function valueOf(value: CellValue, formula: string | undefined): Value {
  if (typeof value !== 'string') return value;
  if (value === '' && formula === undefined) return blank;
  return value.startsWith('#') ? failed : value;
}

/** What the workbook holds now. */
export function present({ sheets }: WorkbookSnapshot): Lookup {
  const byName = new Map(sheets.map(sheet => [sheet.name, sheet]));
  return ({ sheet: name, row, column }) => {
    const sheet = byName.get(name);
    return sheet ? valueOf(valueAt(sheet, row, column), formulaAt(sheet, row, column)) : failed;
  };
}

const numbersIn = (values: readonly CellValue[]): number[] => values.filter(value => typeof value === 'number');

/** Some of many, the least and the greatest among them. */
function spread(numbers: readonly number[]): number[] {
  const sorted = [...new Set(numbers)].sort((one, other) => one - other);
  return sorted.length <= observed ? sorted : Array.from({ length: observed }, (_, at) => sorted[Math.round((at * (sorted.length - 1)) / (observed - 1))] ?? 0);
}

/** Figures of the same row and column of the sheet. */
function neighbours({ row, column }: CellPlace, sheet: SheetSnapshot | undefined): number[] {
  const beside = numbersIn(sheet?.values[row - sheet.row] ?? []);
  const above = numbersIn(sheet?.values.flatMap(line => line[column - sheet.column] ?? []) ?? []);
  return [...spread(beside), ...spread(above)];
}

/** What a cell might hold: its neighbours' figures, what the formula itself names and what lies on either side, its own negative, 0, nothing. */
function candidates(place: CellPlace, now: Value, named: readonly number[], sheet: SheetSnapshot | undefined): Value[] {
  const own = typeof now === 'number' ? factors.map(factor => now * factor).concat(now + 1, now - 1) : [1, -1, 0];
  const written = named.flatMap(number => [number, number + 1, number - 1]);
  return [...new Set([...neighbours(place, sheet), ...own, ...written])].concat(0).map((number): Value => number).concat(blank);
}

/** The same draws every time: a rule is not well today and ill tomorrow on the same figures. */
function draws(): (count: number) => number {
  let state = 1;
  return count => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * count);
  };
}

/** The present first, then one cell after another, then all together: alike, times a factor, and drawn. */
export function* trialsOf(cells: readonly CellPlace[], named: readonly number[], workbook: WorkbookSnapshot): Iterable<Trial> {
  const lookup = present(workbook);
  const choices = cells.map(place => ({ key: cellKey(place), now: lookup(place), values: candidates(place, lookup(place), named, workbook.sheets.find(sheet => sheet.name === place.sheet)) }));
  yield new Map();
  for (const { key, values } of choices) for (const value of values) yield new Map([[key, value]]);
  for (const value of choices[0]?.values ?? []) yield new Map(choices.map(({ key }) => [key, value]));
  for (const factor of factors) yield new Map(choices.flatMap(({ key, now }) => (typeof now === 'number' ? [[key, now * factor]] : [])));
  const draw = draws();
  for (let at = 0; at < together; at += 1) yield new Map(choices.map(({ key, values }) => [key, values[draw(values.length)] ?? blank]));
}

/** The workbook with a trial's figures in place of its own. */
export const withTrial = (lookup: Lookup, trial: Trial): Lookup => place => trial.get(cellKey(place)) ?? lookup(place);
