import { areaOf } from '../area';
import { invalidArgument, invalidOperation } from '../errors';
import type { Host } from '../host';
import type { TableRecord } from '../records';
import { HostObject } from './hostObject';
import type { Range } from './range';
import { rangeArgument } from './rangeArgument';
import { TableColumnCollection } from './tableColumnCollection';
import { TableRowCollection } from './tableRowCollection';
import type { Worksheet } from './worksheet';

/** A table: a named range with a header row. */
export class Table extends HostObject {
  constructor(host: Host, private readonly record: TableRecord) {
    super(host);
  }

  override identity(): string {
    return this.record.id;
  }

  get id(): string { return this.record.id; }
  get name(): string { return this.record.name; }
  set name(name: unknown) {
    const text = String(name);
    const taken = this.host.records.tables.some(other => other !== this.record && other.name.toLowerCase() === text.toLowerCase());
    if (taken || !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(text)) throw invalidArgument('name');
    this.record.name = text;
  }

  get style(): string { return this.record.style; }
  set style(style: unknown) { this.record.style = String(style); }
  get showHeaders(): boolean { return this.record.showHeaders; }
  get showTotals(): boolean { return this.record.showTotals; }
  get showBandedRows(): boolean { return this.record.showBandedRows; }
  set showBandedRows(show: unknown) { this.record.showBandedRows = Boolean(show); }
  get showFilterButton(): boolean { return this.record.showFilterButton; }
  set showFilterButton(show: unknown) { this.record.showFilterButton = Boolean(show); }

  get worksheet(): Worksheet {
    return this.host.worksheet(this.record.area.sheetId);
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.host, this.record);
  }

  get rows(): TableRowCollection {
    return new TableRowCollection(this.host, this.record);
  }

  getRange(): Range {
    return this.host.range(this.record.area);
  }

  getHeaderRowRange(): Range {
    if (!this.record.showHeaders) throw invalidOperation('the table has no header row');
    return this.getRange().getRow(0);
  }

  getDataBodyRange(): Range {
    const { sheetId, row, column, rows, columns } = this.record.area;
    const header = this.record.showHeaders ? 1 : 0;
    return this.host.range(areaOf(sheetId, row + header, column, Math.max(rows - header, 1), columns));
  }

  resize(range: unknown): void {
    this.record.area = rangeArgument(this.host, this.record.area.sheetId, range);
  }

  convertToRange(): Range {
    const range = this.getRange();
    this.forget();
    return range;
  }

  delete(): void {
    this.getRange().clear();
    this.forget();
  }

  private forget(): void {
    this.host.records.tables.splice(this.host.records.tables.indexOf(this.record), 1);
  }
}
