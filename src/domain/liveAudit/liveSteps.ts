/** 实时审核: after an edit only the tables it can concern are checked again; the others keep what was found. */
import type { Plan } from '../plan/plan';
import { auditSteps, type AuditOptions, type AuditProgress, type AuditResult, type OutcomeStore, type RuleSettings } from '../rules';
import { inOrder } from '../rules/ledger';
import type { WorkbookSnapshot } from '../table/snapshot';
import { planGroups } from './planGroups';
import { sameTables, withEarlierTables } from './sameTables';

/** What a run leaves for the next: the workbook as it was, and what was found in each group of plans. */
export interface AuditMemory {
  readonly workbook: WorkbookSnapshot;
  readonly parts: ReadonlyMap<string, AuditResult>;
  /** By which settings it was judged, and which sheets: with others nothing of it holds. */
  readonly measure: string;
  /** Plans of the open workbook may change as its figures do. */
  readonly plans: readonly Plan[];
  /** What rules said of tables alone. */
  readonly outcomes: OutcomeStore;
}

export interface AuditRun {
  readonly result: AuditResult;
  readonly memory: AuditMemory;
  /** How many tables the rules looked at again; those that look beyond their table look at all of a group, the others at what was edited. */
  readonly judgedTables: number;
}

const tablesOf = (workbook: WorkbookSnapshot, group: readonly string[]) => workbook.tables.filter(table => group.includes(table.plan));

/** As if it had been one run. */
function join(parts: readonly AuditResult[], workbook: WorkbookSnapshot): AuditResult {
  const sum = (count: keyof AuditResult['counts']): number => parts.reduce((total, part) => total + part.counts[count], 0);
  return {
    findings: inOrder(parts.flatMap(part => part.findings), workbook),
    broken: parts.flatMap(part => part.broken), cannotJudge: parts.flatMap(part => part.cannotJudge),
    counts: { pass: sum('pass'), fail: sum('fail'), cannotJudge: sum('cannotJudge'), broken: sum('broken') },
  };
}

/** The same plans, or plans read again that say the same. */
const samePlans = (one: readonly Plan[], other: readonly Plan[]): boolean =>
  one.length === other.length && one.every((plan, at) => plan === other[at] || JSON.stringify(plan) === JSON.stringify(other[at]));

/**
 * 审核 in small steps, with the memory of an earlier run of the same extent. A rule sees tables of its own plan and of plans
 * linked to it and no others, so a group of linked plans whose tables are all as they were has nothing new to say. In a group
 * with an edited table, rules that look at nothing but their table keep what they said of the others.
 * Example: a figure of 重点任务 is edited → 专栏1 and 专栏2 are not checked again; one of 专栏1 is → 专栏2 is.
 */
export function* liveSteps(read: WorkbookSnapshot, plans: readonly Plan[], settings: RuleSettings, options: AuditOptions = {}, memory?: AuditMemory): Generator<AuditProgress, AuditRun> {
  const measure = JSON.stringify([settings, options]);
  const known = memory && memory.measure === measure && samePlans(memory.plans, plans) ? memory : undefined;
  const workbook = known ? withEarlierTables(read, known.workbook) : read;
  const outcomes: OutcomeStore = known?.outcomes ?? new WeakMap();
  const parts = new Map<string, AuditResult>();
  let judgedTables = 0;
  for (const group of planGroups(plans)) {
    const key = group.join(' ');
    const tables = tablesOf(workbook, group);
    const earlier = known?.parts.get(key);
    const isKept = earlier !== undefined && known !== undefined && sameTables(tables, tablesOf(known.workbook, group));
    parts.set(key, isKept ? earlier : yield* auditSteps({ sheets: workbook.sheets, tables }, plans, settings, options, outcomes));
    if (!isKept) judgedTables += tables.length;
  }
  return { result: join([...parts.values()], workbook), memory: { workbook, parts, measure, plans, outcomes }, judgedTables };
}
