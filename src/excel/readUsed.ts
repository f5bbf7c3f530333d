import type { Area, SheetSnapshot } from '../domain/table/snapshot';
import type { NamedTable, WrittenName } from './names';
import { rangeOf } from './writeLayout';

export type Contents = Pick<SheetSnapshot, 'values' | 'formulas' | 'numberFormats'>;

/** Where the cells with content of a sheet are; without contents where they are still to be read. */
export interface UsedCells { readonly name: string; readonly area: Area; readonly contents?: Contents }

export interface UsedReading {
  readonly cells: readonly UsedCells[];
  readonly names: readonly WrittenName[];
  /** Hidden rows inside known tables, by sheet. */
  readonly hiddenRows: ReadonlyMap<string, readonly number[]>;
}

/** Queues the reading of all sheets. A sheet without any content gives its first cell, blank. */
export function readUsed(context: Excel.RequestContext, sheets: readonly string[], tables: readonly NamedTable[], how: 'withContents' | 'placesOnly'): () => UsedReading {
  const { worksheets } = context.workbook;
  const readings = sheets.map(name => readSheet(worksheets.getItem(name), name, how));
  const rows = tables.map(({ sheet, area }) => ({ sheet, first: area.row, properties: rangeOf(worksheets.getItem(sheet), area).getRowProperties({ rowHidden: true }) }));
  return () => {
    const hiddenRows = new Map<string, readonly number[]>();
    for (const { sheet, first, properties } of rows) {
      const hidden = properties.value.flatMap((row, index) => (row.rowHidden === true ? [first + index] : []));
      hiddenRows.set(sheet, [...(hiddenRows.get(sheet) ?? []), ...hidden]);
    }
    const read = readings.map(reading => reading());
    return { cells: read.map(({ cells }) => cells), names: read.flatMap(({ names }) => names), hiddenRows };
  };
}

function readSheet(sheet: Excel.Worksheet, name: string, how: 'withContents' | 'placesOnly'): () => { cells: UsedCells; names: readonly WrittenName[] } {
  const used = sheet.getUsedRange(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  sheet.names.load('items/name,items/formula');
  if (how === 'withContents') used.load('values,formulas,numberFormat');
  return () => {
    const area = { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
    const contents = how === 'withContents' ? contentsOf(used) : undefined;
    return {
      cells: { name, area, ...(contents ? { contents } : {}) },
      names: sheet.names.items.map(item => ({ name: item.name, formula: String(item.formula) })),
    };
  };
}

/** Excel leaves a matrix null where it would hold too many cells. */
export function contentsOf(range: Excel.Range): Contents | undefined {
  const { values, formulas, numberFormat } = range as { values: Contents['values'] | null; formulas: Contents['formulas'] | null; numberFormat: Contents['numberFormats'] | null };
  return values && formulas && numberFormat ? { values, formulas, numberFormats: numberFormat } : undefined;
}
