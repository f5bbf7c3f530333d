/** Where a sheet keeps a plan: its header wherever rows or columns were put around it, the indicators below, the panels below those. */
import { plainText } from '../table/plainText';
import { textAt } from '../table/sheetCells';
import type { Area, SheetSnapshot } from '../table/snapshot';
import { planColumns, type PlanColumnKey } from './planColumns';
import { tokens } from './text';

export interface FoundPlanSheet {
  readonly sheet: SheetSnapshot;
  readonly header: number;
  readonly columns: ReadonlyMap<PlanColumnKey, number>;
  /** Rows that hold an indicator; blank ones are passed over. */
  readonly rows: readonly number[];
  /** The header of the list of panels, by the column of each word; absent where it was deleted. */
  readonly panels?: { readonly columns: ReadonlyMap<string, number>; readonly rows: readonly number[] };
}

/** A header stands near the top; a sheet is not searched beyond. */
const searched = 40;
const widest = 60;

const columnsOf = (sheet: SheetSnapshot): readonly number[] => Array.from({ length: Math.min(widest, Math.max(0, ...sheet.values.map(row => row.length))) }, (_, at) => sheet.column + at);
const lastRow = (sheet: SheetSnapshot): number => sheet.row + sheet.values.length - 1;

/** Which column of a row holds what, by its words; a header that stands twice counts once, with its first column. */
function headersIn(sheet: SheetSnapshot, row: number): ReadonlyMap<PlanColumnKey, number> {
  const found = new Map<PlanColumnKey, number>();
  for (const column of columnsOf(sheet)) {
    const written = plainText(textAt(sheet, row, column));
    const known = written === '' ? undefined : planColumns.find(({ key }) => (tokens.headers[key] as readonly string[]).includes(written));
    if (known && !found.has(known.key)) found.set(known.key, column);
  }
  return found;
}

/** A plan's own sheet names type and direction beside indicator and target; a table to fill in does not. */
const isPlanHeader = (columns: ReadonlyMap<PlanColumnKey, number>): boolean => (['name', 'target', 'kind', 'direction'] as const).every(key => columns.has(key));

function panelList(sheet: SheetSnapshot, from: number): FoundPlanSheet['panels'] & { readonly header: number } | undefined {
  const words: readonly string[] = Object.values(tokens.panelHeaders);
  for (let row = from; row <= lastRow(sheet); row += 1) {
    const columns = new Map(columnsOf(sheet).map(column => [plainText(textAt(sheet, row, column)), column] as const).filter(([written]) => words.includes(written)));
    if (columns.size < 4) continue;
    const isFilled = (at: number): boolean => [...columns.values()].some(column => textAt(sheet, at, column) !== '');
    const rows = Array.from({ length: lastRow(sheet) - row }, (_, index) => row + 1 + index).filter(isFilled);
    return { header: row, columns, rows };
  }
  return undefined;
}

function rowsBetween(sheet: SheetSnapshot, from: number, to: number, columns: ReadonlyMap<PlanColumnKey, number>): readonly number[] {
  const isFilled = (row: number): boolean => (['name', 'target', 'kind', 'id'] as const).some(key => { const column = columns.get(key); return column !== undefined && textAt(sheet, row, column) !== ''; });
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index).filter(isFilled);
}

/** The plan a sheet keeps; undefined for every other sheet. */
export function findPlanSheet(sheet: SheetSnapshot): FoundPlanSheet | undefined {
  for (let header = sheet.row; header <= Math.min(lastRow(sheet), sheet.row + searched); header += 1) {
    const columns = headersIn(sheet, header);
    if (!isPlanHeader(columns)) continue;
    const panels = panelList(sheet, header + 1);
    const rows = rowsBetween(sheet, header + 1, panels ? panels.header - 1 : lastRow(sheet), columns);
    return { sheet, header, columns, rows, ...(panels ? { panels: { columns: panels.columns, rows: panels.rows } } : {}) };
  }
  return undefined;
}

/** Everything the plan takes up on its sheet, title and captions included, so that it can be written anew in its place. */
export function planSheetArea({ header, columns, rows, panels }: FoundPlanSheet, captions: number): Area {
  const row = Math.max(0, header - 1 - captions);
  const last = Math.max(header, ...rows, ...(panels?.rows ?? []));
  return { row, column: Math.min(...columns.values()), rows: last - row + 1, columns: planColumns.length };
}
