import { sameSettings, thresholdKeys, thresholds, type AuditSettings, type ThresholdKey } from '../../../../domain/auditSettings';
import { auditSteps } from '../../../../domain/rules';
import type { AuditResult } from '../../../../domain/rules/rule';
import type { WorkbookSnapshot } from '../../../../domain/table/snapshot';
import { plans } from '../../../../plans';
import { runSliced } from '../../../session/runSliced';
import { countBySeverity, type SeverityCounts } from '../shownFindings';

/** What settings find in the workbook as it stands. */
export interface SettingEffects {
  /** Findings of each rule by the settings in force. */
  readonly byRule: ReadonlyMap<string, number>;
  readonly totalNow: SeverityCounts;
  readonly totalThen: SeverityCounts;
  /** Findings of the rules a threshold serves that ask for an answer; `then` where it is changed, by that change alone. */
  readonly byThreshold: ReadonlyMap<ThresholdKey, { readonly now: number; readonly then?: number }>;
}

const countByRule = ({ findings }: AuditResult): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
};

/** How many findings of these rules ask for an answer: some thresholds only lower one to 提示性. */
const asking = ({ findings }: AuditResult, ids: readonly string[]): number => findings.filter(({ rule, severity }) => ids.includes(rule) && severity !== 'hint').length;

/** Works out the effect of changed settings in slices; undefined once `isCancelled`. */
export async function settingEffects(workbook: WorkbookSnapshot, saved: AuditSettings, draft: AuditSettings, isCancelled: () => boolean): Promise<SettingEffects | undefined> {
  const judge = (settings: AuditSettings): Promise<AuditResult | undefined> =>
    runSliced(auditSteps(workbook, plans(), settings.thresholds, { severities: settings.severities }), { isCancelled, onSlice: () => undefined });
  const now = await judge(saved);
  const then = now && (sameSettings(saved, draft) ? now : await judge(draft));
  if (!now || !then) return undefined;
  const byThreshold = new Map<ThresholdKey, { now: number; then?: number }>();
  for (const key of thresholdKeys) {
    const isChanged = saved.thresholds[key] !== draft.thresholds[key];
    const alone = isChanged ? await judge({ ...saved, thresholds: { ...saved.thresholds, [key]: draft.thresholds[key] } }) : now;
    if (!alone) return undefined;
    byThreshold.set(key, { now: asking(now, thresholds[key].rules), ...(isChanged ? { then: asking(alone, thresholds[key].rules) } : {}) });
  }
  return { byRule: countByRule(now), totalNow: countBySeverity(now.findings), totalThen: countBySeverity(then.findings), byThreshold };
}
