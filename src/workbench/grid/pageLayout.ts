import type { IRange } from '@univerjs/core';
import type { GridEdit } from './grid';
import { rangeAfter } from './rangeNotes';

/** Page set-up of one sheet, in Excel's words and units (margins in points). Title rows and columns and the print area are zero-based. */
export interface PageLayout {
  orientation: 'Portrait' | 'Landscape';
  /** Excel.PaperType, for example 'A4'; empty: the printer's own. */
  paperSize: string;
  printArea: IRange[];
  titleRows: IRange | undefined;
  titleColumns: IRange | undefined;
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  firstPageNumber: number | '';
  printComments: string;
  printErrors: string;
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  headersFooters: Record<string, string>;
}

/** What Excel gives a new sheet. */
export function newPageLayout(): PageLayout {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    printArea: [],
    titleRows: undefined,
    titleColumns: undefined,
    centerHorizontally: false,
    centerVertically: false,
    blackAndWhite: false,
    draftMode: false,
    firstPageNumber: '',
    printComments: 'NoComments',
    printErrors: 'AsDisplayed',
    printGridlines: false,
    printHeadings: false,
    printOrder: 'DownThenOver',
    zoom: { scale: 100 },
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    headersFooters: {},
  };
}

/** Lets print area and titles follow rows and columns that came or went. */
export function pageLayoutAfter(layout: PageLayout, edit: GridEdit): void {
  if (edit.kind === 'cells') return;
  layout.printArea = layout.printArea.map(range => rangeAfter(range, edit)).filter(range => range !== undefined);
  layout.titleRows = layout.titleRows && rangeAfter(layout.titleRows, edit);
  layout.titleColumns = layout.titleColumns && rangeAfter(layout.titleColumns, edit);
}
