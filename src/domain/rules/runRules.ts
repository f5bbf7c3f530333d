import type { Plan } from '../plan/plan';
import type { TableColumnRole, WorkbookSnapshot } from '../table';
import { keep, keptOf, watched } from './keptOutcomes';
import type { OutcomeStore } from './keptOutcomes';
import { openLedger } from './ledger';
import type { Ledger } from './ledger';
import { indexSteps } from './statementIndex';
import type { AuditResult, Outcome, Rule, RuleContext, RuleSettings, Severity } from './rule';

export interface AuditOptions {
  /** Names of the sheets whose tables are judged; the others stay in sight as context. Absent: all. */
  readonly sheets?: readonly string[];
  /** 性质 that this workbook gives to rules in place of their own, by rule id. Absent: the rules' own. */
  readonly severities?: Readonly<Record<string, Severity>>;
}

/** How many (table, rule) pairs are judged. */
export interface AuditProgress { readonly done: number; readonly total: number }

/** Outcomes between two looks at the clock: far below a millisecond's work each. */
const stride = 64;

const isNeeded = ({ needs }: Rule, roles: ReadonlySet<TableColumnRole>): boolean => needs.length === 0 || needs.some(role => roles.has(role));

/** Where outcomes are kept, a rule that looked at nothing but its table need not look at it again. */
function* checkTable(rule: Rule, context: RuleContext, ledger: Ledger, store: OutcomeStore | undefined): Generator<undefined> {
  const kept = store && keptOf(store, context.table, rule.id);
  if (kept) { ledger.replay(rule, kept); return; }
  const seen = store ? watched(context) : undefined;
  const others: Outcome[] = [];
  try {
    let outcomes = 0;
    for (const outcome of rule.check(seen?.context ?? context)) {
      ledger.note(rule, outcome);
      if (seen && outcome.verdict !== 'pass') others.push(outcome);
      outcomes += 1;
      if (outcomes % stride === 0) yield undefined;
    }
    if (store && seen?.looksAround() === false) keep(store, context.table, rule.id, { passes: outcomes - others.length, others });
  } catch (thrown) {
    ledger.noteBroken(rule, context.table, thrown instanceof Error ? thrown.message : String(thrown));
  }
}

/**
 * Runs rules over the tables of a workbook in small steps, so that a page may pause between any two of them.
 * With a store, what rules said of tables alone is taken from it and put into it.
 * A rule that crashes on a table is reported as broken and the others go on; a table whose plan is unknown is not judged.
 */
export function* stepsOf(rules: readonly Rule[], workbook: WorkbookSnapshot, plans: readonly Plan[], settings: RuleSettings, options: AuditOptions = {}, store?: OutcomeStore): Generator<AuditProgress, AuditResult> {
  const ledger = openLedger(workbook, options.severities);
  const tables = workbook.tables.filter(table => !options.sheets || options.sheets.includes(table.sheet.name));
  const total = tables.length * rules.length;
  let done = 0;
  for (const plan of plans) {
    const steps = indexSteps(workbook, plan);
    while (steps.next().done === false) yield { done, total };
  }
  for (const table of tables) {
    const plan = plans.find(candidate => candidate.id === table.plan);
    const roles = new Set(table.columns.map(column => column.role));
    for (const rule of rules) {
      const steps = plan && isNeeded(rule, roles) ? checkTable(rule, { table, workbook, plan, plans, settings, judged: tables }, ledger, store) : undefined;
      while (steps?.next().done === false) yield { done, total };
      done += 1;
      yield { done, total };
    }
  }
  return ledger.close();
}

/** Runs a stepped audit to its end. */
export function finish(steps: Generator<AuditProgress, AuditResult>): AuditResult {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
