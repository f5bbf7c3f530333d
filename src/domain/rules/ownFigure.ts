import { parseFigure } from '../figure';
import type { Figure, Problem } from '../figure';
import { cellOf } from '../table';
import type { RowReading, TableCell } from '../table';
import { inRowUnit } from './rowFigure';
import { isSameFigure } from './sameFigure';

export interface OwnFigure { readonly figure: Figure | Problem; readonly cell: TableCell | undefined }

/** A region that left the province's 680万人 in its form has been assigned nothing; a rate holds for everybody. */
function isProvinces(row: RowReading, cell: TableCell, role: 'base' | 'target'): boolean {
  return row.isRegion && row.indicator.additive && isSameFigure(cell, { value: row.indicator.cells[role] }, row.indicator) === true;
}

/**
 * The base or target that a row's figures answer to: as in the sheet, else as the plan prints it. Undefined where a
 * region's form still shows the province's. In the row's own unit: 6800000人 under 万人 is 680万人.
 */
export function ownFigure(row: RowReading, role: 'base' | 'target'): OwnFigure | undefined {
  const cell = cellOf(row, role);
  if (cell) return isProvinces(row, cell, role) ? undefined : { figure: inRowUnit(cell.figure, row.indicator), cell };
  return row.isRegion && row.indicator.additive ? undefined : { figure: inRowUnit(parseFigure(row.indicator.cells[role] ?? ''), row.indicator), cell: undefined };
}
