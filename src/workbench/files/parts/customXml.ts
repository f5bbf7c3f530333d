import { escaped, tagsOf } from '../xml/tags';
import type { Parts } from '../zip/readZip';
import { addContentType, addRelationship, relationshipsOf } from './relationships';
import { header, setText, textOfPart } from './texts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';

/** The custom XML parts of the workbook by the id Office.js gives them; parts without an id are no add-in's. */
export function readXmlParts(parts: Parts, workbookPath: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { target } of relationshipsOf(parts, workbookPath).filter(relationship => relationship.type === 'customXml')) {
    const properties = relationshipsOf(parts, target).find(relationship => relationship.type === 'customXmlProps')?.target;
    const id = properties === undefined ? undefined : [...tagsOf(textOfPart(parts, properties) ?? '')].find(tag => tag.name === 'datastoreItem')?.attributes.get('itemID');
    const xml = textOfPart(parts, target);
    if (id && xml !== undefined) found.set(id, xml.replace(/^\ufeff/, '').replace(/^\s*<\?xml[^>]*\?>\s*/, ''));
  }
  return found;
}

export function writeXmlParts(parts: Parts, workbookPath: string, xmlParts: ReadonlyMap<string, string>): void {
  [...xmlParts].forEach(([id, xml], index) => {
    const number = index + 1;
    const [item, properties] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
    setText(parts, item, header + xml.replace(/^\s*<\?xml[^>]*\?>\s*/, ''));
    setText(parts, properties, `${header}<ds:datastoreItem xmlns:ds="${office}/customXml" ds:itemID="${escaped(id)}"><ds:schemaRefs/></ds:datastoreItem>`);
    addContentType(parts, properties, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
    addRelationship(parts, item, { id: 'rId1', type: `${office}/relationships/customXmlProps`, target: `itemProps${number}.xml` });
    addRelationship(parts, workbookPath, { id: `customXml${number}`, type: `${office}/relationships/customXml`, target: `../${item}` });
  });
}
