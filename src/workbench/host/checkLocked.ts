import type { Area } from './area';
import { accessDenied } from './errors';
import type { Host } from './host';
import { eachCell } from './reading';

/** Cells are locked unless told otherwise; the mark travels with the cell. */
export const unlockedMark = 'unlocked';

/** Refuses a write of contents where the sheet is protected and one of the cells is locked. */
export function checkContents(host: Host, area: Area): void {
  if (!host.protections.isProtected(area.sheetId)) return;
  eachCell(host.engine, area, cell => {
    if (!cell?.custom?.[unlockedMark]) throw accessDenied();
  });
}

/** Refuses an act on a protected sheet that its options do not allow (`allowFormatCells`, `allowInsertRows` …); without an option it is never allowed. */
export function checkAllowed(host: Host, sheetId: string, option?: string): void {
  if (!host.protections.isProtected(sheetId)) return;
  if (!option || !host.protections.options(sheetId)?.[option]) throw accessDenied();
}

/** Refuses to add, delete, rename, move or hide sheets of a workbook whose structure is protected. */
export function checkStructure(host: Host): void {
  if (host.protections.isProtected('workbook')) throw accessDenied();
}
