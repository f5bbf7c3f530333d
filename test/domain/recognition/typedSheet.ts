/** A sheet as somebody typed it: rows of cells, nothing merged unless said. */
import type { SheetReading } from '../../../src/domain/recognition';
import { findTables } from '../../../src/domain/recognition';
import type { FoundTable } from '../../../src/domain/recognition';
import type { Area, CellValue } from '../../../src/domain/table';

export function typedSheet(rows: readonly (readonly CellValue[])[], merges: readonly Area[] = [], name = '表1'): SheetReading {
  const width = Math.max(...rows.map(row => row.length));
  const values = rows.map(row => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  return { name, row: 0, column: 0, values, formulas: values, numberFormats: values.map(row => row.map(() => 'General')), merges, hiddenRows: [], hiddenColumns: [] };
}

/** The one table of a sheet. */
export function onlyTable(sheet: SheetReading): FoundTable {
  const { tables } = findTables(sheet);
  const [table] = tables;
  if (!table || tables.length > 1) throw new Error(`${tables.length} tables`);
  return table;
}
