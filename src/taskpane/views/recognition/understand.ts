import type { Plan } from '../../../domain/plan/plan';
import { bindTable, findTables, type Answers, type SheetReading } from '../../../domain/recognition';
import type { RecognisedSheet } from './recognitionState';
import { standingOf, type KnownTables } from './standing';

/** What a sheet holds, in the light of what has been answered. */
export function understandSheet(reading: SheetReading, plans: readonly Plan[], answers: Answers, known: KnownTables): RecognisedSheet {
  const { tables, unreadable } = findTables(reading, answers);
  return {
    reading, unreadable,
    tables: tables.map(table => ({
      key: `${reading.name}-${table.area.row}-${table.area.column}`, table, binding: bindTable(table, plans, answers), ...standingOf(reading.name, table.area, known),
    })),
  };
}
