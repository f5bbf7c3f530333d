import { plainText } from './plainText';
import { textAt } from './sheetCells';
import type { SheetSnapshot } from './snapshot';

/** A list under a known header, found on a sheet by its words: 审核说明, 审核结果, 审核规则. */
export interface FoundRecord {
  readonly sheet: SheetSnapshot;
  /** 0-based row of the header and first column on the sheet. */
  readonly header: number;
  readonly column: number;
  /** 0-based rows below the header up to the first that is blank under all headers. */
  readonly rows: readonly number[];
}

/** A header stands near the top; a sheet is not searched beyond. */
const reach = { rows: 20, columns: 10 };

function headerIn(sheet: SheetSnapshot, headers: readonly string[]): { row: number; column: number } | undefined {
  for (let row = sheet.row; row < sheet.row + Math.min(reach.rows, sheet.values.length); row += 1) {
    for (let column = sheet.column; column < sheet.column + reach.columns; column += 1) {
      if (headers.every((header, at) => plainText(textAt(sheet, row, column + at)) === header)) return { row, column };
    }
  }
  return undefined;
}

/** The first sheet that carries the header, wherever rows were put above it and however the sheet is called; undefined: none does. */
export function findRecord(sheets: readonly SheetSnapshot[], headers: readonly string[]): FoundRecord | undefined {
  for (const sheet of sheets) {
    const place = headerIn(sheet, headers);
    if (!place) continue;
    const rows: number[] = [];
    const isFilled = (row: number): boolean => headers.some((_, at) => textAt(sheet, row, place.column + at) !== '');
    for (let row = place.row + 1; isFilled(row); row += 1) rows.push(row);
    return { sheet, header: place.row, column: place.column, rows };
  }
  return undefined;
}
