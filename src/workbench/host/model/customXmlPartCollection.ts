import { invalidArgument, invalidOperation, itemNotFound } from '../errors';
import type { Host } from '../host';
import { HostCollection, HostObject } from './hostObject';

/** Checks that a text is XML and tells the namespace of its root. */
function namespaceOf(xml: unknown): string {
  if (typeof xml !== 'string') throw invalidArgument('xml');
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  if (parsed.getElementsByTagName('parsererror').length > 0) throw invalidArgument('xml');
  return parsed.documentElement.namespaceURI ?? '';
}

/** Pieces of XML the add-in keeps with the workbook. */
export class CustomXmlPartScopedCollection extends HostCollection<CustomXmlPart> {
  constructor(host: Host, private readonly namespaceFilter?: string) {
    super(host);
  }

  list(): CustomXmlPart[] {
    const parts = [...this.host.records.xmlParts].filter(([, xml]) => this.namespaceFilter === undefined || namespaceOf(xml) === this.namespaceFilter);
    return parts.map(([id]) => new CustomXmlPart(this.host, id));
  }

  getCount(): number {
    return this.list().length;
  }

  getItem(id: unknown): CustomXmlPart {
    const found = this.getItemOrNullObject(id);
    if (!found) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(id: unknown): CustomXmlPart | null {
    return this.list().find(part => part.id === id) ?? null;
  }

  getOnlyItem(): CustomXmlPart {
    const [only, second] = this.list();
    if (!only || second) throw invalidOperation('the collection does not hold exactly one item');
    return only;
  }

  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const [only, second] = this.list();
    return only && !second ? only : null;
  }
}

export class CustomXmlPartCollection extends CustomXmlPartScopedCollection {
  add(xml: unknown): CustomXmlPart {
    namespaceOf(xml);
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    this.host.records.xmlParts.set(id, String(xml));
    return new CustomXmlPart(this.host, id);
  }

  getByNamespace(namespaceUri: unknown): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.host, String(namespaceUri));
  }
}

export class CustomXmlPart extends HostObject {
  constructor(host: Host, private readonly partId: string) {
    super(host);
  }

  override identity(): string {
    return this.partId;
  }

  get id(): string {
    return this.partId;
  }

  get namespaceUri(): string {
    return namespaceOf(this.getXml());
  }

  getXml(): string {
    const xml = this.host.records.xmlParts.get(this.partId);
    if (xml === undefined) throw itemNotFound();
    return xml;
  }

  setXml(xml: unknown): void {
    namespaceOf(xml);
    this.host.records.xmlParts.set(this.partId, String(xml));
  }

  delete(): void {
    this.host.records.xmlParts.delete(this.partId);
  }
}
