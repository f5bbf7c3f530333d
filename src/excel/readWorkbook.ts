import { readPlanSheets } from '../domain/planSheet';
import { adoptedTemplate } from '../domain/table/adoptedTemplate';
import { recogniseTable } from '../domain/table/recogniseTable';
import type { SheetSnapshot, TableSnapshot } from '../domain/table/snapshot';
import { planById, setWorkbookPlans } from '../plans';
import { adoptedNames, type AdoptedName } from './adoption/adoptedNames';
import { attempt, inUsersWords } from './errors';
import { namedTables, type NamedTable } from './names';
import type { WorkbookReading } from './port';
import { readEdited, type EditedSince } from './readEdited';
import { readSheets } from './readSheets';
import { text } from './text';
import { withoutPlan } from './withoutPlan';

/**
 * Reads every sheet, takes up the plans the workbook keeps, and recognises the tables that carry one of our names, laid or adopted.
 * With an earlier reading, only what edits since can have changed is read again, where that is enough.
 * A table of a plan that is neither delivered nor kept here is told in `withoutPlan`.
 */
export async function readWorkbook(since?: EditedSince): Promise<WorkbookReading> {
  const read = await attempt(async () => (since && await readEdited(since)) ?? readSheets());
  if ('trouble' in read) throw inUsersWords(text.refused(text.operations.read, read.trouble.reason));
  const { sheets, names, activeSheet, auditSettings, areMarked } = read.result;
  const planProblems = takeUpPlans(sheets);
  const adopted = adoptedNames(names);
  const named = namedTables(names);
  const laid = named.filter(({ identity }) => identity.template !== adoptedTemplate).flatMap(table => recognised(table, sheets));
  const tables = adopted.length === 0 ? laid : [...laid, ...await recognisedAdopted(adopted, sheets)];
  return { snapshot: { sheets, tables }, activeSheet, auditSettings, areMarked, planProblems, withoutPlan: withoutPlan(named), reading: read.result };
}

/** The plans in 规划数据 are there for templates, functions and checks from now on. Gives what keeps any of them out, in the user's words. */
function takeUpPlans(sheets: readonly SheetSnapshot[]): readonly string[] {
  const kept = readPlanSheets(sheets);
  const refused = setWorkbookPlans(kept.flatMap(({ plan }) => plan ?? []));
  return [...kept.flatMap(({ problems }) => problems.map(({ message }) => message)), ...refused.map(({ reason }) => reason)];
}

/** Recognition is fetched for the workbooks that need it. */
async function recognisedAdopted(adopted: readonly AdoptedName[], sheets: readonly SheetSnapshot[]): Promise<readonly TableSnapshot[]> {
  const { readAdopted } = await import(/* webpackChunkName: "pane-adoption" */ './adoption/readAdopted');
  const read = await attempt(() => readAdopted(adopted, sheets));
  if ('trouble' in read) throw inUsersWords(text.refused(text.operations.read, read.trouble.reason));
  return read.result;
}

function recognised({ identity, sheet: name, area }: NamedTable, sheets: readonly SheetSnapshot[]): readonly TableSnapshot[] {
  const sheet = sheets.find(one => one.name === name);
  const plan = planById(identity.plan);
  return sheet && plan ? [recogniseTable(identity, sheet, area, plan)] : [];
}
