import type { Panel, Plan } from '../plan/plan';
import { headerRole } from './headerRole';
import { textAt } from './sheetCells';
import type { Area, SheetSnapshot, TableColumn } from './snapshot';

export interface HeaderColumn extends TableColumn { readonly asPrinted: boolean }
export interface Header {
  /** First row below the header. */
  readonly bodyRow: number;
  readonly headerRow: number;
  readonly columns: readonly HeaderColumn[];
}

/** Whose words the header uses. */
export interface HeaderWords { readonly panel: Panel; readonly units: Plan['reportingUnits'] }

/** Rows a header may take: an upper one for groups of columns, a lower one for the columns. */
const deepest = 2;
/** Rows from the top of the area in which a header is looked for. */
const searched = 40;

/** The header texts that may speak for a column: its lowest cell, upper and lower joined, the upper one alone. */
function headerTexts(sheet: SheetSnapshot, row: number, depth: number, column: number, left: number): string[] {
  const lower = textAt(sheet, row + depth - 1, column);
  if (depth === 1) return [lower];
  let from = column;
  while (textAt(sheet, row, from) === '' && from > left) from -= 1;
  const upper = textAt(sheet, row, from);
  return lower === '' ? [from === column ? upper : ''] : [upper + lower, lower];
}

function columnAt(sheet: SheetSnapshot, { panel, units }: HeaderWords, row: number, depth: number, column: number, left: number): HeaderColumn | undefined {
  for (const header of headerTexts(sheet, row, depth, column, left)) {
    const known = headerRole(header, panel, units);
    if (known) return { ...known, header, column };
  }
  return undefined;
}

/** The first column of each role and year; a repeated header is nobody's. */
function readHeader(sheet: SheetSnapshot, area: Area, words: HeaderWords, row: number, depth: number): Header {
  const columns: HeaderColumn[] = [];
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const found = columnAt(sheet, words, row, depth, column, area.column);
    if (found && !columns.some(known => known.role === found.role && known.year === found.year && known.month === found.month && known.reportingUnit === found.reportingUnit)) columns.push(found);
  }
  return { headerRow: row, bodyRow: row + depth, columns };
}

/**
 * Where the header of a known table stands and what its columns hold: the row (or pair of rows) of the area
 * that names the indicator column and the most others. Undefined where no row names both.
 * A title, a form's head above the table or inserted rows do not disturb it.
 */
export function findHeader(sheet: SheetSnapshot, area: Area, words: HeaderWords): Header | undefined {
  let best: Header | undefined;
  for (let depth = 1; depth <= deepest; depth += 1) {
    for (let row = area.row; row < area.row + Math.min(area.rows, searched); row += 1) {
      const header = readHeader(sheet, area, words, row, depth);
      if (header.columns.length < 2 || !header.columns.some(column => column.role === 'name')) continue;
      if (!best || header.columns.length > best.columns.length) best = header;
    }
  }
  return best;
}

/**
 * 2021年…2025年 are years of a series where there are several of them or the table is an annual one;
 * a single 2025年完成数 beside a panel is its 完成数.
 */
export function settleYears(columns: readonly HeaderColumn[], annual: boolean): HeaderColumn[] {
  const dated = columns.filter(column => column.role === 'actual' && column.year !== undefined);
  const series = annual || dated.length > 1 || columns.some(column => column.role === 'yearActual');
  return columns.map(column => (series && dated.includes(column) ? { ...column, role: 'yearActual' } : column));
}
