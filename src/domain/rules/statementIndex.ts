/** The statements of a whole workbook: what says the same in several tables, and the same figure of other years. */
import type { Plan } from '../plan/plan';
import { readSteps } from '../table';
import type { RowReading, TableCell, TableSnapshot, WorkbookSnapshot } from '../table';
import { subjectOf, subjectsOf } from './statements';
import type { SubjectReader } from './statements';

export interface Statement { readonly table: TableSnapshot; readonly cell: TableCell }

export interface StatementIndex {
  /** What tables state about a subject of an indicator, in the order of the tables; of one table its first cell. */
  readonly statementsAbout: (indicator: string, subject: string) => readonly Statement[];
  /** Yearly figures of an indicator and a 填报单位 ('' the province), by year; of several tables the first. */
  readonly yearsOf: (indicator: string, unit: string) => ReadonlyMap<number, TableCell> | undefined;
}

/** Indicator first: strings of columns are shared by all rows, and are looked up without being put together again. */
type ByIndicator<Value> = Map<string, Map<string, Value>>;
interface OpenIndex { readonly subjects: ByIndicator<Statement[]>; readonly years: ByIndicator<Map<number, TableCell>> }

const yearly = 'year ';
const none: readonly Statement[] = [];

function inner<Value>(map: ByIndicator<Value>, indicator: string): Map<string, Value> {
  const found = map.get(indicator) ?? new Map<string, Value>();
  map.set(indicator, found);
  return found;
}

function addYear(years: Map<string, Map<number, TableCell>>, unit: string, year: number, cell: TableCell): void {
  const series = years.get(unit);
  if (!series) years.set(unit, new Map([[year, cell]]));
  else if (!series.has(year)) series.set(year, cell);
}

function addRow({ subjects, years }: OpenIndex, table: TableSnapshot, row: RowReading, subjectAt: SubjectReader): void {
  const ofIndicator = inner(subjects, row.indicator.id);
  const yearsOfIndicator = inner(years, row.indicator.id);
  for (const cell of row.cells) {
    const subject = subjectAt(row, cell);
    if (subject === undefined) continue;
    const statements = ofIndicator.get(subject);
    if (!statements) ofIndicator.set(subject, [{ table, cell }]);
    else if (statements.at(-1)?.table !== table) statements.push({ table, cell });
    else continue;
    if (cell.year !== undefined && subject.startsWith(yearly)) addYear(yearsOfIndicator, subject.slice(subject.indexOf('|') + 1), cell.year, cell);
  }
}

const indexes = new WeakMap<WorkbookSnapshot, Map<string, StatementIndex>>();

/** Reads the tables of a plan and builds the index row by row, so that a page may pause between; the index is kept with the workbook. */
export function* indexSteps(workbook: WorkbookSnapshot, plan: Plan): Generator<undefined, StatementIndex> {
  const ofPlans = indexes.get(workbook) ?? new Map<string, StatementIndex>();
  const earlier = ofPlans.get(plan.id);
  if (earlier) return earlier;
  const open: OpenIndex = { subjects: new Map(), years: new Map() };
  for (const table of workbook.tables) {
    if (table.plan !== plan.id) continue;
    const subjectAt = subjectsOf(table, plan);
    const { rows } = yield* readSteps(table, plan);
    for (const row of rows) {
      addRow(open, table, row, subjectAt);
      yield undefined;
    }
  }
  const index: StatementIndex = {
    statementsAbout: (indicator, subject) => open.subjects.get(indicator)?.get(subject) ?? none,
    yearsOf: (indicator, unit) => open.years.get(indicator)?.get(unit),
  };
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
  return statementIndex(workbook, plan).yearsOf(cell.indicator.id, cell.role === 'unitActual' ? cell.reportingUnit ?? '' : '');
}

/** What other cells state about a subject of a cell's indicator. */
export const statedElsewhere = (cell: TableCell, matter: string, unit: string, workbook: WorkbookSnapshot, plan: Plan): TableCell | undefined =>
  statementIndex(workbook, plan).statementsAbout(cell.indicator.id, subjectOf(matter, unit)).find(statement => statement.cell !== cell)?.cell;
