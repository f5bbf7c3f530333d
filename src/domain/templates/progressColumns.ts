/** 完成率, 完成进度, 状态 beside a table that was there before: the formulas of our own tables, pointing to its cells. */
import type { Indicator, Plan } from '../plan/plan';
import { readTable, type RowReading } from '../table/readTable';
import { valueAt } from '../table/sheetCells';
import type { TableColumn, TableSnapshot } from '../table/snapshot';
import { completionRateColumn, progressColumn, statusColumn, type ActualColumns } from './measureColumns';
import { absolute, range, relative } from './reference';
import type { DesignedColumn, RowAddresses } from './tableDesign';
import type { LayoutCell, TableLayout } from './template';
import { text } from './text';

export type ProgressColumnKey = 'completionRate' | 'progress' | 'status';

/** In which order the columns stand, whatever the order asked for. */
const order: readonly ProgressColumnKey[] = ['completionRate', 'progress', 'status'];

export interface ProgressQuestion {
  readonly table: TableSnapshot;
  readonly plan: Plan;
  readonly which: readonly ProgressColumnKey[];
  readonly headerRows: number;
}

/** What the table lacks: without it there is nothing to calculate. */
export type ProgressLack = 'noRows' | 'noTarget' | 'noActual' | 'yearsApart';

/** The columns of 完成数 in the order of the sheet: one, or one a year. */
function actualColumnsOf({ columns }: TableSnapshot): readonly TableColumn[] {
  const years = columns.filter(column => column.role === 'yearActual').sort((one, other) => one.column - other.column);
  return years.length > 0 ? years : columns.filter(column => column.role === 'actual').slice(0, 1);
}

/** Years that rise from left to right with nothing but blank columns between can be read as one row of figures. */
function standTogether({ sheet, rows }: TableSnapshot, years: readonly TableColumn[]): boolean {
  return years.every((column, at) => {
    const next = years[at + 1];
    if (!next) return true;
    const between = Array.from({ length: next.column - column.column - 1 }, (_, index) => column.column + 1 + index);
    return (next.year ?? 0) > (column.year ?? 0) && rows.every(row => between.every(one => valueAt(sheet, row.row, one) === ''));
  });
}

function lackOf(table: TableSnapshot, actuals: readonly TableColumn[]): ProgressLack | undefined {
  if (table.rows.length === 0) return 'noRows';
  if (!table.columns.some(column => column.role === 'target')) return 'noTarget';
  if (actuals.length === 0) return 'noActual';
  return standTogether(table, actuals) ? undefined : 'yearsApart';
}

const cellOf = (row: RowReading, role: string): RowReading['cells'][number] | undefined => row.cells.find(cell => cell.role === role);

/** Where the formulas of a row point to. A base that is not filled in is no base. */
function addressesOf(table: TableSnapshot, row: RowReading, actuals: readonly TableColumn[]): RowAddresses {
  const at = (column: number): { row: number; column: number } => ({ row: row.row.row, column });
  const columnOf = (key: string): number => (key === 'first' ? actuals[0] : key === 'last' ? actuals.at(-1) : table.columns.find(column => column.role === key))?.column ?? 0;
  return {
    has: key => key !== 'base' || (cellOf(row, 'base')?.value ?? '') !== '',
    cell: key => relative(at(columnOf(key))),
    cells: (first, last) => range(at(columnOf(first)), at(columnOf(last))),
    mark: () => '',
    body: () => '',
  };
}

/** A five-year total says so by its 〔〕; where the table leaves them out or only its number format shows them, the formula says it. */
const totalTarget = (row: RowReading) => (indicator: Indicator, addresses: RowAddresses): string => {
  const value = cellOf(row, 'target')?.value ?? '';
  const isSaid = typeof value === 'string' && value.includes(text.totalMarks[0]);
  return indicator.kind === 'planPeriodTotal' && !isSaid ? `"${text.totalMarks[0]}"&${addresses.cell('target')}&"${text.totalMarks[1]}"` : addresses.cell('target');
};

/** 截至期 of the table; else the end of the last year filled in; else none. */
function asOfAt(table: TableSnapshot, row: number, actuals: readonly TableColumn[]): string {
  if (table.asOf) { const mark = absolute(table.asOf); return `IF(${mark}="","",${mark})`; }
  const dated = actuals.flatMap(({ year, column }) => (year === undefined ? [] : [{ year, column }]));
  if (dated.length === 1) return dated.map(({ year }) => String(year)).join('');
  return dated.reduce((earlier, { year, column }) => `IF(COUNTA(${relative({ row, column })})>0,${year},${earlier === '' ? '""' : earlier})`, '');
}

const builders = (actuals: ActualColumns, plan: Plan, asOf = ''): Readonly<Record<ProgressColumnKey, DesignedColumn>> =>
  ({ completionRate: completionRateColumn(actuals), progress: progressColumn(actuals), status: statusColumn(actuals, plan, () => asOf) });

/** Years of a five-year total that leave out the first or one between add up to no total, unless the figures say that they are one. */
function isPartOfTotal({ indicator }: RowReading, actuals: readonly TableColumn[], { period }: Plan): boolean {
  return indicator.kind === 'planPeriodTotal' && actuals.some(({ year }, at) => year !== undefined && year !== period.start + at);
}

const guarded = (cell: LayoutCell, actual: string): LayoutCell =>
  (String(cell.value).startsWith('=') ? { ...cell, value: `=IF(AND(COUNTA(${actual})>0,COUNTIF(${actual},"*${text.totalMarks[0]}*")=0),"${text.notApplicable}",${String(cell.value).slice(1)})` } : cell);

/**
 * Columns to lay right of a table, header and all; row by row as the table stands. Group rows and rows that are no indicator
 * stay blank. Says what is lacking where nothing could be calculated.
 */
export function progressColumns({ table, plan, which, headerRows }: ProgressQuestion): { readonly layout: TableLayout } | { readonly lack: ProgressLack } {
  const actuals = actualColumnsOf(table);
  const lack = lackOf(table, actuals);
  if (lack !== undefined) return { lack };
  const { rows } = readTable(table, plan);
  const keys = order.filter(key => which.includes(key));
  const last = actuals.length > 1 ? 'last' : 'first';
  const columnsOf = (row: RowReading): readonly DesignedColumn[] => { const all = builders({ first: 'first', last, target: totalTarget(row) }, plan, asOfAt(table, row.row.row, actuals)); return keys.map(key => all[key]); };
  const line = (at: number): readonly LayoutCell[] => {
    const row = rows.find(one => one.row.row === at);
    if (!row) return keys.map(() => ({ value: '', look: 'empty' }));
    const addresses = addressesOf(table, row, actuals);
    const isPart = isPartOfTotal(row, actuals, plan);
    return columnsOf(row).map(column => { const { cell } = column.build(row.indicator, addresses); return isPart ? guarded(cell, last === 'first' ? addresses.cell('first') : addresses.cells('first', 'last')) : cell; });
  };
  const all = builders({ first: 'first', last }, plan);
  return { layout: layoutOf({ table, keys, headerRows, line, widths: keys.map(key => all[key].width) }) };
}

interface Lines { readonly table: TableSnapshot; readonly keys: readonly ProgressColumnKey[]; readonly headerRows: number; readonly line: (row: number) => readonly LayoutCell[]; readonly widths: readonly number[] }

function layoutOf({ table, keys, headerRows, line, widths }: Lines): TableLayout {
  const { area, plan, panel, template, variant } = table;
  const origin = { row: area.row, column: area.column + area.columns };
  const first = Math.min(...table.rows.map(row => row.row));
  const head = Math.max(1, Math.min(headerRows, first - area.row));
  const header = (row: number): readonly LayoutCell[] => keys.map(key => ({ value: row === 0 ? text.header[key] : '', look: 'header' }));
  return {
    plan, panel, template, variant, sheetName: table.sheet.name, origin,
    cells: Array.from({ length: area.rows }, (_, row) => (row < head ? header(row) : line(area.row + row))),
    columnWidths: widths, rowHeights: Array.from({ length: area.rows }, () => 0),
    merges: head === 1 ? [] : keys.map((_, at) => ({ row: origin.row, column: origin.column + at, rows: head, columns: 1 })),
    prompts: [], frame: { ...origin, rows: area.rows, columns: keys.length },
    headerRows: { first: area.row, count: head }, print: { orientation: 'portrait' },
  };
}
