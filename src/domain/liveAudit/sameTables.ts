import { isAdopted } from '../table/adoptedTemplate';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../table/snapshot';

type Matrix = readonly (readonly unknown[])[];

const sameMatrix = (one: Matrix, other: Matrix): boolean =>
  one.length === other.length && one.every((row, at) => row.length === other[at]?.length && row.every((value, column) => value === other[at]?.[column]));

function sameSheet(one: SheetSnapshot, other: SheetSnapshot): boolean {
  if (one === other) return true;
  return one.name === other.name && one.row === other.row && one.column === other.column && String(one.hiddenRows ?? []) === String(other.hiddenRows ?? [])
    && sameMatrix(one.values, other.values) && sameMatrix(one.formulas, other.formulas) && sameMatrix(one.numberFormats, other.numberFormats);
}

/** What an adopted table means rests on the user's answers too, not on its cells alone. */
const meaning = (table: TableSnapshot): string => (isAdopted(table) ? JSON.stringify([table.rows, table.columns, table.defects]) : '');

const identity = ({ plan, panel, template, variant, area }: TableSnapshot): string => [plan, panel, template, variant, area.row, area.column, area.rows, area.columns].join(' ');

/** Do two readings hold the same tables with the same contents? Values that formulas calculate count, so an edit elsewhere is noticed too. */
export const sameTables = (one: readonly TableSnapshot[], other: readonly TableSnapshot[]): boolean =>
  one.length === other.length && one.every((table, at) => {
    const counterpart = other[at];
    return counterpart !== undefined && identity(table) === identity(counterpart) && meaning(table) === meaning(counterpart) && sameSheet(table.sheet, counterpart.sheet);
  });

/**
 * Would an audit of the one workbook read what an audit of the other did? Sheets that came since and hold no table are nothing
 * to it, nor are those named in `apart`. Example: 审核结果 was written on a new sheet → the same; a figure was typed → not.
 */
export function sameToAudit(earlier: WorkbookSnapshot, later: WorkbookSnapshot, apart: readonly string[] = []): boolean {
  const there = new Map(later.sheets.map(sheet => [sheet.name, sheet]));
  const stays = (sheet: SheetSnapshot): boolean => {
    const now = there.get(sheet.name);
    return apart.includes(sheet.name) || (now !== undefined && sameSheet(sheet, now));
  };
  return sameTables(earlier.tables, later.tables) && earlier.sheets.every(stays);
}

const placeOf = (table: TableSnapshot): string => `${table.sheet.name}!${identity(table)}`;

/** The workbook with every table that is as it was replaced by its earlier reading: what was worked out of that one is still at hand. */
export function withEarlierTables(workbook: WorkbookSnapshot, earlier: WorkbookSnapshot): WorkbookSnapshot {
  const known = new Map(earlier.tables.map(table => [placeOf(table), table]));
  return { ...workbook, tables: workbook.tables.map(table => {
    const before = known.get(placeOf(table));
    return before && sameTables([table], [before]) ? before : table;
  }) };
}
