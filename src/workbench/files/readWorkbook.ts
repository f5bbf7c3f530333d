import type { FileWorkbook } from './fileWorkbook';
import { themeColors } from './library/colors';
import { hideNumberFormats } from './library/numberFormats';
import { readSheets } from './library/readSheets';
import { readSettings } from './parts/addinSettings';
import { readConditionalLooks } from './parts/conditionalFormats';
import { readXmlParts } from './parts/customXml';
import { lossesOf } from './parts/lossesOf';
import { readNames } from './parts/names';
import { openPackage } from './parts/openPackage';
import { readOtherBooks } from './parts/otherBooks';
import { readSheetExtras } from './parts/sheetExtras';
import { addStyleSamples } from './parts/styleSamples';
import { textOfPart } from './parts/texts';
import { workbookPlaces } from './parts/workbookPart';
import { tagsOf } from './xml/tags';

const startsIn1904 = (xml: string): boolean => [...tagsOf(xml)].some(tag => tag.name === 'workbookPr' && /^(1|true)$/.test(tag.attributes.get('date1904') ?? ''));

/**
 * Reads an .xlsx file whole, or throws a FileProblem that says why not. Nothing in it is run, followed or asked for: text stays
 * text, formulas are formulas, links and macros are left out and named among the losses.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<FileWorkbook> {
  const parts = await openPackage(bytes);
  const places = workbookPlaces(parts);
  const { names, print } = readNames(places);
  const settings = readSettings(parts);
  const xmlParts = readXmlParts(parts, places.path);
  const books = readOtherBooks(parts, places);
  const losses = lossesOf(parts, places.sheets.map(sheet => sheet.path));
  const stylesPath = places.partOf('styles') ?? '';
  const looks = readConditionalLooks(textOfPart(parts, stylesPath) ?? '', themeColors(textOfPart(parts, places.partOf('theme') ?? '')));
  const sheets = places.sheets.filter(sheet => parts.has(sheet.path)).map(({ name, path }) => ({ name, extras: readSheetExtras(textOfPart(parts, path) ?? '', looks), print: print.get(name) }));
  if (sheets.some(sheet => sheet.extras.protection?.hasPassword)) losses.add('passwords');
  if (sheets.some(sheet => sheet.extras.conditional.hasOthers)) losses.add('conditionalFormats');
  const formatOf = hideNumberFormats(parts, stylesPath);
  addStyleSamples(parts, places, stylesPath);
  const { hasLostFormulas, ...read } = await readSheets(parts, { sheets, books, startsIn1904: startsIn1904(places.xml), formatOf });
  if (hasLostFormulas) losses.add('foreignFormulas');
  return { ...read, names, settings, xmlParts, losses };
}
