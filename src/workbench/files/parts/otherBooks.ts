import { tagsOf } from '../xml/tags';
import type { Parts } from '../zip/readZip';
import { addContentType, addRelationship, relationshipsOf } from './relationships';
import { header, setText, textOfPart } from './texts';
import type { WorkbookPlaces } from './workbookPart';

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink';

const addressOf = (path: string): string => encodeURI(path.replace(/\\/g, '/').replace(/^([A-Za-z]:)/, 'file:///$1'));

/** `file:///C:/a%20b.xla` → `C:\a b.xla`. */
function pathOf(address: string): string {
  const path = address.replace(/^file:\/\/\/?/i, '').replace(/(?:%[0-9a-f]{2})+/gi, escapes => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
  return /^[A-Za-z]:\//.test(path) ? path.replace(/\//g, '\\') : path;
}

/** Paths of the other workbooks and add-ins a workbook's formulas name as `[1]`, `[2]`, in that order. */
export function readOtherBooks(parts: Parts, { path, xml }: WorkbookPlaces): string[] {
  const relationships = relationshipsOf(parts, path);
  return [...tagsOf(xml)].filter(tag => tag.name === 'externalReference').map(tag => {
    const link = relationships.find(relationship => relationship.id === tag.attributes.get('id'))?.target;
    return link === undefined ? '' : pathOf(relationshipsOf(parts, link)[0]?.target ?? '');
  });
}

const stuckPrefix = /'((?:[^']|'')+)'!(?=_xldudf_HB_)/g;

/** The paths before stuck calls of the add-in's functions, each once. */
export const pathsBeforeCalls = (formulas: Iterable<string>): string[] => [...new Set([...formulas].flatMap(formula => [...formula.matchAll(stuckPrefix)].map(found => (found[1] ?? '').replace(/''/g, "'"))))];

/** A formula with numbers for the paths, as the file holds it. */
export const withBookNumbers = (formula: string, paths: readonly string[]): string =>
  formula.replace(stuckPrefix, (_prefix, path: string) => `[${paths.indexOf(path.replace(/''/g, "'")) + 1}]!`);

/** Writes down what the numbers mean; without it Excel would call the file broken. */
export function writeOtherBooks(parts: Parts, workbookPath: string, paths: readonly string[]): void {
  if (paths.length === 0) return;
  paths.forEach((target, index) => {
    const number = index + 1;
    const link = `xl/externalLinks/externalLink${number}.xml`;
    setText(parts, link, `${header}<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></externalLink>`);
    addContentType(parts, link, 'application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml');
    addRelationship(parts, link, { id: 'rId1', type: `${relation}Path`, target: addressOf(target), outside: true });
    addRelationship(parts, workbookPath, { id: `otherBook${number}`, type: relation, target: `externalLinks/externalLink${number}.xml` });
  });
  const references = `<externalReferences>${paths.map((_path, index) => `<externalReference r:id="otherBook${index + 1}"/>`).join('')}</externalReferences>`;
  const xml = textOfPart(parts, workbookPath) ?? '';
  setText(parts, workbookPath, xml.replace('</sheets>', `</sheets>${references}`));
}
