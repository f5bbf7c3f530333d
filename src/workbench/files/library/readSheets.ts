import { readXlsx, type Sheet, type Workbook } from 'hucre/xlsx';
import { FileProblem } from '../fileProblem';
import type { FileFont, FileLine, FileSheet, FileStyle, FileWorkbook } from '../fileWorkbook';
import type { PrintRanges } from '../parts/names';
import { samplePlace } from '../parts/styleSamples';
import type { SheetExtras } from '../parts/sheetExtras';
import { writeZip } from '../zip/writeZip';
import type { Parts } from '../zip/readZip';
import { shownColor } from './colors';
import { newCellCount, readCells, type CellReading } from './readCells';
import { readPage } from './page';
import { isDateFormat } from './numberFormats';
import { readFont, readStyle, type StyleReading } from './styles';

/** What was found in the package itself, for the sheets the library reads. */
export interface SheetsContext {
  readonly sheets: readonly { readonly name: string; readonly extras: SheetExtras; readonly print: PrintRanges | undefined }[];
  readonly books: readonly string[];
  readonly startsIn1904: boolean;
  formatOf(shown: string | undefined): string | undefined;
}

export interface ReadSheets extends Pick<FileWorkbook, 'sheets' | 'activeSheet' | 'defaultFont' | 'structureProtected' | 'properties' | 'customProperties'> {
  readonly hasLostFormulas: boolean;
}

/** Pixels of a character of the usual font at 96 pixels an inch. */
export const pixelsPerCharacter = 7;
const usualFont = { name: 'Calibri', size: 11 };

async function readByLibrary(parts: Parts): Promise<Workbook> {
  try {
    return await readXlsx(await writeZip(parts, 'store'), { readStyles: true });
  } catch {
    throw new FileProblem('broken');
  }
}

function lines<Given>(given: Iterable<readonly [number, Given]>, styles: ReadonlyMap<number, number>, lineOf: (given: Given) => FileLine, sampleOf: (style: number) => FileStyle | undefined): Map<number, FileLine> {
  const found = new Map<number, FileLine>();
  for (const [index, one] of given) {
    const line = lineOf(one);
    if (Object.keys(line).length > 0) found.set(index, line);
  }
  for (const [index, number] of styles) {
    const style = sampleOf(number);
    if (style) found.set(index, { ...found.get(index), style });
  }
  return found;
}

function readSheet(sheet: Sheet, { extras, print }: SheetsContext['sheets'][number], reading: CellReading, sampleOf: (style: number) => FileStyle | undefined): FileSheet {
  const { defaultColumnWidth, defaultRowHeight } = extras;
  const tabColor = shownColor(sheet.view?.tabColor, []);
  return {
    name: sheet.name,
    visibility: sheet.veryHidden ? 'veryHidden' : sheet.hidden ? 'hidden' : 'visible',
    ...(tabColor && { tabColor }),
    showGridlines: sheet.view?.showGridLines !== false,
    cells: readCells(sheet, reading),
    columns: lines((sheet.columns ?? []).entries(), extras.columnStyles, ({ width, hidden }) => ({ ...(width !== undefined && { size: Math.round(width * pixelsPerCharacter) }), ...(hidden && { hidden }) }), sampleOf),
    rows: lines(sheet.rowDefs ?? [], extras.rowStyles, ({ height, hidden }) => ({ ...(height !== undefined && { size: height }), ...(hidden && { hidden }) }), sampleOf),
    ...(defaultColumnWidth !== undefined && { defaultColumnWidth: Math.round(defaultColumnWidth * pixelsPerCharacter) }),
    ...(defaultRowHeight !== undefined && { defaultRowHeight }),
    merges: (sheet.merges ?? []).map(({ startRow, endRow, startCol, endCol }) => ({ startRow, endRow, startColumn: startCol, endColumn: endCol })),
    frozen: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    validations: extras.validations,
    conditionalFormats: extras.conditional.formats,
    page: readPage(sheet, print),
    ...(extras.protection && { protection: extras.protection.options }),
  };
}

const propertyNames = { title: 'title', subject: 'subject', creator: 'author', keywords: 'keywords', description: 'comments', category: 'category', manager: 'manager', company: 'company' } as const;

function readProperties(workbook: Workbook): Record<string, string> {
  const given = workbook.properties;
  return Object.fromEntries(Object.entries(propertyNames).flatMap(([name, excel]) => {
    const value = given?.[name as keyof typeof propertyNames];
    return value ? [[excel, value]] : [];
  }));
}

function readCustom(workbook: Workbook): Map<string, string | number | boolean> {
  return new Map(Object.entries(workbook.properties?.custom ?? {}).map(([name, value]) => [name, value instanceof Date ? value.toISOString() : value]));
}

/** Reads the sheets with the library; the last one it gives is the sheet of style samples. */
export async function readSheets(parts: Parts, context: SheetsContext): Promise<ReadSheets> {
  const workbook = await readByLibrary(parts);
  const theme = workbook.themeColors ?? [];
  const defaultFont: FileFont = { ...usualFont, ...readFont(workbook.defaultFont, theme) };
  const styles: StyleReading = { theme, usualFont: defaultFont, formatOf: context.formatOf };
  const known = new Map<string, FileStyle | undefined>();
  const styleOf: CellReading['styleOf'] = style => {
    const key = JSON.stringify(style);
    if (!known.has(key)) known.set(key, readStyle(style, styles));
    return known.get(key);
  };
  const samples = workbook.sheets[context.sheets.length]?.cells;
  const sampleOf = (style: number): FileStyle | undefined => styleOf(samples?.get(samplePlace(style))?.style);
  let hasLostFormulas = false;
  const reading: CellReading = {
    books: context.books,
    dayShift: context.startsIn1904 ? 1462 : 0,
    styleOf,
    isDate: style => isDateFormat(style?.numberFormat),
    lostFormula: () => void (hasLostFormulas = true),
    count: newCellCount(),
  };
  const sheets = context.sheets.flatMap(one => {
    const sheet = workbook.sheets.find(read => read.name === one.name);
    return sheet ? [readSheet(sheet, one, reading, sampleOf)] : [];
  });
  if (sheets.length === 0) throw new FileProblem('broken');
  return {
    sheets,
    activeSheet: Math.min(workbook.activeSheet ?? 0, sheets.length - 1),
    defaultFont,
    structureProtected: workbook.workbookProtection?.lockStructure === true,
    properties: readProperties(workbook),
    customProperties: readCustom(workbook),
    hasLostFormulas,
  };
}
