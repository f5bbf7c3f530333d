import { itemNotFound } from '../errors';
import type { Host } from '../host';
import { HostCollection, HostObject } from './hostObject';

/** Title, author … of the workbook. */
export class DocumentProperties extends HostObject {
  get custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.host);
  }

  get title(): unknown { return this.host.records.documentProperties['title']; }
  set title(value: unknown) { this.host.records.documentProperties['title'] = value; }
  get subject(): unknown { return this.host.records.documentProperties['subject']; }
  set subject(value: unknown) { this.host.records.documentProperties['subject'] = value; }
  get author(): unknown { return this.host.records.documentProperties['author']; }
  set author(value: unknown) { this.host.records.documentProperties['author'] = value; }
  get keywords(): unknown { return this.host.records.documentProperties['keywords']; }
  set keywords(value: unknown) { this.host.records.documentProperties['keywords'] = value; }
  get comments(): unknown { return this.host.records.documentProperties['comments']; }
  set comments(value: unknown) { this.host.records.documentProperties['comments'] = value; }
  get category(): unknown { return this.host.records.documentProperties['category']; }
  set category(value: unknown) { this.host.records.documentProperties['category'] = value; }
  get manager(): unknown { return this.host.records.documentProperties['manager']; }
  set manager(value: unknown) { this.host.records.documentProperties['manager'] = value; }
  get company(): unknown { return this.host.records.documentProperties['company']; }
  set company(value: unknown) { this.host.records.documentProperties['company'] = value; }
  get lastAuthor(): unknown { return this.host.records.documentProperties['lastAuthor']; }
  get creationDate(): unknown { return this.host.records.documentProperties['creationDate']; }
  get revisionNumber(): unknown { return this.host.records.documentProperties['revisionNumber']; }
  set revisionNumber(value: unknown) { this.host.records.documentProperties['revisionNumber'] = value; }
}

/** Properties under names of the user's own. */
export class CustomPropertyCollection extends HostCollection<CustomProperty> {
  list(): CustomProperty[] {
    return [...this.host.records.customProperties.keys()].map(key => new CustomProperty(this.host, key));
  }

  add(key: unknown, value: unknown): CustomProperty {
    this.host.records.customProperties.set(String(key), value);
    return new CustomProperty(this.host, String(key));
  }

  getCount(): number {
    return this.host.records.customProperties.size;
  }

  getItem(key: unknown): CustomProperty {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(key: unknown): CustomProperty | null {
    return this.host.records.customProperties.has(String(key)) ? new CustomProperty(this.host, String(key)) : null;
  }

  deleteAll(): void {
    this.host.records.customProperties.clear();
  }
}

export class CustomProperty extends HostObject {
  constructor(host: Host, private readonly propertyKey: string) {
    super(host);
  }

  override identity(): string {
    return this.propertyKey;
  }

  get key(): string {
    return this.propertyKey;
  }

  get value(): unknown {
    return this.host.records.customProperties.get(this.propertyKey);
  }

  set value(value: unknown) {
    this.host.records.customProperties.set(this.propertyKey, value);
  }

  get type(): string {
    const kinds: Readonly<Record<string, string>> = { number: 'Number', boolean: 'Boolean' };
    return kinds[typeof this.value] ?? 'String';
  }

  delete(): void {
    this.host.records.customProperties.delete(this.propertyKey);
  }
}
