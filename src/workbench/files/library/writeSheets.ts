import { writeXlsx, type Cell, type CellValue, type ColumnDef, type WriteSheet } from 'hucre/xlsx';
import type { FileCell, FileFont, FileRange, FileSheet, FileValue, FileWorkbook } from '../fileWorkbook';
import { mayFillCells, storedFormula } from '../formulas/storedFormula';
import { lineSamples, rowBelow } from '../parts/lineStyles';
import { withBookNumbers } from '../parts/otherBooks';
import { cellReference, quoted, writeRange } from '../xml/ranges';
import { writePage } from './page';
import { pixelsPerCharacter } from './readSheets';
import { writeFont, writeStyle } from './styles';

/** The file would read `_x0041_` as A: the library leaves the mark as it is, so it is written out here. */
const plainText = (text: string): string => text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');

const plainValue = (value: FileValue): CellValue => (value !== null && typeof value === 'object' ? value.error : typeof value === 'string' ? plainText(value) : value);
/** The library takes a text that reads like an error for one; as a text of one run it stays a text. */
const readsLikeError = (value: FileValue): value is string => typeof value === 'string' && /^#[A-Z/0?!]+$/.test(value);
const kinds: Readonly<Record<string, Cell['type']>> = { string: 'string', number: 'number', boolean: 'boolean' };
const isError = (value: FileValue): boolean => value !== null && typeof value === 'object';

interface Writing {
  readonly usualFont: FileFont;
  readonly books: readonly string[];
  isMerged(row: number, column: number): boolean;
}

function libraryCell(cell: FileCell, row: number, column: number, { usualFont, books, isMerged }: Writing): Partial<Cell> {
  const style = cell.style && { style: writeStyle(cell.style, usualFont) };
  if (cell.formula === undefined) return { value: plainValue(cell.value), type: isError(cell.value) ? 'error' : (kinds[typeof cell.value] ?? 'empty'), ...(readsLikeError(cell.value) && { richText: [{ text: cell.value }] }), ...style };
  const result = plainValue(cell.value);
  const fills = cell.spill !== undefined || (mayFillCells(cell.formula) && !isMerged(row, column));
  const array = fills && ({ formulaType: 'array', formulaDynamic: true, formulaRef: cell.spill ? writeRange(cell.spill) : cellReference(row, column) } as const);
  return { value: result, formula: withBookNumbers(storedFormula(cell.formula), books), formulaResult: result, ...array, ...style };
}

const holds = (range: FileRange, row: number, column: number): boolean => row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;

/** Line definitions as a list without holes. */
function columnsOf(sheet: FileSheet): ColumnDef[] {
  const last = Math.max(-1, ...sheet.columns.keys());
  return Array.from({ length: last + 1 }, (_column, index) => {
    const { size, hidden, style } = sheet.columns.get(index) ?? {};
    // A column with a look needs an entry, and an entry a width.
    const width = size ?? (style ? sheet.defaultColumnWidth : undefined);
    return { ...(width !== undefined && { width: width / pixelsPerCharacter }), ...(hidden && { hidden }) };
  });
}

/** Cells, and below them samples of the looks of whole lines; a row with a look and nothing in it is there by its first cell. */
function* placedCells(sheet: FileSheet): Generator<readonly [string, FileCell]> {
  yield* sheet.cells;
  const filled = new Set([...sheet.cells.keys()].map(key => Number(key.split(',')[0])));
  for (const [row, { style, size, hidden }] of sheet.rows) if (style && size === undefined && !hidden && !filled.has(row)) yield [`${row},0`, { value: null, style }];
  for (const [key, style] of lineSamples(sheet)) yield [key, { value: null, style }];
}

function librarySheet(sheet: FileSheet, usualFont: FileFont, books: readonly string[]): WriteSheet {
  const isMerged = (row: number, column: number): boolean => sheet.merges.some(range => holds(range, row, column));
  const cells = new Map([...placedCells(sheet)].map(([key, cell]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return [key, libraryCell(cell, row, column, { usualFont, books, isMerged })] as const;
  }));
  const { rows: frozenRows, columns: frozenColumns } = sheet.frozen;
  return {
    name: sheet.name,
    rows: Array.from({ length: rowBelow(sheet) + 1 }, () => []),
    cells,
    columns: columnsOf(sheet),
    rowDefs: new Map([...sheet.rows].map(([row, { size, hidden }]) => [row, { ...(size !== undefined && { height: size }), ...(hidden && { hidden }) }])),
    merges: sheet.merges.map(({ startRow, endRow, startColumn, endColumn }) => ({ startRow, endRow, startCol: startColumn, endCol: endColumn })),
    ...(frozenRows + frozenColumns > 0 && { freezePane: { rows: frozenRows, columns: frozenColumns } }),
    view: { showGridLines: sheet.showGridlines, ...(sheet.tabColor && { tabColor: { rgb: sheet.tabColor.slice(1) } }) },
    ...(sheet.visibility === 'hidden' && { hidden: true }),
    ...(sheet.visibility === 'veryHidden' && { veryHidden: true }),
    // Placeholders: rules and protection are written into the parts afterwards, with all the file format has for them.
    ...(sheet.validations.length > 0 && { dataValidations: [{ type: 'list', values: ['x'], range: 'A1' }] as const }),
    ...(sheet.protection && { protection: { sheet: true } }),
    ...writePage(sheet.page),
  } as WriteSheet;
}

function namesOf(workbook: FileWorkbook): { name: string; range: string; scope?: string; comment?: string }[] {
  const own = workbook.names.map(({ name, refersTo, sheet, comment }) => ({ name, range: storedFormula(refersTo), ...(sheet !== undefined && { scope: sheet }), ...(comment && { comment }) }));
  const print = workbook.sheets.flatMap(({ name, page }) => {
    const areas = page.printArea.map(range => `${quoted(name)}!${writeRange(range, '$')}`);
    const titles = [page.titleColumns, page.titleRows].filter(range => range !== undefined).map(range => `${quoted(name)}!${writeRange(range, '$')}`);
    return [...(areas.length > 0 ? [{ name: '_xlnm.Print_Area', range: areas.join(','), scope: name }] : []), ...(titles.length > 0 ? [{ name: '_xlnm.Print_Titles', range: titles.join(','), scope: name }] : [])];
  });
  return [...own, ...print];
}

/** Writes the sheets with the library. */
export function writeSheets(workbook: FileWorkbook, books: readonly string[], now: Date): Promise<Uint8Array> {
  const { author, comments, ...properties } = workbook.properties;
  return writeXlsx({
    sheets: workbook.sheets.map(sheet => librarySheet(sheet, workbook.defaultFont, books)),
    namedRanges: namesOf(workbook),
    defaultFont: writeFont(workbook.defaultFont),
    activeSheet: workbook.activeSheet,
    properties: { ...properties, ...(author && { creator: author }), ...(comments && { description: comments }), modified: now, ...(workbook.customProperties.size > 0 && { custom: Object.fromEntries(workbook.customProperties) }) },
    ...(workbook.structureProtected && { workbookProtection: { lockStructure: true } }),
  });
}
