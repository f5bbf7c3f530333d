import type { TableLayout } from '../domain/templates/template';
import { text } from './text';
import { layoutArea, rangeOf } from './writeLayout';

/** Characters a window shows beside the pane; a wider table keeps its names in sight too. */
const windowCharacters = 150;

/** What belongs to a whole sheet, and so only to a sheet of the table's own: A4 print set-up with the header on each page. */
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
}

/** On the screen the header stays in sight, and there are no lines but the table's. */
export function writeScreen(sheet: Excel.Worksheet, layout: TableLayout): void {
  freezeHeader(sheet, layout);
  sheet.showGridlines = false;
}

function freezeHeader(sheet: Excel.Worksheet, layout: TableLayout): void {
  const rows = layout.headerRows.first + layout.headerRows.count;
  const width = layout.columnWidths.reduce((sum, characters) => sum + characters, 0);
  if (width > windowCharacters) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, layout.origin.column + 1));
  else sheet.freezePanes.freezeRows(rows);
}
