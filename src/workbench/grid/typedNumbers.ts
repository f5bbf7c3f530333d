import { type ICellData, type Nullable, type Univer } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { editorDigits } from './fitGeneral';

/** After the engine's reading of percentages and dates (0), before its end of all readings (-1). */
const last = -0.5;

/** Excel keeps 15 digits of what is typed; the engine divides 5.6 by 100 and keeps 0.05599999999999999. */
export const asExcelKeeps = (value: number): number => Number(value.toPrecision(editorDigits));

const rounded = (cell: Nullable<ICellData>): Nullable<ICellData> => (cell && typeof cell.v === 'number' && cell.f == null ? { ...cell, v: asExcelKeeps(cell.v) } : cell);

/** Lets numbers typed into the grid be the decimal numbers they were typed as. */
export function keepTypedNumbers(univer: Univer): void {
  univer.__getInjector().get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: last,
    handler: (cell, _place, next) => next(rounded(cell)),
  });
}
