import { readTableName, tableName, type TableIdentity } from '../domain/table/tableName';
import type { Area } from '../domain/table/snapshot';
import { readReference } from './address';

/** A name of the workbook or of a sheet as Excel gives it. */
export interface WrittenName { readonly name: string; readonly formula: string }

/** Where a known table stands now. */
export interface NamedTable { readonly identity: TableIdentity; readonly sheet: string; readonly area: Area }

/** The next free defined name of a table; ordinals count from 1, and a name never comes back while it is in use. */
export function freeTableName(identity: TableIdentity, taken: readonly string[]): string {
  const used = new Set(taken.map(name => name.toLowerCase()));
  for (let ordinal = 1; ; ordinal += 1) {
    const name = tableName(identity, ordinal);
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** The tables among the names. A copied sheet brings a second name for the copy; the same place named twice counts once. */
export function namedTables(names: readonly WrittenName[]): readonly NamedTable[] {
  const found = new Map<string, NamedTable>();
  for (const { name, formula } of names) {
    // A name of a sheet may be given with its sheet: '专栏2 (2)'!HB_….
    const identity = readTableName(name.slice(name.lastIndexOf('!') + 1));
    const place = readReference(formula);
    if (identity && place) found.set(`${place.sheet}!${place.area.row},${place.area.column}`, { identity, ...place });
  }
  return [...found.values()];
}
