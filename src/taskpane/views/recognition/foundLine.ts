import { isOpen } from './asked';
import type { RecognisedTable, Recognition } from './recognitionState';
import { recognitionWords } from './recognitionWords';

/** Rows of a table that hold an indicator. */
export const indicatorRows = ({ table }: RecognisedTable): number => table.rows.filter(row => row.kind === 'indicator').length;
/** Of these, the ones known as an indicator of a plan. */
export const boundRows = ({ binding }: RecognisedTable): number => binding.rows.filter(row => row.kind === 'sure').length;

export const tablesOf = ({ sheets }: Recognition): readonly RecognisedTable[] => sheets.flatMap(sheet => sheet.tables);

/** What a run found in one line, or that it found nothing and what to do. */
export function foundLine(found: Recognition): string {
  const { found: line, nothingOnSheet, nothingInWorkbook } = recognitionWords.value;
  const tables = tablesOf(found);
  if (tables.length === 0) return found.scope === 'sheet' ? nothingOnSheet(found.activeSheet) : nothingInWorkbook;
  const sum = (count: (table: RecognisedTable) => number): number => tables.reduce((all, table) => all + count(table), 0);
  return line(tables.length, sum(indicatorRows), sum(boundRows), found.asked.filter(isOpen).length);
}
