import { CellValueType, InterceptorEffectEnum, type ICellData, type Nullable, type Univer } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { digitPixels, textPixels, usualFontSize, widthOf, type Place } from './cellSpace';

/** The lines at both edges of a cell. */
const edges = 2;
/** After the number formats and all else that changes what is shown. */
const last = 1;

const isNumber = (cell: Nullable<ICellData>): boolean => typeof cell?.v === 'number' && cell.t !== CellValueType.BOOLEAN && cell.t !== CellValueType.STRING && cell.t !== CellValueType.FORCE_STRING;

/** What a cell with a number shows: the number where it fits, else as many # as there is room for. A cut number would be a wrong number. */
function fitting(shown: Nullable<ICellData>, raw: Nullable<ICellData>, place: Place): Nullable<ICellData> {
  if (!shown || !isNumber(raw) || shown.v == null) return shown;
  const style = place.worksheet.getComposedCellStyleByCellData(place.row, place.col, raw as ICellData);
  if (style.tr) return shown;
  const points = style.fs ?? usualFontSize;
  const room = widthOf(place) - edges;
  if (textPixels(String(shown.v), points) <= room) return shown;
  return { ...shown, v: '#'.repeat(Math.max(1, Math.floor(room / digitPixels(points)))), t: CellValueType.NUMBER };
}

/** Shows ##### for a number its column has no room for, as Excel does; the engine would cut its digits off. */
export function showTooWide(univer: Univer): void {
  univer.__getInjector().get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: last,
    handler: (cell, place, next) => next(fitting(cell, place.worksheet.getCellRaw(place.row, place.col), place)),
  });
}
