import { escaped, tagsOf } from '../xml/tags';
import type { Parts } from '../zip/readZip';
import { header, setText, textOfPart } from './texts';

export interface Relationship {
  readonly id: string;
  /** Last word of its type: `worksheet`, `styles`, `customXml`. */
  readonly type: string;
  /** Path of the part within the package; an outside address as it stands. */
  readonly target: string;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** Where the relationships of a part are written; of the package itself for ''. */
export const relationshipsPath = (part: string): string => `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = (folderOf(from) + target).split('/');
  return path.reduce<string[]>((kept, step) => (step === '..' ? kept.slice(0, -1) : step === '.' ? kept : [...kept, step]), []).join('/');
}

export function relationshipsOf(parts: Parts, part: string): Relationship[] {
  const found: Relationship[] = [];
  for (const tag of tagsOf(textOfPart(parts, relationshipsPath(part)) ?? '')) {
    if (tag.name !== 'Relationship') continue;
    const target = tag.attributes.get('Target') ?? '';
    const outside = tag.attributes.get('TargetMode') === 'External';
    found.push({ id: tag.attributes.get('Id') ?? '', type: (tag.attributes.get('Type') ?? '').replace(/^.*\//, ''), target: outside ? target : resolved(part, target) });
  }
  return found;
}

/** Adds a relationship to a part; `type` and `target` are written as given. */
export function addRelationship(parts: Parts, part: string, relationship: { readonly id: string; readonly type: string; readonly target: string; readonly outside?: boolean }): void {
  const path = relationshipsPath(part);
  const before = textOfPart(parts, path) ?? `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  const element = `<Relationship Id="${escaped(relationship.id)}" Type="${escaped(relationship.type)}" Target="${escaped(relationship.target)}"${relationship.outside ? ' TargetMode="External"' : ''}/>`;
  setText(parts, path, before.replace(/<\/((?:\w+:)?Relationships)>/, (_end, name: string) => `${element}</${name}>`));
}

/** Names the type of a new part in `[Content_Types].xml`. */
export function addContentType(parts: Parts, path: string, type: string): void {
  const types = textOfPart(parts, '[Content_Types].xml') ?? '';
  setText(parts, '[Content_Types].xml', types.replace(/<\/((?:\w+:)?)Types>/, (_end, prefix: string) => `<${prefix}Override PartName="/${escaped(path)}" ContentType="${escaped(type)}"/></${prefix}Types>`));
}
