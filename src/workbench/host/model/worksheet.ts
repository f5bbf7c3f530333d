import { areaOf, wholeSheet } from '../area';
import { checkStructure } from '../checkLocked';
import { invalidArgument, itemNotFound } from '../errors';
import { parseArea } from '../address';
import { copySheet, deleteSheet } from '../sheets';
import { usedArea } from '../usedArea';
import type { Range } from './range';
import { RangeAreas } from './rangeAreas';
import { addressedArea } from './rangeArgument';
import { WorksheetParts } from './worksheetParts';

/** Excel's Worksheet: its look and its parts come from the classes it stands on. */
export class Worksheet extends WorksheetParts {
  getRange(address?: unknown): Range {
    if (address === undefined || address === '') return this.host.range(wholeSheet(this.sheetId));
    const area = typeof address === 'string' ? addressedArea(this.host, this.sheetId, address) : undefined;
    if (!area) throw invalidArgument('address');
    return this.host.range(area);
  }

  getRanges(addresses?: unknown): RangeAreas {
    const areas = String(addresses ?? '').split(/[,;]/).map(address => (address.trim() ? parseArea(this.sheetId, address) : wholeSheet(this.sheetId)));
    const found = areas.filter(area => area !== undefined);
    if (found.length !== areas.length) throw invalidArgument('address');
    return new RangeAreas(this.host, found);
  }

  getRangeByIndexes(startRow: number, startColumn: number, rowCount: number, columnCount: number): Range {
    if (![startRow, startColumn, rowCount, columnCount].every(Number.isInteger) || startRow < 0 || startColumn < 0 || rowCount < 1 || columnCount < 1) throw invalidArgument('getRangeByIndexes');
    return this.host.range(areaOf(this.sheetId, startRow, startColumn, rowCount, columnCount));
  }

  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** A sheet without anything gives its first cell. */
  getUsedRange(valuesOnly?: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const used = usedArea(this.host.engine, wholeSheet(this.sheetId), valuesOnly === true);
    return used ? this.host.range(used) : null;
  }

  activate(): void {
    if (this.visibility !== 'Visible') throw itemNotFound();
    this.host.engine.grid.workbook().setActiveSheet(this.sheetId);
  }

  calculate(): Promise<void> {
    return this.host.engine.recalculate();
  }

  async copy(positionType?: unknown, relativeTo?: unknown): Promise<Worksheet> {
    checkStructure(this.host);
    return this.host.worksheet(await copySheet(this.host.engine, this.sheetId, positionType, relativeTo instanceof Worksheet ? relativeTo.sheetId : undefined));
  }

  async delete(): Promise<void> {
    checkStructure(this.host);
    await deleteSheet(this.host, this.sheetId);
  }

  getNext(visibleOnly?: unknown): Worksheet {
    return this.neighbour(1, visibleOnly) ?? this.missing();
  }

  getNextOrNullObject(visibleOnly?: unknown): Worksheet | null {
    return this.neighbour(1, visibleOnly);
  }

  getPrevious(visibleOnly?: unknown): Worksheet {
    return this.neighbour(-1, visibleOnly) ?? this.missing();
  }

  getPreviousOrNullObject(visibleOnly?: unknown): Worksheet | null {
    return this.neighbour(-1, visibleOnly);
  }

  /** How the client finds a sheet it came to by way of this one. */
  getSheetById(id: string): Worksheet {
    return this.host.worksheet(id);
  }

  getAnotherWorksheetById(id: string): Worksheet {
    return this.host.worksheet(id);
  }

  replaceAll(text: unknown, replacement: unknown, criteria?: unknown): number {
    return this.getUsedRange(true).replaceAll(text, replacement, criteria);
  }

  private neighbour(step: 1 | -1, visibleOnly: unknown): Worksheet | null {
    const sheets = this.host.engine.workbook().getSheets();
    for (let index = this.position + step; index >= 0 && index < sheets.length; index += step) {
      const sheet = sheets[index];
      if (sheet && (visibleOnly !== true || !sheet.isSheetHidden())) return this.host.worksheet(sheet.getSheetId());
    }
    return null;
  }

  private missing(): never {
    throw itemNotFound();
  }
}
