import { numberFormatAt } from '../table/sheetCells';
import { isFigureColumn } from './bodyScan';
import { choicesOf, doubtKey, type Doubts } from './doubts';
import type { FoundCell, FoundColumn } from './foundTable';
import type { SheetView } from './sheetView';
import { text } from './text/rowReasons';

export interface RowCells { readonly cells: readonly FoundCell[]; readonly isSure: boolean }

/** A figure merged over several rows may be the figure of each or of all together: asked, and meanwhile not read. */
function mergedFigure(view: SheetView, row: number, column: FoundColumn, name: string, doubts: Doubts): { isSame: boolean; isSure: boolean } {
  const header = column.headers.join('').replace(/\s/g, '');
  const { answer, isAnswered } = doubts.ask({
    key: doubtKey('merged', name, header), row, column: column.column, question: text.mergedQuestion(row + 1, header), assumed: 'blank',
    choices: choicesOf([['same', text.mergedSame], ['blank', text.mergedBlank]]),
  });
  return { isSame: answer === 'same', isSure: isAnswered };
}

/** What stands in the columns of a row; texts merged over several rows stand in each of them. */
export function rowCells(view: SheetView, row: number, columns: readonly FoundColumn[], name: string, doubts: Doubts): RowCells {
  let isSure = true;
  const cells = columns.map((column): FoundCell => {
    const merge = view.mergeAt(row, column.column);
    const isCovered = merge !== undefined && merge.row < row && isFigureColumn(column) && view.seen(row, column.column) !== '';
    const figure = isCovered ? mergedFigure(view, row, column, name, doubts) : undefined;
    if (figure && !figure.isSure) isSure = false;
    const isRead = figure ? figure.isSame : view.isOwn(row, column.column) || !isFigureColumn(column);
    const place = merge ?? { row, column: column.column };
    return isRead ? { value: view.seen(row, column.column), numberFormat: numberFormatAt(view.sheet, place.row, place.column) } : { value: '', numberFormat: 'General' };
  });
  return { cells, isSure };
}
