import { adoptedTemplate } from '../../domain/table/adoptedTemplate';
import { readTableName, type TableIdentity } from '../../domain/table/tableName';
import type { Area } from '../../domain/table/snapshot';
import { readReference } from '../address';
import type { WrittenName } from '../names';

/** Follows the name of a table whose progress columns it names; no table's own name ends so. */
const progressSuffix = '_progress';

export const progressName = (table: string): string => table + progressSuffix;

/** A name of an adopted table, and the name of its progress columns where it has such. */
export interface AdoptedName {
  readonly name: string;
  readonly identity: TableIdentity;
  readonly sheet: string;
  readonly area: Area;
  readonly progress?: { readonly name: string; readonly area: Area };
}

/** A name of a sheet may be given with its sheet: '专栏2 (2)'!HB_…. */
const bare = (name: string): string => name.slice(name.lastIndexOf('!') + 1);

/** The adopted tables among names; names that lost their cells are nobody's, and the same place named twice counts once. */
export function adoptedNames(names: readonly WrittenName[]): readonly AdoptedName[] {
  const placed = names.flatMap(({ name, formula }) => { const place = readReference(formula); return place ? [{ name: bare(name), place }] : []; });
  const found = new Map<string, AdoptedName>();
  for (const { name, place } of placed) {
    const identity = readTableName(name);
    if (identity?.template !== adoptedTemplate) continue;
    const columns = placed.find(other => other.name === progressName(name) && other.place.sheet === place.sheet);
    const progress = columns && { name: columns.name, area: columns.place.area };
    found.set(`${place.sheet}!${place.area.row},${place.area.column}`, { name, identity, ...place, ...(progress ? { progress } : {}) });
  }
  return [...found.values()];
}
