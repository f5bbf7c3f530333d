/** The sheet 审核说明: it prints, needs no add-in, and its own formulas show which explanation has lapsed. */
import { cellReference, formulaText, readCellReferences } from '../table/cellReference';
import { findRecord, type FoundRecord } from '../table/findRecord';
import { formulaAt, textAt } from '../table/sheetCells';
import type { Area, SheetSnapshot } from '../table/snapshot';
import { cellAddress } from '../table/address';
import { layRecord, recordArea, textCell, type RecordColumn } from '../templates/recordSheet';
import type { LayoutCell, TableLayout } from '../templates/template';
import type { Explanation } from './explanation';
import { text } from './text';

const { headers } = text;
const columns: readonly RecordColumn[] = [
  { header: headers.code, width: 10 }, { header: headers.indicator, width: 24 }, { header: headers.period, width: 8 }, { header: headers.cell, width: 16 },
  { header: headers.value, width: 14 }, { header: headers.now, width: 14 }, { header: headers.state, width: 9 },
  { header: headers.message, width: 42 }, { header: headers.text, width: 42 }, { header: headers.time, width: 17 },
];
const at = { code: 0, indicator: 1, period: 2, cell: 3, value: 4, now: 5, message: 7, text: 8, time: 9 } as const;
/** Title and captions above, the header, then one row each. */
const firstRow = 2 + text.captions.length;

/** Formulas, so that cell and figure follow the table when rows are inserted there. Cells that are gone leave words. */
function liveCells({ places, value }: Explanation, own: { readonly row: number; readonly column: number }): { readonly cell: LayoutCell; readonly now: LayoutCell; readonly state: LayoutCell } {
  const [first] = places;
  const here = (column: number): string => cellAddress({ row: own.row, column: own.column + column });
  const reference = first ? cellReference(first) : '';
  const count = places.length > 1 ? `&${formulaText(text.cells(places.length))}` : '';
  const shown = first ? `=IFERROR(${formulaText(`${first.sheet}!`)}&ADDRESS(ROW(${reference}),COLUMN(${reference}),4)${count},${formulaText(text.deleted)})` : '';
  return {
    cell: { value: shown, look: 'printed' },
    now: { value: places.length === 0 ? '' : `=IFERROR(${places.map(place => cellReference(place)).join(`&${formulaText(text.between)}&`)}&"",${formulaText(text.unreadable)})`, look: 'computed' },
    state: { value: value === '' && places.length === 0 ? '' : `=IFERROR(IF(EXACT(${here(at.value)},${here(at.now)}),${formulaText(text.holds)},${formulaText(text.lapsed)}),${formulaText(text.lapsed)})`, look: 'computed' },
  };
}

function rowOf(explanation: Explanation, own: { readonly row: number; readonly column: number }): readonly LayoutCell[] {
  const { cell, now, state } = liveCells(explanation, own);
  const { code, indicator, period, value, message, time } = explanation;
  return [textCell(code, 'printed'), textCell(indicator), textCell(period, 'printed'), cell, textCell(value, 'printed'), now, state, textCell(message), textCell(explanation.text, 'input'), textCell(time, 'printed')];
}

/** The sheet with all explanations, one a row; at `origin` where it is there already. */
export function layExplanations(explanations: readonly Explanation[], origin = { row: 0, column: 0 }): TableLayout {
  const rows = explanations.map((one, index) => rowOf(one, { row: origin.row + firstRow + index, column: origin.column }));
  return layRecord({ id: 'explanations', sheetName: text.sheetName, title: text.title, captions: text.captions, columns, rows, orientation: 'landscape' }, origin);
}

export interface ExplanationSheet { readonly sheet: string; readonly area: Area; readonly explanations: readonly Explanation[] }

/** The formula knows where the cell is now; a row typed by hand names it in words. */
function placesIn(sheet: SheetSnapshot, row: number, column: number) {
  const live = readCellReferences(formulaAt(sheet, row, column + at.now) ?? '');
  return live.length > 0 ? live : readCellReferences(textAt(sheet, row, column + at.cell)).slice(0, 1);
}

function readRow({ sheet, column }: FoundRecord, row: number): Explanation {
  const words = (index: number): string => textAt(sheet, row, column + index);
  return {
    code: words(at.code), indicator: words(at.indicator), period: words(at.period), places: placesIn(sheet, row, column),
    value: words(at.value), message: words(at.message), text: words(at.text), time: words(at.time),
  };
}

/**
 * Does a row show its cell by a name that its sheet no longer has? Its formulas follow the cell; the name is a text, as no
 * function that every Excel has gives one. Example: ='上报'!F12 beside 专栏2!F12, after 专栏2 was renamed → true.
 */
export function showsOldNames(sheets: readonly SheetSnapshot[]): boolean {
  const found = findRecord(sheets, columns.map(column => column.header));
  return found?.rows.some(row => {
    const [live] = readCellReferences(formulaAt(found.sheet, row, found.column + at.now) ?? '');
    return live !== undefined && !textAt(found.sheet, row, found.column + at.cell).startsWith(`${live.sheet}!`);
  }) ?? false;
}

/** Reads 审核说明 back, found by its header whatever the sheet is called; undefined where the workbook has none. */
export function readExplanations(sheets: readonly SheetSnapshot[]): ExplanationSheet | undefined {
  const found = findRecord(sheets, columns.map(column => column.header));
  return found && { sheet: found.sheet.name, area: recordArea(found, { captions: text.captions, columns }), explanations: found.rows.map(row => readRow(found, row)) };
}
