/** The statements of a whole workbook: what says the same in several tables, and the same figure of other years. */
import type { Plan } from '../plan/plan';
import type { TableCell, TableSnapshot, WorkbookSnapshot } from '../table';
import { statementsOf } from './statements';

export interface Statement { readonly table: TableSnapshot; readonly cell: TableCell }

export interface StatementIndex {
  /** By what is stated, in the order of the tables. */
  readonly byMatter: ReadonlyMap<string, readonly Statement[]>;
  /** Yearly figures of an indicator and a 填报单位 ('' the province), by year; of several tables the first. */
  readonly byYear: ReadonlyMap<string, ReadonlyMap<number, TableCell>>;
}

interface OpenIndex { readonly byMatter: Map<string, Statement[]>; readonly byYear: Map<string, Map<number, TableCell>> }

const yearly = '|year ';

function add({ byMatter, byYear }: OpenIndex, key: string, statement: Statement): void {
  const statements = byMatter.get(key);
  if (statements) statements.push(statement);
  else byMatter.set(key, [statement]);
  const { cell } = statement;
  if (cell.year === undefined || !key.includes(yearly)) return;
  const name = `${cell.indicator.id}${key.slice(key.lastIndexOf('|'))}`;
  const series = byYear.get(name);
  if (!series) byYear.set(name, new Map([[cell.year, cell]]));
  else if (!series.has(cell.year)) series.set(cell.year, cell);
}

const indexes = new WeakMap<WorkbookSnapshot, Map<string, StatementIndex>>();

/** Builds the index table by table, so that a page may pause between; the index is kept with the workbook. */
export function* indexSteps(workbook: WorkbookSnapshot, plan: Plan): Generator<undefined, StatementIndex> {
  const ofPlans = indexes.get(workbook) ?? new Map<string, StatementIndex>();
  const earlier = ofPlans.get(plan.id);
  if (earlier) return earlier;
  const index: OpenIndex = { byMatter: new Map(), byYear: new Map() };
  for (const table of workbook.tables.filter(candidate => candidate.plan === plan.id)) {
    for (const [key, cell] of statementsOf(table, plan)) add(index, key, { table, cell });
    yield undefined;
  }
  indexes.set(workbook, ofPlans.set(plan.id, index));
  return index;
}

/** The index of a workbook, built now unless it was built before. */
export function statementIndex(workbook: WorkbookSnapshot, plan: Plan): StatementIndex {
  const steps = indexSteps(workbook, plan);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** A unit's column (or the province's) through the years, in whichever tables it stands. */
export function seriesOf(cell: TableCell, workbook: WorkbookSnapshot, plan: Plan): ReadonlyMap<number, TableCell> | undefined {
  return statementIndex(workbook, plan).byYear.get(`${cell.indicator.id}|${cell.role === 'unitActual' ? cell.reportingUnit ?? '' : ''}`);
}
