/** 审核: the rules and how to run them. */
import type { Plan } from '../plan/plan';
import type { WorkbookSnapshot } from '../table';
import type { OutcomeStore } from './keptOutcomes';
import { rules } from './registry';
import type { AuditResult, RuleSettings } from './rule';
import { finish, stepsOf } from './runRules';
import type { AuditOptions, AuditProgress } from './runRules';

export type { AuditResult, Failure, Finding, Fix, Outcome, Place, Rule, RuleContext, RuleSettings, Scope, Severity } from './rule';
export { defaultSettings } from './rule';
export type { OutcomeStore } from './keptOutcomes';
export type { AuditOptions, AuditProgress } from './runRules';
export { rules };
export { culpritSteps, likelyCulprits } from './culprit/likelyCulprits';
export type { Culprit, CulpritGroup } from './culprit/likelyCulprits';

/** 审核 in small steps: pause between any two; the generator's return value is the result. */
export function auditSteps(workbook: WorkbookSnapshot, plans: readonly Plan[], settings: RuleSettings, options: AuditOptions = {}, store?: OutcomeStore): Generator<AuditProgress, AuditResult> {
  return stepsOf(rules, workbook, plans, settings, options, store);
}

/** 审核 at one go. Findings are sorted by severity, then by place. */
export function runRules(workbook: WorkbookSnapshot, plans: readonly Plan[], settings: RuleSettings, options: AuditOptions = {}): AuditResult {
  return finish(auditSteps(workbook, plans, settings, options));
}
