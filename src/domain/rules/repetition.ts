/** Years that repeat the figure before them to the last digit. */
import { cellOf } from '../table';
import type { RowReading, TableCell } from '../table';
import { datedCells } from './series';
import type { DatedCell } from './series';

export interface Repetition { readonly cell: DatedCell; readonly before: TableCell; readonly same: boolean }

const atLeastDigits = 3;

/** 100, a target that is just met, and short figures repeat without anybody having copied them. */
function isTelling(cell: DatedCell, row: RowReading): boolean {
  const digits = String(Math.abs(cell.amount)).replace('.', '').replace(/^0+|0+$/g, '').length;
  const target = cellOf(row, 'target')?.figure;
  return digits >= atLeastDigits && !(target && 'value' in target && target.value === cell.amount);
}

/** Each year of a row against the year before it; years in 〔〕 may rest. */
export function repetitionsOf(row: RowReading): Repetition[] {
  const years = datedCells(row).filter(cell => !cell.marked);
  return years.flatMap((cell, index): Repetition[] => {
    const before = years[index - 1];
    return before && before.year === cell.year - 1 ? [{ cell, before, same: before.amount === cell.amount && isTelling(cell, row) }] : [];
  });
}
