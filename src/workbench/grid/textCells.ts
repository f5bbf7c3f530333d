import { CellValueType, DOCS_NORMAL_EDITOR_UNIT_ID_KEY, type ICellData, type Injector, type Univer } from '@univerjs/core';
import { AFTER_CELL_EDIT, IEditorService, SheetInterceptorService, type FWorksheet } from '@univerjs/preset-sheets-core';

/** Before the engine's own reading of dates, times and percentages. */
const first = 1000;
const documentEnd = /\r\n$/;

const patternOf = (sheet: ReturnType<FWorksheet['getSheet']>, row: number, column: number): string | undefined => sheet.getComposedCellStyle(row, column)?.n?.pattern;

/** Is the cell formatted '@' by its own style or by that of its row or column? */
export const isTextCell = (sheet: FWorksheet, row: number, column: number): boolean => patternOf(sheet.getSheet(), row, column) === '@';

const folded = (text: string): string => text.normalize('NFKC').toUpperCase();

/** The engine writes `true` and function names in capitals before anyone is asked; the editor still holds what was typed. */
function asTyped(injector: Injector, text: string): string {
  const typed = injector.get(IEditorService).getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.getDocumentData().body?.dataStream.replace(documentEnd, '');
  return typed !== undefined && folded(typed) === folded(text) ? typed : text;
}

/** What was typed, as text: a formula is text too, an apostrophe before it only says so, and a cleared cell is empty. */
function asText(injector: Injector, cell: ICellData): ICellData {
  const text = asTyped(injector, String(cell.f ?? cell.v ?? '').replace(documentEnd, '')).replace(/^['＇]/, '');
  const plain = { ...cell, f: null, si: null, p: null };
  return text === '' ? { ...plain, v: null, t: null } : { ...plain, v: text, t: CellValueType.STRING };
}

/** Keeps whatever is typed into a cell formatted '@' as the text it is, as Excel does; the engine by itself would read `=1+1`, `12/10` or `95%`. */
export function keepTypedText(univer: Univer): void {
  const injector = univer.__getInjector();
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, place, next) => (cell && patternOf(place.worksheet, place.row, place.col) === '@' ? asText(injector, cell) : next(cell)),
  });
}
