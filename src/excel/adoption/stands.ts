import type { Area } from '../../domain/table/snapshot';
import type { WrittenName } from '../names';
import { request } from '../request';
import { surveyWorkbook } from '../survey';
import type { TablePlace } from './adoptionPort';
import { adoptedNames, type AdoptedName } from './adoptedNames';
import { readAdoptedRecord, recordOwner, type AdoptedRecord } from './adoptedRecord';

/** Names of the workbook (scope undefined) or of one sheet: a copied sheet brings its tables' names along. */
export interface ScopedNames { readonly scope: string | undefined; readonly names: readonly WrittenName[] }

/** What is kept for adopted tables, by their names. */
export type KeptTexts = ReadonlyMap<string, string>;

/** An adopted table as it stands in the workbook. */
export interface AdoptedStand extends AdoptedName {
  readonly scope: string | undefined;
  /** What is kept of it, '' where nothing is. */
  readonly kept: string;
  readonly record: AdoptedRecord | undefined;
  /** A copy of the table goes by the same name and needs the same record. */
  readonly isShared: boolean;
}

/** Queues the reading of what is kept for adopted tables. */
export function queueKept(context: Excel.RequestContext): () => KeptTexts {
  const { settings } = context.workbook;
  settings.load('items/key,items/value');
  return () => new Map(settings.items.flatMap(({ key, value }: { key: string; value: unknown }) => {
    const owner = recordOwner(key);
    return owner !== undefined && typeof value === 'string' ? [[owner, value] as const] : [];
  }));
}

/** Queues the reading of the names of sheets. */
export function queueSheetNames(context: Excel.RequestContext, sheets: readonly string[]): () => readonly ScopedNames[] {
  const reads = sheets.map(scope => {
    const { names } = context.workbook.worksheets.getItem(scope);
    names.load('items/name,items/formula');
    return (): ScopedNames => ({ scope, names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })) });
  });
  return () => reads.map(read => read());
}

/** The adopted tables of all scopes with what is kept of them. */
export function standsOf(scopes: readonly ScopedNames[], kept: KeptTexts): readonly AdoptedStand[] {
  const all = scopes.flatMap(({ scope, names }) => adoptedNames(names).map(name => ({ ...name, scope })));
  return all.map(stand => {
    const text = kept.get(stand.name) ?? '';
    return { ...stand, kept: text, record: readAdoptedRecord(text), isShared: all.filter(other => other.name === stand.name).length > 1 };
  });
}

export interface StandsReading { readonly stands: readonly AdoptedStand[]; readonly kept: KeptTexts; readonly names: readonly string[] }

/** Reads names and records of the whole workbook: two requests. */
export async function readStands(): Promise<StandsReading> {
  const { sheets, written, kept } = await request('wait', context => {
    const [survey, keptTexts] = [surveyWorkbook(context), queueKept(context)];
    return () => ({ ...survey(), kept: keptTexts() });
  });
  const scoped = await request('wait', context => queueSheetNames(context, sheets));
  const scopes = [{ scope: undefined, names: written }, ...scoped];
  return { stands: standsOf(scopes, kept), kept, names: scopes.flatMap(({ names }) => names.map(({ name }) => name)) };
}

/** The names among which the table's own name stands. */
export const namesOf = (context: Excel.RequestContext, { scope }: AdoptedStand): Excel.NamedItemCollection => (scope === undefined ? context.workbook : context.workbook.worksheets.getItem(scope)).names;

/** Cells that two areas of a sheet share: a table may have grown since its place was read. */
export function sharedCells(one: Area, other: Area): number {
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - Math.max(one.row, other.row);
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - Math.max(one.column, other.column);
  return Math.max(0, rows) * Math.max(0, columns);
}

/** The adopted table at a place: the one that covers most of it. */
export function standAt(stands: readonly AdoptedStand[], { sheet, area }: TablePlace): AdoptedStand | undefined {
  const [nearest] = stands.filter(stand => stand.sheet === sheet && sharedCells(stand.area, area) > 0)
    .sort((one, other) => sharedCells(other.area, area) - sharedCells(one.area, area));
  return nearest;
}
