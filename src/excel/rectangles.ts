import type { Area } from '../domain/table/snapshot';

/** A run of equal neighbours: from where, how many, of what. */
export interface Run<Value> { readonly start: number; readonly count: number; readonly value: Value }

/** [10, 10, 14] → two of 10 from 0, one of 14 from 2. */
export function runs<Value>(values: readonly Value[]): readonly Run<Value>[] {
  const found: Run<Value>[] = [];
  values.forEach((value, index) => {
    const last = found.at(-1);
    if (last && last.value === value) found[found.length - 1] = { ...last, count: last.count + 1 };
    else found.push({ start: index, count: 1, value });
  });
  return found;
}

/** Rectangles that cover a matrix without overlap, each of one value: equal runs of neighbouring rows joined. */
export function rectangles<Value>(matrix: readonly (readonly Value[])[]): readonly { readonly area: Area; readonly value: Value }[] {
  const closed: { area: Area; value: Value }[] = [];
  let open: { area: Area; value: Value }[] = [];
  matrix.forEach((line, row) => {
    const next = runs(line).map(({ start, count, value }) => {
      const above = open.find(({ area, value: other }) => other === value && area.column === start && area.columns === count);
      return above ? { value, area: { ...above.area, rows: above.area.rows + 1 } } : { value, area: { row, column: start, rows: 1, columns: count } };
    });
    closed.push(...open.filter(({ area }) => !next.some(({ area: grown }) => grown.row === area.row && grown.column === area.column && grown.rows > area.rows)));
    open = next;
  });
  return [...closed, ...open];
}

/** An area seen from another origin. */
export const moved = (area: Area, origin: { readonly row: number; readonly column: number }): Area => ({ ...area, row: area.row + origin.row, column: area.column + origin.column });
