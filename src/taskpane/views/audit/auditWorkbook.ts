import { applyExplanations, readExplanations, submissionOf } from '../../../domain/explanations';
import { auditSteps, defaultSettings } from '../../../domain/rules';
import { plans } from '../../../plans';
import { words } from '../../language';
import { runSliced } from '../../session/runSliced';
import type { Session } from '../../session/session';
import { extentOf, tablesInScope, type AuditReport, type AuditScope } from './auditReport';

/**
 * Reads the workbook once and runs the rules in slices, with progress and 取消.
 * `sheet` names the sheet to audit; without it the one in front. The other sheets stay in sight of the rules as context.
 */
export async function auditWorkbook(session: Session, scope: AuditScope, sheet?: string): Promise<AuditReport | 'cancelled'> {
  let isCancelled = false;
  const cancel = (): void => { isCancelled = true; };
  session.running.value = { label: words.value.reading, cancel };
  const { snapshot, activeSheet } = await session.port.readWorkbook();
  if (isCancelled) return 'cancelled';
  const audited = sheet ?? activeSheet;
  const steps = auditSteps(snapshot, plans(), defaultSettings, scope === 'sheet' ? { sheets: [audited] } : {});
  const result = await runSliced(steps, {
    isCancelled: () => isCancelled,
    onSlice: ({ done, total }) => { session.running.value = { label: words.value.auditing, share: total === 0 ? 1 : done / total, cancel }; },
  });
  if (result === undefined) return 'cancelled';
  const findings = applyExplanations(result.findings, readExplanations(snapshot.sheets)?.explanations ?? [], snapshot);
  const extent = extentOf(tablesInScope(snapshot.tables, scope, audited));
  return { scope, sheet: audited, extent, result, findings, submission: submissionOf(findings, result.counts.broken), snapshot };
}
