import { FileProblem } from '../fileProblem';
import { tagsOf } from '../xml/tags';
import type { Parts } from '../zip/readZip';
import { relationshipsOf } from './relationships';
import { textOfPart } from './texts';

/** Where the workbook and its sheets are in a package. */
export interface WorkbookPlaces {
  readonly path: string;
  readonly xml: string;
  /** In the order of the tabs. */
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  /** Path of the first part of a kind the workbook refers to, such as `styles`. */
  partOf(type: string): string | undefined;
}

/** Finds workbook and sheets by their relationships, whatever their files are called. */
export function workbookPlaces(parts: Parts): WorkbookPlaces {
  const path = relationshipsOf(parts, '').find(relationship => relationship.type === 'officeDocument')?.target;
  const xml = path === undefined ? undefined : textOfPart(parts, path);
  if (path === undefined || xml === undefined) throw new FileProblem('notWorkbook');
  const relationships = relationshipsOf(parts, path);
  const sheets = [...tagsOf(xml)].filter(tag => tag.name === 'sheet').map(tag => ({
    name: tag.attributes.get('name') ?? '',
    path: relationships.find(relationship => relationship.id === tag.attributes.get('id'))?.target ?? '',
  }));
  return { path, xml, sheets, partOf: type => relationships.find(relationship => relationship.type === type)?.target };
}
