import { InterceptorEffectEnum, type Univer } from '@univerjs/core';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { deeperFill } from './deeperFill';

/** Lets the tints of input cells be seen in a dark grid; the workbook keeps its colours. */
export function showDarkFills(univer: Univer): void {
  const deeper = new Map<string, string>();
  const shown = (color: string): string => {
    if (!deeper.has(color)) deeper.set(color, deeperFill(color));
    return deeper.get(color) ?? color;
  };
  univer.__getInjector().get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: InterceptCellContentPriority.NUMFMT + 4,
    handler: (cell, place, next) => {
      const fill = cell?.s ? place.workbook.getStyles().get(cell.s)?.bg?.rgb : undefined;
      if (!cell || !fill || shown(fill) === fill) return next(cell);
      return next({ ...cell, interceptorStyle: { bg: { rgb: shown(fill) }, ...cell.interceptorStyle } });
    },
  });
}
