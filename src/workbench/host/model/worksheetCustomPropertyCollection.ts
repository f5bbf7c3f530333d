import { itemNotFound } from '../errors';
import type { Host } from '../host';
import { HostCollection, HostObject } from './hostObject';

/** Texts the add-in keeps with a sheet; capitals in a key do not matter. */
export class WorksheetCustomPropertyCollection extends HostCollection<WorksheetCustomProperty> {
  constructor(host: Host, private readonly sheetId: string) {
    super(host);
  }

  list(): WorksheetCustomProperty[] {
    return [...propertiesOf(this.host, this.sheetId).keys()].map(key => new WorksheetCustomProperty(this.host, this.sheetId, key));
  }

  add(key: unknown, value: unknown): WorksheetCustomProperty {
    const name = this.existing(String(key)) ?? String(key);
    propertiesOf(this.host, this.sheetId).set(name, String(value));
    return new WorksheetCustomProperty(this.host, this.sheetId, name);
  }

  getCount(): number {
    return propertiesOf(this.host, this.sheetId).size;
  }

  getItem(key: unknown): WorksheetCustomProperty {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(key: unknown): WorksheetCustomProperty | null {
    const name = this.existing(String(key));
    return name === undefined ? null : new WorksheetCustomProperty(this.host, this.sheetId, name);
  }

  private existing(key: string): string | undefined {
    return [...propertiesOf(this.host, this.sheetId).keys()].find(name => name.toLowerCase() === key.toLowerCase());
  }
}

function propertiesOf(host: Host, sheetId: string): Map<string, string> {
  const found = host.records.sheetProperties.get(sheetId) ?? new Map<string, string>();
  host.records.sheetProperties.set(sheetId, found);
  return found;
}

export class WorksheetCustomProperty extends HostObject {
  constructor(host: Host, private readonly sheetId: string, private readonly propertyKey: string) {
    super(host);
  }

  override identity(): string {
    return this.propertyKey;
  }

  get key(): string {
    return this.propertyKey;
  }

  get value(): string {
    return propertiesOf(this.host, this.sheetId).get(this.propertyKey) ?? '';
  }

  set value(value: unknown) {
    propertiesOf(this.host, this.sheetId).set(this.propertyKey, String(value));
  }

  delete(): void {
    propertiesOf(this.host, this.sheetId).delete(this.propertyKey);
  }
}
