import { BooleanNumber, DEFAULT_STYLES, type ICellData, type IStyleData, type Nullable, type Worksheet } from '@univerjs/core';
import { unlockedMark } from '../../host/checkLocked';
import type { Host } from '../../host/host';
import { formulaOfName, storedNames, workbookScope } from '../../host/names';
import { formulaOf, hasContent, typeOf, valueOf } from '../../host/reading';
import { visibilityOf } from '../../host/sheets';
import { composedStyle } from '../../host/styles/composedStyle';
import { shownColor } from '../../host/styles/colors';
import { pointsOf } from '../../host/units';
import type { FileCell, FileFont, FileLine, FileName, FileRange, FileSheet, FileStyle, FileValue, FileWorkbook, Loss } from '../fileWorkbook';
import { fileConditionalFormats } from './conditionalFormats';
import { fileStyle } from './styles';
import { fileValidations } from './validations';

type CellTable = Record<number, Record<number, Nullable<ICellData>> | undefined>;
type RangeTable = Record<number, Record<number, FileRange | undefined> | undefined>;

/** Reads styles once each, however many cells have them. */
function styleReader(usual: FileFont): (style: IStyleData, custom: Nullable<Record<string, unknown>>) => FileStyle | undefined {
  const known = new Map<string, FileStyle | undefined>();
  return (style, custom) => {
    const marks = { unlocked: Boolean(custom?.[unlockedMark]), formulaHidden: Boolean(custom?.['formulaHidden']) };
    const key = JSON.stringify([style, marks]);
    if (!known.has(key)) known.set(key, fileStyle(style, usual, marks));
    return known.get(key);
  };
}

function fileValue(cell: Nullable<ICellData>): FileValue {
  const value = valueOf(cell);
  if (value === '') return null;
  return typeOf(cell) === 'Error' ? { error: String(value) } : value;
}

interface SheetReading {
  readonly host: Host;
  readonly sheet: Worksheet;
  readonly usual: FileFont;
  readStyle: ReturnType<typeof styleReader>;
}

function cellsOf({ host, sheet, readStyle }: SheetReading): Map<string, FileCell> {
  const { engine } = host;
  const sheetId = sheet.getSheetId();
  const filled = (engine.formulas().getArrayFormulaRange()[engine.unitId()]?.[sheetId] ?? {}) as RangeTable;
  const spilled = (engine.formulas().getArrayFormulaCellData()[engine.unitId()]?.[sheetId] ?? {}) as CellTable;
  const cells = new Map<string, FileCell>();
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const style = readStyle(composedStyle(sheet, row, column), cell?.custom);
    const written = hasContent(cell) && (cell?.f != null || cell?.si != null);
    const formula = written ? String(formulaOf(engine, sheetId, cell, row, column)).replace(/^=/, '') : undefined;
    const spill = formula === undefined ? undefined : filled[row]?.[column];
    const value = fileValue(cell);
    if (value === null && formula === undefined && !style) return;
    cells.set(`${row},${column}`, { value, ...(formula !== undefined && { formula }), ...(spill && { spill: rangeOf(spill) }), ...(style && { style }) });
  });
  for (const [row, line] of Object.entries(spilled)) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      const own = cells.get(`${row},${column}`);
      if (own?.formula === undefined && (own?.value ?? null) === null) cells.set(`${row},${column}`, { ...own, value: fileValue(cell) });
    }
  }
  return cells;
}

const rangeOf = ({ startRow, endRow, startColumn, endColumn }: FileRange): FileRange => ({ startRow, endRow, startColumn, endColumn });

function linesOf({ sheet, readStyle }: SheetReading, line: 'row' | 'column'): Map<number, FileLine> {
  const { rowData, columnData } = sheet.getConfig();
  const lines = new Map<number, FileLine>();
  const places = Object.keys(line === 'row' ? rowData : columnData).map(Number).sort((one, other) => one - other);
  for (const index of places) {
    const data: { readonly h?: number; readonly ah?: number; readonly w?: number; readonly hd?: BooleanNumber } | undefined = line === 'row' ? rowData[index] : columnData[index];
    const given = line === 'row' ? (data?.h ?? data?.ah) : data?.w;
    const hidden = data?.hd === BooleanNumber.TRUE;
    // A hidden line measures nothing now; its own size is what comes back with it.
    const pixels = given === undefined ? undefined : hidden ? given : line === 'row' ? sheet.getRowHeight(index) : given;
    const own = line === 'row' ? sheet.getRowStyle(index) : sheet.getColumnStyle(index);
    const style = own ? readStyle(own as IStyleData, undefined) : undefined;
    const one: FileLine = { ...(pixels !== undefined && { size: line === 'row' ? pointsOf(pixels) : pixels }), ...(hidden && { hidden }), ...(style && { style }) };
    if (Object.keys(one).length > 0) lines.set(index, one);
  }
  return lines;
}

function sheetOf(reading: SheetReading): FileSheet {
  const { host, sheet } = reading;
  const sheetId = sheet.getSheetId();
  const { defaultColumnWidth, defaultRowHeight } = sheet.getConfig();
  const { xSplit, ySplit } = sheet.getFreeze();
  const protection = host.protections.options(sheetId);
  const visibility = visibilityOf(host.engine, sheetId);
  const tabColor = sheet.getTabColor();
  return {
    name: sheet.getName(),
    visibility: visibility === 'VeryHidden' ? 'veryHidden' : visibility === 'Hidden' ? 'hidden' : 'visible',
    ...(tabColor && { tabColor: shownColor(tabColor, '#000000') }),
    showGridlines: !sheet.hasHiddenGridlines(),
    cells: cellsOf(reading),
    columns: linesOf(reading, 'column'),
    rows: linesOf(reading, 'row'),
    defaultColumnWidth,
    defaultRowHeight: pointsOf(defaultRowHeight),
    merges: sheet.getMergeData().map(rangeOf),
    frozen: { rows: ySplit, columns: xSplit },
    validations: fileValidations(host.engine, sheetId, host.engine.grid.promptsOf(sheetId)),
    conditionalFormats: fileConditionalFormats(host.engine, sheetId).formats,
    page: structuredClone(host.engine.grid.pageLayout(sheetId)),
    ...(protection && { protection }),
  };
}

function namesOf({ engine }: Host): FileName[] {
  return storedNames(engine).map(stored => {
    const scope = stored.localSheetId && stored.localSheetId !== workbookScope ? engine.workbook().getSheetBySheetId(stored.localSheetId)?.getName() : undefined;
    return { name: stored.name, refersTo: formulaOfName(engine, stored).slice(1), hidden: stored.hidden === true, ...(scope !== undefined && { sheet: scope }), ...(stored.comment && { comment: stored.comment }) };
  });
}

/** What this workbook has that a saved file will not. */
function lossesOf({ engine, records, protections }: Host, sheets: readonly Worksheet[]): Set<Loss> {
  const found = new Set<Loss>();
  if (records.tables.length > 0) found.add('tables');
  if (records.comments.length > 0) found.add('comments');
  for (const sheet of sheets) {
    if (fileConditionalFormats(engine, sheet.getSheetId()).hasOthers) found.add('conditionalFormats');
    sheet.getCellMatrix().forValue((_row, _column, cell) => {
      if (cell?.custom?.['hyperlink']) found.add('links');
    });
  }
  if (['workbook', ...sheets.map(sheet => sheet.getSheetId())].some(target => protections.hasPassword(target))) found.add('passwords');
  return found;
}

const plainValue = (value: unknown): value is string | number | boolean => ['string', 'number', 'boolean'].includes(typeof value);

/** The workbook in the grid as a file holds it, after what is being calculated. */
export async function gridToFile(host: Host): Promise<FileWorkbook> {
  await host.engine.recalculate();
  const sheets = host.engine.workbook().getSheets();
  const { ff, fs } = (sheets[0]?.getDefaultCellStyleInternal() ?? {}) as IStyleData;
  const usual: FileFont = { name: ff ?? DEFAULT_STYLES.ff ?? 'Arial', size: fs ?? DEFAULT_STYLES.fs };
  const { documentProperties, customProperties, settings, xmlParts } = host.records;
  const active = host.engine.grid.workbook().getActiveSheet().getSheetId();
  return {
    sheets: sheets.map(sheet => sheetOf({ host, sheet, usual, readStyle: styleReader(usual) })),
    activeSheet: Math.max(0, sheets.findIndex(sheet => sheet.getSheetId() === active)),
    names: namesOf(host),
    defaultFont: usual,
    structureProtected: host.protections.isProtected('workbook'),
    properties: Object.fromEntries(Object.entries(documentProperties).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '' && entry[0] !== 'lastAuthor')),
    customProperties: new Map([...customProperties].filter((entry): entry is [string, string | number | boolean] => plainValue(entry[1]))),
    settings: new Map(settings),
    xmlParts: new Map(xmlParts),
    losses: lossesOf(host, sheets),
  };
}
