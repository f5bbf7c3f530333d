import { explain, layExplanations, readExplanations, sameFigures, withExplanation } from '../../../domain/explanations';
import type { Finding } from '../../../domain/rules/rule';
import type { OperationOutcome } from '../../../excel/port';
import { plans } from '../../../plans';
import { words } from '../../language';
import { perform, report } from '../../session/perform';
import { writtenTime } from '../../session/writtenTime';
import type { AuditReport } from './auditReport';
import { auditAgain, type AuditState } from './auditState';
import { indicatorName, placeName } from './auditWords';

/** The workbook is read again first: 审核说明 may have been edited by hand, and a figure may have changed under the finding. */
async function write(state: AuditState, last: AuditReport, finding: Finding, text: string): Promise<OperationOutcome> {
  const { port } = state.session;
  const { snapshot } = await port.readWorkbook();
  const [place] = finding.places;
  const cell = place ? placeName(place) : '';
  if (!sameFigures(finding.places, last.snapshot, snapshot)) return { state: 'unchanged', message: words.value.figuresChanged(cell) };
  const present = readExplanations(snapshot.sheets);
  const added = explain(finding, { indicator: indicatorName(plans(), finding.indicator), text, time: writtenTime(new Date()) }, snapshot);
  const explanations = withExplanation(present?.explanations ?? [], added);
  const outcome = await port.putRecord(origin => layExplanations(explanations, origin), present, 'stay');
  return outcome.state === 'done' ? { ...outcome, message: words.value.explanationSaved(cell) } : outcome;
}

/** Keeps an explanation in the workbook and audits again, so that the finding shows it. True when it was kept. */
export async function saveExplanation(state: AuditState, finding: Finding, text: string): Promise<boolean> {
  const last = state.report.value;
  if (!last) return false;
  const outcome = await perform(state.session, words.value.savingExplanation, () => write(state, last, finding, text));
  report(state.session, outcome);
  if (outcome?.state !== 'done') return false;
  await auditAgain(state);
  return true;
}
