import type { Finding, Place } from '../../../domain/rules/rule';
import type { Plan } from '../../../domain/plan/plan';
import { cellAddress } from '../../../domain/table/address';
import { words } from '../../language';
import { countBySeverity } from './shownFindings';
import type { AuditReport } from './auditReport';

/** 专栏2!E9: the place as the user finds it. */
export const placeName = (place: Place): string => `${place.sheet}!${cellAddress(place)}`;

/** The name an indicator has in its plan, '' where the finding is about none or the id is unknown. */
export function indicatorName(plans: readonly Plan[], id: string | undefined): string {
  if (id === undefined) return '';
  for (const plan of plans) for (const panel of plan.panels) {
    const found = panel.indicators.find(indicator => indicator.id === id);
    if (found) return found.name;
  }
  return '';
}

/** What a finding can be searched by besides its message. */
export function searchWords(finding: Finding, indicator: string, rule: string): string {
  return [indicator, rule, finding.code, ...finding.places.map(placeName)].join(' ');
}

/** Why the tables there are were not judged, where their plan is gone: not the same as no table at all. */
const plansGone = ({ cannotJudge }: AuditReport['result']): string => cannotJudge.filter(({ rule }) => rule === 'plan').map(({ reason }) => words.value.say(reason)).join('\n');

/** 已审核 2 张表 128 个单元格 — what was looked at, or why there was nothing to look at. */
export function extentLine({ scope, sheet, extent, result }: AuditReport): string {
  if (extent.tables === 0) return plansGone(result) || (scope === 'sheet' ? words.value.noTableOnSheet(sheet) : words.value.noTableInWorkbook);
  return scope === 'sheet' ? words.value.extentOfSheet(sheet, extent.tables, extent.cells) : words.value.extent(extent.tables, extent.cells);
}

/** The result in one line, for the status line. */
export function resultLine(report: AuditReport): string {
  if (report.extent.tables === 0) return extentLine(report);
  const { error, query, hint } = countBySeverity(report.findings);
  const outcome = error + query + hint === 0 ? words.value.clean : words.value.summary(error, query, hint);
  return words.value.auditDone(outcome);
}
