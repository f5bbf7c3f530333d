import { areaText, quotedSheet } from '../address';
import { isEntireColumn, isEntireRow, lastColumn, lastRow, type Area } from '../area';
import type { Host } from '../host';
import { pointsOf } from '../units';
import { HostObject } from './hostObject';
import type { Worksheet } from './worksheet';

/** Where a range lies. */
export abstract class RangePlace extends HostObject {
  /** Moves when rows or columns come or go, if the caller keeps the range. */
  area: Area;

  constructor(host: Host, area: Area) {
    super(host);
    this.area = area;
  }

  get worksheet(): Worksheet {
    return this.host.worksheet(this.area.sheetId);
  }

  get address(): string {
    return `${quotedSheet(this.host.engine.sheet(this.area.sheetId).getName())}!${areaText(this.area)}`;
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.area.row;
  }

  get columnIndex(): number {
    return this.area.column;
  }

  get rowCount(): number {
    return this.area.rows;
  }

  get columnCount(): number {
    return this.area.columns;
  }

  /** Excel answers -1 for more than 2³¹ − 1 cells. */
  get cellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireRow(): boolean {
    return isEntireRow(this.area);
  }

  get isEntireColumn(): boolean {
    return isEntireColumn(this.area);
  }

  get top(): number {
    return this.points('row', 0, this.area.row);
  }

  get left(): number {
    return this.points('column', 0, this.area.column);
  }

  get height(): number {
    return this.points('row', this.area.row, lastRow(this.area) + 1);
  }

  get width(): number {
    return this.points('column', this.area.column, lastColumn(this.area) + 1);
  }

  private points(line: 'row' | 'column', first: number, end: number): number {
    const sheet = this.host.engine.sheet(this.area.sheetId);
    let pixels = 0;
    const shown = Math.min(end, line === 'row' ? sheet.getRowCount() : sheet.getColumnCount());
    for (let index = first; index < shown; index += 1) pixels += line === 'row' ? sheet.getRowHeight(index) : sheet.getColumnWidth(index);
    return pointsOf(pixels);
  }
}
