import { type ICellData, InterceptorEffectEnum, type Univer } from '@univerjs/core';
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { digitPixels, usualFontSize, widthOf, type Place } from './cellSpace';
import { editorDigits, fitGeneral } from './fitGeneral';

/** Before the engine's number formats and the editor's own reading. */
const first = 1000;
const cellPadding = 6;
/** Excel's General shows no more characters than this, however wide the column. */
const longestGeneral = 11;

const isGeneral = (pattern: string | undefined): boolean => !pattern || pattern === 'General';

/** A decimal number without a format, shown with the decimals its column has room for, as in Excel; the engine would cut it off. */
function shown(cell: ICellData, place: Place): ICellData {
  if (typeof cell.v !== 'number' || Number.isInteger(cell.v)) return cell;
  const style = place.worksheet.getComposedCellStyleByCellData(place.row, place.col, cell);
  if (!isGeneral(style?.n?.pattern)) return cell;
  const digit = digitPixels(style?.fs ?? usualFontSize);
  const characters = Math.min(longestGeneral, Math.floor((widthOf(place) - cellPadding) / digit));
  return { ...cell, v: fitGeneral(cell.v, characters) };
}

/** Shows numbers without a format as Excel does, and lets the editor open them with all their digits. */
export function showGeneralNumbers(univer: Univer): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: InterceptCellContentPriority.NUMFMT + 1,
    handler: (cell, place, next) => next(cell && shown(cell, place)),
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: first,
    handler: (cell, place, next) => {
      const raw = place.worksheet.getCellRaw(place.row, place.col);
      const value = raw?.v;
      if (typeof value !== 'number' || !isGeneral(place.worksheet.getComposedCellStyleByCellData(place.row, place.col, raw).n?.pattern)) return next(cell);
      return next({ ...raw, v: Number(value.toPrecision(editorDigits)) });
    },
  });
}
