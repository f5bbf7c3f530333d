import type { IBorderData, IBorderStyleData, Nullable } from '@univerjs/core';
import { lastColumn, lastRow, sheetColumns, sheetRows, type Area } from '../area';
import type { CellMatrix, Engine } from '../engine';
import { shownPart } from '../shownPart';
import { makeRoom } from '../writing';
import { composedStyle } from './composedStyle';

/** Excel.BorderIndex. */
export const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'] as const;
export type Side = (typeof sides)[number];

type EdgeKey = 't' | 'b' | 'l' | 'r' | 'tl_br' | 'bl_tr';

interface Edge {
  readonly row: number;
  readonly column: number;
  readonly key: EdgeKey;
}

const opposite: Readonly<Partial<Record<EdgeKey, { readonly key: EdgeKey; readonly down: number; readonly right: number }>>> = {
  t: { key: 'b', down: -1, right: 0 },
  b: { key: 't', down: 1, right: 0 },
  l: { key: 'r', down: 0, right: -1 },
  r: { key: 'l', down: 0, right: 1 },
};

/** The cells whose line makes a side of the area. */
function edgesOf(area: Area, side: Side): Edge[] {
  const [bottom, right] = [lastRow(area), lastColumn(area)];
  const stretch = (key: EdgeKey, rows: readonly [number, number], columns: readonly [number, number]): Edge[] => {
    const edges: Edge[] = [];
    for (let row = rows[0]; row <= rows[1]; row += 1) for (let column = columns[0]; column <= columns[1]; column += 1) edges.push({ row, column, key });
    return edges;
  };
  const rows = [area.row, bottom] as const;
  const columns = [area.column, right] as const;
  switch (side) {
    case 'EdgeTop': return stretch('t', [area.row, area.row], columns);
    case 'EdgeBottom': return stretch('b', [bottom, bottom], columns);
    case 'EdgeLeft': return stretch('l', rows, [area.column, area.column]);
    case 'EdgeRight': return stretch('r', rows, [right, right]);
    case 'InsideHorizontal': return stretch('b', [area.row, bottom - 1], columns);
    case 'InsideVertical': return stretch('r', rows, [area.column, right - 1]);
    case 'DiagonalDown': return stretch('tl_br', rows, columns);
    case 'DiagonalUp': return stretch('bl_tr', rows, columns);
  }
}

const neighbour = (edge: Edge): Edge | undefined => {
  const other = opposite[edge.key];
  if (!other) return undefined;
  const [row, column] = [edge.row + other.down, edge.column + other.right];
  return row >= 0 && column >= 0 && row < sheetRows && column < sheetColumns ? { row, column, key: other.key } : undefined;
};

/** The lines of a side, cell by cell: a line belongs to both cells it lies between. */
export function bordersOf(engine: Engine, area: Area, side: Side): Nullable<IBorderStyleData>[] {
  const sheet = engine.sheet(area.sheetId);
  const line = (edge: Edge) => composedStyle(sheet, edge.row, edge.column).bd?.[edge.key];
  return edgesOf(shownPart(engine, area), side).map(edge => {
    const beyond = neighbour(edge);
    return line(edge) ?? (beyond && line(beyond)) ?? null;
  });
}

/** Draws (or with null takes away) the lines of a side; the neighbour's idea of the same line goes. */
export function setBorders(engine: Engine, area: Area, side: Side, border: (old: Nullable<IBorderStyleData>) => Nullable<IBorderStyleData>): void {
  const part = shownPart(engine, area);
  const sheet = engine.sheet(area.sheetId);
  const old = bordersOf(engine, area, side);
  const cells: CellMatrix = {};
  const put = ({ row, column, key }: Edge, line: Nullable<IBorderStyleData>) => {
    const cell = ((cells[row] ??= {})[column] ??= { s: { bd: {} } });
    (cell.s as { bd: IBorderData }).bd[key] = line;
  };
  edgesOf(part, side).forEach((edge, index) => {
    put(edge, border(old[index]));
    const beyond = neighbour(edge);
    if (beyond && composedStyle(sheet, beyond.row, beyond.column).bd?.[beyond.key]) put(beyond, null);
  });
  makeRoom(engine, part);
  engine.setCells(area.sheetId, cells);
}
