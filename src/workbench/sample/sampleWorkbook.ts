import { BooleanNumber, BorderStyleTypes, CellValueType, HorizontalAlign, VerticalAlign, type ICellData, type IStyleData, type IWorkbookData } from '@univerjs/core';
import { text } from '../text';

const words = text.sample;
const sheetId = 'sample';

/** Invented, consistent: the running total is a formula, the target is the year's. */
const newJobs = [0.85, 0.72, 1.31, 1.18, 1.06, 1.24];
const yearTarget = 12;
const year = 2025;

const line = { s: BorderStyleTypes.THIN, cl: { rgb: '#8a8886' } };
const frame: IStyleData = { bd: { t: line, b: line, l: line, r: line }, vt: VerticalAlign.MIDDLE };
const styles: Record<string, IStyleData> = {
  title: { fs: 14, bl: BooleanNumber.TRUE, ht: HorizontalAlign.CENTER, vt: VerticalAlign.MIDDLE },
  quiet: { fs: 10, cl: { rgb: '#616161' }, vt: VerticalAlign.MIDDLE },
  unit: { fs: 10, cl: { rgb: '#616161' }, ht: HorizontalAlign.RIGHT, vt: VerticalAlign.MIDDLE },
  header: { ...frame, bl: BooleanNumber.TRUE, bg: { rgb: '#ebf3fc' }, ht: HorizontalAlign.CENTER },
  month: { ...frame, ht: HorizontalAlign.CENTER, n: { pattern: '@' } },
  input: { ...frame, bg: { rgb: '#fffbe6' }, n: { pattern: '0.00' } },
  amount: { ...frame, n: { pattern: '0.00' } },
  share: { ...frame, n: { pattern: '0.0%' } },
  points: { ...frame, n: { pattern: '0.0' } },
  status: { ...frame, ht: HorizontalAlign.CENTER },
};

const string = (v: string, s: string): ICellData => ({ v, t: CellValueType.STRING, s });
const number = (v: number, s: string): ICellData => ({ v, t: CellValueType.NUMBER, s });
const formula = (f: string, s: string): ICellData => ({ f, s });
const cells = (row: ICellData[]): Record<number, ICellData> => Object.fromEntries(row.entries());

const headerRow = 2;

function monthRow(month: string, index: number): Record<number, ICellData> {
  const row = headerRow + 2 + index;
  return cells([
    string(month, 'month'),
    number(newJobs[index] ?? 0, 'input'),
    formula(`=SUM(B$${headerRow + 2}:B${row})`, 'amount'),
    number(yearTarget, 'amount'),
    formula(`=HB.COMPLETION(C${row},D${row})`, 'share'),
    formula(`=HB.ELAPSED(A${row},${year},${year})`, 'share'),
    formula(`=(E${row}-F${row})*100`, 'points'),
    formula(`=HB.STATUS(C${row},D${row},,A${row},${year},${year})`, 'status'),
  ]);
}

function cellData(): Record<number, Record<number, ICellData>> {
  const last = words.header.length - 1;
  const above = { 0: { 0: string(words.title, 'title') }, 1: { 0: string(words.note, 'quiet'), [last - 1]: string(words.unit, 'unit') }, [headerRow]: cells(words.header.map(name => string(name, 'header'))) };
  const months = Object.fromEntries(words.months.map((month, index) => [headerRow + 1 + index, monthRow(month, index)]));
  const below = headerRow + words.months.length + 2;
  return { ...above, ...months, [below]: { 0: string(words.try, 'quiet') } };
}

/** The workbook the page opens with: a small table an office would keep, ordinary formulas beside HB formulas. */
export function sampleWorkbook(): Partial<IWorkbookData> {
  const last = words.header.length - 1;
  const widths = [92, 80, 80, 80, 76, 76, 108, 118];
  const sheet = {
    id: sheetId,
    name: words.sheet,
    rowCount: 200,
    columnCount: 26,
    defaultColumnWidth: 76,
    cellData: cellData(),
    rowData: { 0: { h: 34 }, [headerRow]: { h: 26 } },
    columnData: Object.fromEntries(widths.map((w, column) => [column, { w }])),
    mergeData: [
      { startRow: 0, endRow: 0, startColumn: 0, endColumn: last },
      { startRow: 1, endRow: 1, startColumn: last - 1, endColumn: last },
    ],
  };
  return { id: 'workbook', name: words.workbook, styles, sheetOrder: [sheetId], sheets: { [sheetId]: sheet } };
}

/** A workbook with one empty sheet. */
export function emptyWorkbook(): Partial<IWorkbookData> {
  return { id: 'workbook', name: words.workbook, sheetOrder: ['sheet'], sheets: { sheet: { id: 'sheet', name: text.emptySheet, rowCount: 200, columnCount: 26, defaultColumnWidth: 76 } } };
}
