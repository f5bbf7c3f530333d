import { intersection, type Area } from '../area';
import { invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host';
import type { TableRecord } from '../records';
import { HostCollection } from './hostObject';
import { rangeArgument } from './rangeArgument';
import { Table } from './table';

/** The tables of the workbook, of one sheet, or of those that touch a range or lie in it whole. The grid draws no table of its own: the cells are what is seen. */
export class TableCollection extends HostCollection<Table> {
  constructor(host: Host, private readonly sheetId: string | undefined, private readonly within?: { readonly area: Area; readonly fully: boolean }) {
    super(host);
  }

  list(): Table[] {
    return this.records().map(record => new Table(this.host, record));
  }

  get count(): number {
    return this.records().length;
  }

  getCount(): number {
    return this.records().length;
  }

  add(address: unknown, hasHeaders: unknown): Table {
    const active = this.sheetId ?? this.host.engine.grid.workbook().getActiveSheet().getSheetId();
    const area = rangeArgument(this.host, active, address);
    if (this.host.records.tables.some(table => intersection(table.area, area))) throw invalidArgument('the range overlaps a table');
    const number = this.host.records.nextNumber();
    const record: TableRecord = { id: `{table-${number}}`, name: `Table${number}`, area, showHeaders: hasHeaders !== false, showTotals: false, style: 'TableStyleMedium2', showBandedRows: true, showFilterButton: true };
    this.host.records.tables.push(record);
    return new Table(this.host, record);
  }

  getItem(key: unknown): Table {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(key: unknown): Table | null {
    const record = this.records().find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
    return record ? new Table(this.host, record) : null;
  }

  getItemAt(index: number): Table {
    return this.getItem(this.records()[index]?.id);
  }

  private records(): TableRecord[] {
    return this.host.records.tables.filter(table => (this.sheetId === undefined || table.area.sheetId === this.sheetId) && this.isWithin(table));
  }

  private isWithin({ area }: TableRecord): boolean {
    const shared = this.within && intersection(area, this.within.area);
    return !this.within || (shared !== undefined && (!this.within.fully || (shared.rows === area.rows && shared.columns === area.columns)));
  }
}
