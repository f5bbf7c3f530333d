/** Collects the outcomes of a run and puts the findings in the order a person works through them. */
import type { TableSnapshot, WorkbookSnapshot } from '../table';
import type { KeptOutcomes } from './keptOutcomes';
import type { AuditResult, Finding, Outcome, Rule, Severity } from './rule';

export interface Ledger {
  readonly note: (rule: Rule, outcome: Outcome) => void;
  /** Notes what was kept of an earlier run. */
  readonly replay: (rule: Rule, kept: KeptOutcomes) => void;
  readonly noteBroken: (rule: Rule, table: TableSnapshot, reason: string) => void;
  readonly close: () => AuditResult;
}

const gravity: Readonly<Record<Severity, number>> = { error: 0, query: 1, hint: 2 };

/** A place may lower its rule's severity, never raise it. */
const milder = (rule: Severity, place: Severity | undefined): Severity => (place !== undefined && gravity[place] > gravity[rule] ? place : rule);

/** By severity, then sheet by sheet, row by row, as the eye goes; equal places by code. */
export function inOrder(findings: readonly Finding[], workbook: WorkbookSnapshot): Finding[] {
  const sheets = new Map(workbook.sheets.map((sheet, at) => [sheet.name, at]));
  const key = ({ severity, places }: Finding): number[] => [gravity[severity], sheets.get(places[0]?.sheet ?? '') ?? 0, places[0]?.row ?? 0, places[0]?.column ?? 0];
  return [...findings].sort((one, other) => {
    const [first, second] = [key(one), key(other)];
    const at = first.findIndex((value, index) => value !== second[index]);
    return at < 0 ? one.code.localeCompare(other.code) : (first[at] ?? 0) - (second[at] ?? 0);
  });
}

/** `severities` stand in place of the rules' own. */
export function openLedger(workbook: WorkbookSnapshot, severities: Readonly<Record<string, Severity>> = {}): Ledger {
  const findings: Finding[] = [];
  const broken: AuditResult['broken'][number][] = [];
  const unjudged: AuditResult['cannotJudge'][number][] = [];
  let passed = 0;
  const note = (rule: Rule, outcome: Outcome): void => {
    if (outcome.verdict === 'pass') passed += 1;
    else if (outcome.verdict === 'cannotJudge') unjudged.push({ rule: rule.id, places: outcome.places, reason: outcome.reason });
    else findings.push({ ...outcome.failure, rule: rule.id, code: rule.code, severity: milder(severities[rule.id] ?? rule.severity, outcome.failure.severity) });
  };
  return {
    note,
    replay(rule, kept) {
      passed += kept.passes;
      for (const outcome of kept.others) note(rule, outcome);
    },
    noteBroken(rule, table, reason) { broken.push({ rule: rule.id, table: `${table.sheet.name} ${table.panel}`, reason }); },
    close: () => ({
      findings: inOrder(findings, workbook), broken, cannotJudge: unjudged,
      counts: { pass: passed, fail: findings.length, cannotJudge: unjudged.length, broken: broken.length },
    }),
  };
}
