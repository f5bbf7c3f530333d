import { elementsNamed, escaped, tagsOf } from '../xml/tags';
import type { Parts } from '../zip/readZip';
import { addContentType, addRelationship, relationshipsOf } from './relationships';
import { header, setText, textOfPart } from './texts';

/** The add-in as its manifest names it: Excel keeps an add-in's settings under this id. */
export const addinId = '5d7c1f0e-3b1a-4f6e-9a52-8c0f6b2d7e41';

const relation = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const namespace = 'http://schemas.microsoft.com/office/webextensions';
const taskpanesPath = 'xl/webextensions/taskpanes.xml';
const extensionPath = 'xl/webextensions/webextension1.xml';

const isOwn = (xml: string): boolean => [...tagsOf(xml)].some(tag => tag.name === 'reference' && tag.attributes.get('id')?.toLowerCase() === addinId);

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Web extension parts of a package: those of this add-in and whether there are others. */
function extensions(parts: Parts): { readonly own: readonly string[]; readonly hasOthers: boolean } {
  const texts = [...parts.keys()].filter(path => /(^|\/)webextension[^/]*\.xml$/i.test(path)).map(path => textOfPart(parts, path) ?? '');
  return { own: texts.filter(isOwn), hasOthers: texts.some(text => !isOwn(text)) };
}

export const hasOtherAddins = (parts: Parts): boolean => extensions(parts).hasOthers;

/** What the add-in keeps with `workbook.settings`, from where Excel keeps it: properties of its web extension part, each value as JSON. */
export function readSettings(parts: Parts): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  for (const xml of extensions(parts).own) {
    for (const properties of elementsNamed(xml, 'properties')) {
      for (const tag of tagsOf(properties.inner)) {
        const name = tag.attributes.get('name');
        if (tag.name === 'property' && name) settings.set(name, valueOf(tag.attributes.get('value') ?? ''));
      }
    }
  }
  return settings;
}

/** Writes the settings as Excel does; the pane itself does not open by it. Nothing kept, nothing written. */
export function writeSettings(parts: Parts, settings: ReadonlyMap<string, unknown>): void {
  if (settings.size === 0) return;
  const properties = [...settings].map(([name, value]) => `<we:property name="${escaped(name)}" value="${escaped(JSON.stringify(value ?? null))}"/>`).join('');
  setText(parts, extensionPath, `${header}<we:webextension xmlns:we="${namespace}/webextension/2010/11" id="{${addinId}}"><we:reference id="${addinId}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>${properties}</we:properties><we:bindings/><we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>`);
  setText(parts, taskpanesPath, `${header}<wetp:taskpanes xmlns:wetp="${namespace}/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`);
  addContentType(parts, extensionPath, 'application/vnd.ms-office.webextension+xml');
  addContentType(parts, taskpanesPath, 'application/vnd.ms-office.webextensiontaskpanes+xml');
  addRelationship(parts, taskpanesPath, { id: 'rId1', type: relation, target: 'webextension1.xml' });
  const ids = relationshipsOf(parts, '').map(relationship => relationship.id);
  addRelationship(parts, '', { id: `rId${ids.length + 100}`, type: `${relation}taskpanes`, target: taskpanesPath });
}
