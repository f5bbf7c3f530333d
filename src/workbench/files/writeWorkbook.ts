import type { FileSheet, FileWorkbook } from './fileWorkbook';
import { pixelsPerCharacter } from './library/readSheets';
import { writeSheets } from './library/writeSheets';
import { writeSettings } from './parts/addinSettings';
import { conditionalLooks, writeConditionalFormats, writeConditionalLooks } from './parts/conditionalFormats';
import { writeXmlParts } from './parts/customXml';
import { applyLineStyles } from './parts/lineStyles';
import { pathsBeforeCalls, writeOtherBooks } from './parts/otherBooks';
import { writeProtection } from './parts/protection';
import { setText, textOfPart } from './parts/texts';
import { writeValidations } from './parts/validations';
import { workbookPlaces, type WorkbookPlaces } from './parts/workbookPart';
import { escaped } from './xml/tags';
import { readZip, type Parts } from './zip/readZip';
import { writeZip } from './zip/writeZip';

/** The library writes an error a formula gave as a text that reads like it. */
const errorsAsErrors = (xml: string): string => xml.replace(/ t="str"((?: [a-z]+="[^"]*")*)>(<f[^>]*>[^<]*<\/f>)<v>(#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!))<\/v>/g, ' t="e"$1>$2<v>$3</v>');

function finishSheet(parts: Parts, path: string, sheet: FileSheet, looks: readonly string[]): void {
  const { defaultColumnWidth: width, defaultRowHeight: height, validations, protection } = sheet;
  const format = `<sheetFormatPr${width === undefined ? '' : ` defaultColWidth="${width / pixelsPerCharacter}"`} defaultRowHeight="${height ?? 15}"${height === undefined ? '' : ' customHeight="1"'}/>`;
  // A function as replacement: `$` in the texts is no mark.
  const xml = applyLineStyles(errorsAsErrors(textOfPart(parts, path) ?? ''), sheet)
    .replace(/<sheetFormatPr[^>]*\/>/, () => format)
    .replace(/<sheetProtection[^>]*\/>/, () => (protection ? writeProtection(protection) : ''))
    .replace(/<dataValidations[\s\S]*<\/dataValidations>/, () => (validations.length > 0 ? writeValidations(validations) : ''))
    .replace(/(?=<(?:dataValidations|hyperlinks|printOptions|pageMargins)\b)/, () => writeConditionalFormats(sheet.conditionalFormats, looks));
  setText(parts, path, xml);
}

/** Names keep whether they are hidden, and the file does not ask to be calculated anew: figures stay as they were where the add-in is missing. */
function finishNames(parts: Parts, { path, xml }: WorkbookPlaces, workbook: FileWorkbook): void {
  const hidden = workbook.names.filter(name => name.hidden).reduce((text, { name, sheet }) => {
    const scope = sheet === undefined ? '' : ` localSheetId="${workbook.sheets.findIndex(one => one.name === sheet)}"`;
    return text.replace(`<definedName name="${escaped(name)}"${scope}`, found => `${found} hidden="1"`);
  }, xml);
  setText(parts, path, hidden.replace(/<calcPr[^>]*\/>/, '<calcPr calcId="191029"/>'));
}

/** Writes a workbook as an .xlsx file: always a new one, never over one that was read. The same workbook at the same time gives the same bytes. */
export async function writeWorkbook(workbook: FileWorkbook, now: Date): Promise<Uint8Array<ArrayBuffer>> {
  const books = pathsBeforeCalls(workbook.sheets.flatMap(sheet => [...sheet.cells.values()].map(cell => cell.formula ?? '')));
  const parts = await readZip(await writeSheets(workbook, books, now));
  const places = workbookPlaces(parts);
  const looks = conditionalLooks(workbook.sheets.flatMap(sheet => sheet.conditionalFormats));
  workbook.sheets.forEach((sheet, index) => { finishSheet(parts, places.sheets[index]?.path ?? '', sheet, looks); });
  const stylesPath = places.partOf('styles') ?? '';
  setText(parts, stylesPath, writeConditionalLooks(textOfPart(parts, stylesPath) ?? '', looks));
  finishNames(parts, places, workbook);
  writeOtherBooks(parts, places.path, books);
  writeXmlParts(parts, places.path, workbook.xmlParts);
  writeSettings(parts, workbook.settings);
  return writeZip(parts, 'deflate');
}
