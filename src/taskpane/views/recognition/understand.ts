import type { Plan } from '../../../domain/plan/plan';
import { bindingTable, findingTables, within, type Answers, type SheetReading, type Steps } from '../../../domain/recognition';
import type { RecognisedSheet, RecognisedTable } from './recognitionState';
import { standingOf, type KnownTables } from './standing';

/** How far along the tables of a sheet are found; then each is held against the plans. */
const found = 0.6;

/** What a sheet holds, in the light of what has been answered. A step is a row: a long sheet never holds up the pane. */
export function* understandingSheet(reading: SheetReading, plans: readonly Plan[], answers: Answers, known: KnownTables): Steps<RecognisedSheet> {
  const { tables, unreadable } = yield* within(findingTables(reading, answers), 0, found);
  const understood: RecognisedTable[] = [];
  for (const [at, table] of tables.entries()) {
    const share = (1 - found) / tables.length;
    const binding = yield* within(bindingTable(table, plans, answers), found + share * at, found + share * (at + 1));
    understood.push({ key: `${reading.name}-${table.area.row}-${table.area.column}`, table, binding, ...standingOf(reading.name, table.area, known) });
  }
  return { reading, unreadable, tables: understood };
}
