import { HorizontalAlign, InterceptorEffectEnum, type Univer } from '@univerjs/core';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/preset-sheets-core';

const errorPattern = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;

/** Errors stand in the middle of a cell that is not aligned, as in Excel; the engine takes them for text. */
export function centreErrors(univer: Univer): void {
  univer.__getInjector().get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: InterceptCellContentPriority.NUMFMT + 3,
    handler: (cell, place, next) => {
      if (!cell || typeof cell.v !== 'string' || !errorPattern.test(cell.v)) return next(cell);
      const { ht } = place.worksheet.getComposedCellStyleByCellData(place.row, place.col, cell);
      return next(ht ? cell : { ...cell, interceptorStyle: { ...cell.interceptorStyle, ht: HorizontalAlign.CENTER } });
    },
  });
}
