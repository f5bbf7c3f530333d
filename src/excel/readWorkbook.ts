import { recogniseTable } from '../domain/table/recogniseTable';
import type { SheetSnapshot, TableSnapshot } from '../domain/table/snapshot';
import { planById } from '../plans';
import { attempt } from './errors';
import { namedTables, type NamedTable } from './names';
import type { WorkbookReading } from './port';
import { readSheets } from './readSheets';
import { text } from './text';

/** Reads every sheet and recognises the tables that carry one of our names. A name of a plan not delivered here is left alone. */
export async function readWorkbook(): Promise<WorkbookReading> {
  const read = await attempt(readSheets);
  if ('trouble' in read) throw new Error(text.refused(text.operations.read, read.trouble.reason));
  const { sheets, names, activeSheet, auditSettings } = read.result;
  const tables = namedTables(names).flatMap(table => recognised(table, sheets));
  return { snapshot: { sheets, tables }, activeSheet, auditSettings };
}

function recognised({ identity, sheet: name, area }: NamedTable, sheets: readonly SheetSnapshot[]): readonly TableSnapshot[] {
  const sheet = sheets.find(one => one.name === name);
  const plan = planById(identity.plan);
  return sheet && plan ? [recogniseTable(identity, sheet, area, plan)] : [];
}
