import { BooleanNumber, CellValueType, type ICellData, type IColumnData, type IRowData, type IStyleData, type ISheetDataValidationRule, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import { unlockedMark } from '../../host/checkLocked';
import { workbookScope } from '../../host/names';
import { pixelsOf } from '../../host/units';
import type { FileCell, FileLine, FileSheet, FileStyle, FileValue, FileWorkbook } from '../fileWorkbook';
import { engineConditionalFormat } from './conditionalFormats';
import { engineStyle } from './styles';
import { engineRule } from './validations';

const fewestRows = 200;
const fewestColumns = 26;
/** Room to go on typing beyond what the file holds. */
const moreRows = 50;
const moreColumns = 6;
const usualColumnWidth = 72;
const usualRowHeight = 13.5;

/** Styles by the numbers cells refer to them with; equal ones have one number. */
function styleTable(): { readonly styles: Record<string, IStyleData>; idOf(style: FileStyle | undefined): string | undefined } {
  const styles: Record<string, IStyleData> = {};
  const ids = new Map<string, string | undefined>();
  return {
    styles,
    idOf(style) {
      if (!style) return undefined;
      const engine = engineStyle(style);
      const key = JSON.stringify(engine);
      if (!ids.has(key)) {
        const id = Object.keys(engine).length > 0 ? `file${ids.size}` : undefined;
        if (id !== undefined) styles[id] = engine;
        ids.set(key, id);
      }
      return ids.get(key);
    },
  };
}

function contentOf(value: FileValue): ICellData {
  if (value === null) return {};
  if (typeof value === 'object') return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}

function engineCell({ value, formula, style }: FileCell, idOf: (style: FileStyle | undefined) => string | undefined): ICellData {
  const id = idOf(style);
  const custom = { ...(style?.unlocked && { [unlockedMark]: true }), ...(style?.formulaHidden && { formulaHidden: true }) };
  return { ...contentOf(value), ...(formula !== undefined && { f: `=${formula}` }), ...(id !== undefined && { s: id }), ...(Object.keys(custom).length > 0 && { custom }) };
}

const hiddenMark = (line: FileLine): { hd?: BooleanNumber } => (line.hidden ? { hd: BooleanNumber.TRUE } : {});

function engineSheet(sheet: FileSheet, id: string, { idOf }: ReturnType<typeof styleTable>): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let [lastRow, lastColumn] = [Math.max(0, ...sheet.rows.keys(), ...sheet.merges.map(range => range.endRow)), Math.max(0, ...sheet.merges.map(range => range.endColumn))];
  for (const [key, cell] of sheet.cells) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    (cellData[row] ??= {})[column] = engineCell(cell, idOf);
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  const columnCount = Math.max(fewestColumns, lastColumn + 1 + moreColumns);
  const styled = (line: FileLine): { s?: string } => {
    const style = idOf(line.style);
    return style === undefined ? {} : { s: style };
  };
  const rowData = Object.fromEntries([...sheet.rows].map(([row, line]): [number, Partial<IRowData>] => [row, { ...(line.size !== undefined && { h: pixelsOf(line.size), ia: BooleanNumber.FALSE }), ...hiddenMark(line), ...styled(line) }]));
  const columnData = Object.fromEntries([...sheet.columns].filter(([column]) => column < columnCount).map(([column, line]): [number, Partial<IColumnData>] => [column, { ...(line.size !== undefined && { w: line.size }), ...hiddenMark(line), ...styled(line) }]));
  const { rows, columns } = sheet.frozen;
  return {
    id,
    name: sheet.name,
    rowCount: Math.max(fewestRows, lastRow + 1 + moreRows),
    columnCount,
    defaultColumnWidth: sheet.defaultColumnWidth ?? usualColumnWidth,
    defaultRowHeight: pixelsOf(sheet.defaultRowHeight ?? usualRowHeight),
    cellData,
    rowData,
    columnData,
    mergeData: sheet.merges.map(range => ({ ...range })),
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 },
    ...(sheet.tabColor && { tabColor: sheet.tabColor }),
    ...(sheet.visibility === 'veryHidden' && { custom: { veryHidden: true } }),
  };
}

export const sheetIdOf = (index: number): string => `sheet${index + 1}`;

function namesResource({ names, sheets }: FileWorkbook): object {
  return Object.fromEntries(names.map(({ name, refersTo, sheet, comment, hidden }, index) => {
    const scope = sheet === undefined ? workbookScope : sheetIdOf(sheets.findIndex(one => one.name === sheet));
    return [`name${index}`, { id: `name${index}`, name, formulaOrRefString: `=${refersTo}`, localSheetId: scope, ...(comment && { comment }), ...(hidden && { hidden }) }];
  }));
}

function validationsResource({ sheets }: FileWorkbook): Record<string, ISheetDataValidationRule[]> {
  return Object.fromEntries(sheets.map((sheet, index) => {
    const rules = sheet.validations.map((validation, place) => engineRule(validation, `rule${index}-${place}`));
    return [sheetIdOf(index), rules.filter(rule => rule !== undefined)];
  }));
}

function formatsResource({ sheets }: FileWorkbook): object {
  return Object.fromEntries(sheets.map((sheet, index) => [sheetIdOf(index), sheet.conditionalFormats.map((format, place) => engineConditionalFormat(format, sheetIdOf(index), `format${index}-${place}`))]));
}

/** A file's workbook as the engine opens it; `id` is new for each, since the engine remembers by it. */
export function fileToGrid(workbook: FileWorkbook, id: string, name: string): Partial<IWorkbookData> {
  const table = styleTable();
  const usual: IStyleData = { ...(workbook.defaultFont.name && { ff: workbook.defaultFont.name }), ...(workbook.defaultFont.size && { fs: workbook.defaultFont.size }) };
  const sheets = workbook.sheets.map((sheet, index) => ({ ...engineSheet(sheet, sheetIdOf(index), table), defaultStyle: usual }));
  return {
    id,
    name,
    styles: table.styles,
    sheetOrder: sheets.map((_sheet, index) => sheetIdOf(index)),
    sheets: Object.fromEntries(sheets.map((sheet, index) => [sheetIdOf(index), sheet])),
    resources: [
      { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(namesResource(workbook)) },
      { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify(formatsResource(workbook)) },
      { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify(validationsResource(workbook)) },
    ],
  };
}
