import { CellValueType, type ICellData, type Univer } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';

/** Before the engine's own reading of dates, times and percentages. */
const first = 1000;

const styleOf = (sheet: ReturnType<FWorksheet['getSheet']>, row: number, column: number): string | undefined => sheet.getComposedCellStyle(row, column)?.n?.pattern;

/** Is the cell formatted '@' by its own style or by that of its row or column? */
export const isTextCell = (sheet: FWorksheet, row: number, column: number): boolean => styleOf(sheet.getSheet(), row, column) === '@';

/** What was typed, as text: a formula is text too, and a cleared cell stays empty. */
function asText(cell: ICellData): ICellData {
  const typed = cell.f ?? cell.v;
  if (typed === undefined || typed === null || typed === '') return { ...cell, f: null, si: null, v: null, t: null };
  return { ...cell, f: null, si: null, v: String(typed), t: CellValueType.STRING };
}

/** Keeps whatever is typed into a cell formatted '@' as the text it is, as Excel does; the engine by itself would read `=1+1`, `12/10` or `95%`. */
export function keepTypedText(univer: Univer): void {
  univer.__getInjector().get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, place, next) => (cell && !cell.p && styleOf(place.worksheet, place.row, place.col) === '@' ? asText(cell) : next(cell)),
  });
}
