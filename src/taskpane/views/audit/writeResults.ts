import { layResults, readResults, resultOf } from '../../../domain/auditResults';
import { layExplanations, readExplanations, showsOldNames } from '../../../domain/explanations';
import { settingDifferences } from '../../../domain/auditSettings';
import { rules } from '../../../domain/rules';
import { plans } from '../../../plans';
import { words } from '../../language';
import { perform, report } from '../../session/perform';
import type { Session } from '../../session/session';
import { writtenTime } from '../../session/writtenTime';
import { auditWorkbook } from './auditWorkbook';
import type { AuditReport } from './auditReport';
import { marksRefreshed, showReport, type AuditState } from './auditState';
import { indicatorName } from './auditWords';
import { ruleName } from './ruleWords';

const names = { rule: ruleName, indicator: (id: string | undefined) => indicatorName(plans(), id) };

/** A sheet to print speaks of the whole workbook as it is now, so it is audited first. */
async function write(state: AuditState) {
  const { session } = state;
  const audited = await auditWorkbook(session, 'workbook');
  if (audited === 'cancelled') return { audited };
  if (audited.extent.tables === 0) return { audited };
  session.running.value = { label: words.value.writingResults };
  await renewNames(session, audited);
  return { audited, outcome: await put(state, audited) };
}

/** 审核说明 is printed beside 审核结果: its cells by the names their sheets have now. Where Excel refuses, the names stay for the next time. */
async function renewNames({ port }: Session, { snapshot }: AuditReport): Promise<void> {
  const present = readExplanations(snapshot.sheets);
  if (present && showsOldNames(snapshot.sheets)) await port.putRecord(origin => layExplanations(present.explanations, origin), present, 'stay');
}

function put({ session }: AuditState, { findings, submission, extent, snapshot, settings }: AuditReport) {
  const present = readResults(snapshot.sheets);
  const results = { time: writtenTime(new Date()), extent, submission, findings: findings.map(finding => resultOf(finding, names)), settings: settingDifferences(settings, rules) };
  return session.port.putRecord(origin => layResults(results, present, origin), present, 'show');
}

/** Audits the whole workbook and writes what it found to the sheet 审核结果, held against what stands there. */
export async function writeResults(state: AuditState): Promise<void> {
  const written = await perform(state.session, words.value.writingResults, () => write(state));
  if (!written) return;
  if (written.audited === 'cancelled') { state.session.status.value = words.value.auditCancelled; return; }
  showReport(state, written.audited);
  await marksRefreshed(state);
  report(state.session, written.outcome);
}
