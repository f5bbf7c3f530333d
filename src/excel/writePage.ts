import type { TableLayout } from '../domain/templates/template';
import { text } from './text';
import { layoutArea, rangeOf } from './writeLayout';

/** What belongs to a whole sheet, and so only to a sheet of the table's own: A4 print set-up, frozen header, no grid lines. */
export function writePage(sheet: Excel.Worksheet, layout: TableLayout): void {
  const { first, count } = layout.headerRows;
  const page = sheet.pageLayout;
  page.orientation = layout.print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  page.setPrintArea(rangeOf(sheet, layoutArea(layout)));
  page.setPrintTitleRows(`$${first + 1}:$${first + count}`);
  page.headersFooters.defaultForAllPages.centerFooter = text.pageFooter;
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, first + count, layout.origin.column + 1));
  sheet.showGridlines = false;
}
