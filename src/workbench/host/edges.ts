import { areaOf, sheetColumns, sheetRows, type Area } from './area';
import { invalidArgument } from './errors';
import type { Host } from './host';
import { rangeArgument } from './model/rangeArgument';
import { hasContent } from './reading';

const steps: Readonly<Record<string, readonly [number, number]>> = { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] };

/** Where Ctrl+arrow leads: to the end of the filled stretch, or to the next filled cell, or to the sheet's edge. */
export function edgeOf(host: Host, area: Area, direction: unknown, activeCell: unknown): Area {
  const step = typeof direction === 'string' ? steps[direction] : undefined;
  if (!step) throw invalidArgument('direction');
  const start = activeCell === undefined ? area : rangeArgument(host, area.sheetId, activeCell);
  const sheet = host.engine.sheet(area.sheetId);
  const matrix = sheet.getCellMatrix();
  const filled = (row: number, column: number) => hasContent(matrix.getValue(row, column));
  const shown = (row: number, column: number) => row >= 0 && column >= 0 && row < sheet.getRowCount() && column < sheet.getColumnCount();
  let [row, column] = [start.row, start.column];
  const next = () => [row + step[0], column + step[1]] as const;
  const within = filled(row, column) && filled(...next());
  for (let [r, c] = next(); shown(r, c); [r, c] = next()) {
    if (within && !filled(r, c)) return areaOf(area.sheetId, row, column, 1, 1);
    [row, column] = [r, c];
    if (!within && filled(r, c)) return areaOf(area.sheetId, row, column, 1, 1);
  }
  if (within) return areaOf(area.sheetId, row, column, 1, 1);
  const last = { Up: [0, column], Left: [row, 0], Down: [sheetRows - 1, column], Right: [row, sheetColumns - 1] }[direction as 'Up'] as [number, number];
  return areaOf(area.sheetId, last[0], last[1], 1, 1);
}
