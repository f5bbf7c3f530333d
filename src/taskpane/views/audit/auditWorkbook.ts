import { readSettings } from '../../../domain/auditSettings';
import { applyExplanations, readExplanations, submissionOf } from '../../../domain/explanations';
import { liveSteps, type AuditMemory } from '../../../domain/liveAudit';
import { withOwnFindings } from '../../../domain/ownRules';
import { rules, type AuditProgress } from '../../../domain/rules';
import { plans } from '../../../plans';
import { words } from '../../language';
import type { EditedSince } from '../../../excel/readEdited';
import { runSliced, type SliceControl } from '../../session/runSliced';
import type { Session } from '../../session/session';
import { extentOf, tablesInScope, type AuditReport, type AuditScope } from './auditReport';
import { indicatorName } from './auditWords';

/** What is to be audited. */
export interface AuditQuestion {
  readonly scope: AuditScope;
  /** The sheet to audit; without it the one in front. */
  readonly sheet?: string;
  /** What an earlier run over the same extent found. */
  readonly memory?: AuditMemory;
  /** An earlier reading, and the sheets edited since. */
  readonly since?: EditedSince;
}

/** Reads the workbook once and runs the rules in slices; the other sheets stay in sight of the rules as context. */
export async function judge(session: Session, { scope, sheet, memory, since }: AuditQuestion, control: SliceControl<AuditProgress>): Promise<AuditReport | 'cancelled'> {
  const { snapshot, activeSheet, auditSettings, areMarked, reading, withoutPlan } = await session.port.readWorkbook(since);
  if (control.isCancelled()) return 'cancelled';
  const audited = sheet ?? activeSheet;
  const settings = readSettings(auditSettings, rules);
  const options = { severities: settings.severities, ...(scope === 'sheet' ? { sheets: [audited] } : {}) };
  const run = await runSliced(liveSteps(snapshot, plans(), settings.thresholds, options, memory), control);
  if (run === undefined) return 'cancelled';
  const findings = applyExplanations(withOwnFindings(run.result.findings, snapshot, scope === 'sheet' ? [audited] : undefined), readExplanations(snapshot.sheets)?.explanations ?? [], snapshot, id => indicatorName(plans(), id));
  const unplanned = withoutPlan.filter(({ place }) => scope === 'workbook' || place.sheet === audited).map(({ place, message }) => ({ rule: 'plan', places: [place], reason: message }));
  const result = { ...run.result, cannotJudge: [...unplanned, ...run.result.cannotJudge] };
  const extent = extentOf(tablesInScope(snapshot.tables, scope, audited));
  return { scope, sheet: audited, extent, result, findings, submission: submissionOf(findings, { broken: run.result.counts.broken, withoutPlan: unplanned.length }), snapshot, memory: run.memory, settings, areMarked, reading };
}

/** Audits as the work in the foreground, with progress and 取消. */
export async function auditWorkbook(session: Session, scope: AuditScope, sheet?: string): Promise<AuditReport | 'cancelled'> {
  let isCancelled = false;
  const cancel = (): void => { isCancelled = true; };
  session.running.value = { label: words.value.reading, cancel };
  return judge(session, { scope, ...(sheet === undefined ? {} : { sheet }) }, {
    isCancelled: () => isCancelled,
    onSlice: ({ done, total }) => { session.running.value = { label: words.value.auditing, share: total === 0 ? 1 : done / total, cancel }; },
  });
}
