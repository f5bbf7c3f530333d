import { areaOf, type Area } from '../area';
import { itemNotFound } from '../errors';
import type { Host } from '../host';
import { eachCell, gridOf, textOf, valueOf, type CellValue } from '../reading';
import type { TableRecord } from '../records';
import { HostCollection, HostObject } from './hostObject';
import type { Range } from './range';

/** The columns of a table, named by its header row. */
export class TableColumnCollection extends HostCollection<TableColumn> {
  constructor(host: Host, private readonly record: TableRecord) {
    super(host);
  }

  list(): TableColumn[] {
    return Array.from({ length: this.record.area.columns }, (_, index) => new TableColumn(this.host, this.record, index));
  }

  get count(): number {
    return this.record.area.columns;
  }

  getCount(): number {
    return this.record.area.columns;
  }

  getItem(key: unknown): TableColumn {
    return this.getItemOrNullObject(key) ?? this.missing();
  }

  getItemOrNullObject(key: unknown): TableColumn | null {
    return this.list().find(column => column.name === key || column.id === key) ?? null;
  }

  getItemAt(index: number): TableColumn {
    return this.list()[index] ?? this.missing();
  }

  private missing(): never {
    throw itemNotFound();
  }
}

export class TableColumn extends HostObject {
  constructor(host: Host, private readonly record: TableRecord, private readonly place: number) {
    super(host);
  }

  get id(): number {
    return this.place + 1;
  }

  get index(): number {
    return this.place;
  }

  get name(): string {
    let name = '';
    eachCell(this.host.engine, { ...this.area(), rows: 1 }, cell => void (name = textOf(valueOf(cell), 'General')));
    return name;
  }

  get values(): CellValue[][] {
    return gridOf(this.host.engine, this.area(), valueOf);
  }

  getRange(): Range {
    return this.host.range(this.area());
  }

  getHeaderRowRange(): Range {
    return this.getRange().getRow(0);
  }

  getDataBodyRange(): Range {
    const { sheetId, row, column, rows } = this.area();
    return this.host.range(areaOf(sheetId, row + 1, column, Math.max(rows - 1, 1), 1));
  }

  private area(): Area {
    const { sheetId, row, column, rows } = this.record.area;
    return areaOf(sheetId, row, column + this.place, rows, 1);
  }
}
