import { areaOf, lastColumn, lastRow, sheetColumns, sheetRows } from '../area';
import { invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host';
import { HostObject } from './hostObject';
import type { Range } from './range';
import { rangeArgument } from './rangeArgument';

/** The rows and columns that stay in view. */
export class WorksheetFreezePanes extends HostObject {
  constructor(host: Host, private readonly sheetId: string) {
    super(host);
  }

  freezeAt(range: unknown): void {
    const area = rangeArgument(this.host, this.sheetId, range);
    this.freeze(area.rows === sheetRows ? 0 : lastRow(area) + 1, area.columns === sheetColumns ? 0 : lastColumn(area) + 1);
  }

  freezeRows(count: unknown = 1): void {
    this.freeze(wholeCount(count), 0);
  }

  freezeColumns(count: unknown = 1): void {
    this.freeze(0, wholeCount(count));
  }

  unfreeze(): void {
    this.freeze(0, 0);
  }

  getLocation(): Range {
    const range = this.getLocationOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }

  getLocationOrNullObject(): Range | null {
    const { xSplit, ySplit } = this.host.engine.sheet(this.sheetId).getFreeze();
    if (xSplit === 0 && ySplit === 0) return null;
    return this.host.range(areaOf(this.sheetId, 0, 0, ySplit || sheetRows, xSplit || sheetColumns));
  }

  private freeze(rows: number, columns: number): void {
    this.host.engine.mutate('sheet.mutation.set-frozen', this.sheetId, { ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 });
  }
}

function wholeCount(count: unknown): number {
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 0) throw invalidArgument('count');
  return count;
}
