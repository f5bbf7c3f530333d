import { areaOf } from '../area';
import { invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host';
import { gridOf, valueOf, type CellValue } from '../reading';
import type { TableRecord } from '../records';
import { writeContents } from '../writing';
import { HostCollection, HostObject } from './hostObject';
import type { Range } from './range';

const bodyRow = (record: TableRecord) => record.area.row + (record.showHeaders ? 1 : 0);
const bodyRows = (record: TableRecord) => record.area.rows - (record.showHeaders ? 1 : 0);

/** The rows of a table below its header. */
export class TableRowCollection extends HostCollection<TableRow> {
  constructor(host: Host, private readonly record: TableRecord) {
    super(host);
  }

  list(): TableRow[] {
    return Array.from({ length: bodyRows(this.record) }, (_, index) => new TableRow(this.host, this.record, index));
  }

  get count(): number {
    return bodyRows(this.record);
  }

  getCount(): number {
    return bodyRows(this.record);
  }

  getItemAt(index: number): TableRow {
    const row = this.list()[index];
    if (!row) throw itemNotFound();
    return row;
  }

  /** Adds rows below the last; Excel's inserting in the middle is not among what the add-in needs. */
  add(index: unknown, values: unknown): TableRow {
    if (!Array.isArray(values) || (typeof index === 'number' && index >= 0 && index !== bodyRows(this.record))) throw invalidArgument('index');
    const { sheetId, row, column, rows, columns } = this.record.area;
    writeContents(this.host.engine, areaOf(sheetId, row + rows, column, values.length, columns), values);
    this.record.area = areaOf(sheetId, row, column, rows + values.length, columns);
    return new TableRow(this.host, this.record, bodyRows(this.record) - 1);
  }
}

export class TableRow extends HostObject {
  constructor(host: Host, private readonly record: TableRecord, private readonly place: number) {
    super(host);
  }

  get index(): number {
    return this.place;
  }

  get values(): CellValue[][] {
    return gridOf(this.host.engine, this.getRange().area, valueOf);
  }

  getRange(): Range {
    const { sheetId, column, columns } = this.record.area;
    return this.host.range(areaOf(sheetId, bodyRow(this.record) + this.place, column, 1, columns));
  }
}
