import { areaText, quotedSheet } from '../address';
import { isEntireColumn, isEntireRow, type Area } from '../area';
import { invalidArgument } from '../errors';
import type { Host } from '../host';
import { ConditionalFormatCollection } from './conditionalFormatCollection';
import { HostCollection, HostObject } from './hostObject';
import type { Range } from './range';
import { RangeFormat } from './rangeFormat';
import type { Worksheet } from './worksheet';

/** Several ranges of one sheet. */
export class RangeAreas extends HostObject {
  readonly parts: readonly Area[];

  constructor(host: Host, parts: readonly Area[]) {
    super(host);
    this.parts = parts;
  }

  get address(): string {
    return this.parts.map(area => `${quotedSheet(this.host.engine.sheet(area.sheetId).getName())}!${areaText(area)}`).join(',');
  }

  get addressLocal(): string {
    return this.address;
  }

  get areaCount(): number {
    return this.parts.length;
  }

  get cellCount(): number {
    return this.parts.reduce((sum, area) => sum + area.rows * area.columns, 0);
  }

  get isEntireColumn(): boolean {
    return this.parts.every(isEntireColumn);
  }

  get isEntireRow(): boolean {
    return this.parts.every(isEntireRow);
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.host, this.parts);
  }

  get worksheet(): Worksheet {
    return this.host.worksheet(this.parts[0]?.sheetId ?? '');
  }

  get format(): RangeFormat {
    return new RangeFormat(this.host, () => this.parts);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    const [first, ...others] = this.parts;
    if (!first) throw invalidArgument('address');
    return new ConditionalFormatCollection(this.host, [first, ...others]);
  }

  clear(applyTo?: unknown): void {
    this.areas.list().forEach(range => range.clear(applyTo));
  }

  calculate(): Promise<void> {
    return this.host.engine.recalculate();
  }
}

/** The ranges of a RangeAreas. */
export class RangeCollection extends HostCollection<Range> {
  constructor(host: Host, private readonly parts: readonly Area[]) {
    super(host);
  }

  list(): Range[] {
    return this.parts.map(area => this.host.range(area));
  }

  getCount(): number {
    return this.parts.length;
  }

  getItemAt(index: number): Range | undefined {
    return this.list()[index];
  }
}
