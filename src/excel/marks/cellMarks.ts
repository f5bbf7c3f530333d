import { cellAddress } from '../../domain/table/address';
import type { Place, Severity } from '../../domain/rules/rule';
import type { Area } from '../../domain/table/snapshot';
import { areaAddress } from '../address';
import { rectangles } from '../rectangles';

/** A cell to mark, with the worst that was found at it. */
export interface CellMark { readonly place: Place; readonly severity: Severity }

const severities: readonly Severity[] = ['error', 'query', 'hint'];

/** One mark a cell, the worst of several. */
export function worstMarks(marks: readonly CellMark[]): readonly CellMark[] {
  const worst = new Map<string, CellMark>();
  for (const mark of marks) {
    const key = `${mark.place.sheet}!${cellAddress(mark.place)}`;
    const known = worst.get(key);
    if (!known || severities.indexOf(mark.severity) < severities.indexOf(known.severity)) worst.set(key, mark);
  }
  return [...worst.values()];
}

/** Excel takes a list of addresses of at most 8192 characters. */
const areasInOne = 100;

/** Marks of one sheet and severity as few lists of addresses: neighbours joined. D7 D8 F9 → D7:D8,F9. */
export function markAddresses(marks: readonly CellMark[], sheet: string, severity: Severity): readonly string[] {
  const places = marks.filter(mark => mark.severity === severity && mark.place.sheet === sheet).map(mark => mark.place);
  const areas = areasOf(places).map(areaAddress);
  return Array.from({ length: Math.ceil(areas.length / areasInOne) }, (_, at) => areas.slice(at * areasInOne, (at + 1) * areasInOne).join(','));
}

function areasOf(places: readonly Place[]): readonly Area[] {
  if (places.length === 0) return [];
  const [rows, columns] = [places.map(place => place.row), places.map(place => place.column)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const marked = new Set(places.map(place => `${place.row},${place.column}`));
  const width = Math.max(...columns) - column + 1;
  const matrix = Array.from({ length: Math.max(...rows) - row + 1 }, (_, down) => Array.from({ length: width }, (_unused, across) => marked.has(`${row + down},${column + across}`)));
  return rectangles(matrix).filter(({ value }) => value).map(({ area }) => ({ ...area, row: area.row + row, column: area.column + column }));
}
