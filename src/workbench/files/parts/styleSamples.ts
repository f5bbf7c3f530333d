import { cellReference } from '../xml/ranges';
import { elementsNamed, tagsOf } from '../xml/tags';
import type { Parts } from '../zip/readZip';
import { addContentType, addRelationship } from './relationships';
import { header, setText, textOfPart } from './texts';
import type { WorkbookPlaces } from './workbookPart';

const samplesPath = 'xl/worksheets/styleSamples.xml';
const perRow = 1000;

/** Where the sample of a style lies on the sheet of samples. */
export const samplePlace = (style: number): string => `${Math.floor(style / perRow)},${style % perRow}`;

/**
 * The library gives the style of cells, not that of whole rows and columns. A further sheet with one empty cell in each style,
 * added to the copy that is read, tells what their numbers mean.
 */
export function addStyleSamples(parts: Parts, places: WorkbookPlaces, stylesPath: string): void {
  const formats = elementsNamed(textOfPart(parts, stylesPath) ?? '', 'cellXfs')[0]?.inner ?? '';
  const count = [...tagsOf(formats)].filter(tag => tag.name === 'xf' && tag.kind !== 'end').length;
  const rows = Array.from({ length: Math.ceil(count / perRow) }, (_row, row) => {
    const cells = Array.from({ length: Math.min(perRow, count - row * perRow) }, (_cell, column) => `<c r="${cellReference(row, column)}" s="${row * perRow + column}"/>`);
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  setText(parts, samplesPath, `${header}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData></worksheet>`);
  addContentType(parts, samplesPath, 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml');
  addRelationship(parts, places.path, { id: 'styleSamples', type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet', target: `/${samplesPath}` });
  const xml = textOfPart(parts, places.path) ?? '';
  const ids = places.sheets.length + 60_000;
  setText(parts, places.path, xml.replace(/<\/((?:\w+:)?)sheets>/, (end, prefix: string) => `<${prefix}sheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="style samples" sheetId="${ids}" r:id="styleSamples"/>${end}`));
}
