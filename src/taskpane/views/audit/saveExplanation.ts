import { explain, layExplanations, readExplanations, sameFigures, withExplanation, type ExplainedFinding, type Explanation } from '../../../domain/explanations';
import type { Finding } from '../../../domain/rules/rule';
import type { WorkbookSnapshot } from '../../../domain/table';
import type { OperationOutcome } from '../../../excel/port';
import { plans } from '../../../plans';
import { words } from '../../language';
import { perform, report } from '../../session/perform';
import { writtenTime } from '../../session/writtenTime';
import type { AuditReport } from './auditReport';
import { auditAgain, type AuditState } from './auditState';
import { indicatorName, placeName } from './auditWords';

/** Explanations that come with the plan are written down too, so that the printed sheet is complete. */
const preparedIn = (last: AuditReport, snapshot: WorkbookSnapshot): readonly ExplainedFinding[] =>
  last.findings.filter(({ explained, places }) => explained?.state === 'prepared' && sameFigures(places, last.snapshot, snapshot));

/** The workbook is read again first: 审核说明 may have been edited by hand, and a figure may have changed under the finding. */
async function write(state: AuditState, last: AuditReport, finding: Finding, text: string): Promise<OperationOutcome> {
  const { port } = state.session;
  const { snapshot } = await port.readWorkbook();
  const [place] = finding.places;
  const cell = place ? placeName(place) : '';
  if (!sameFigures(finding.places, last.snapshot, snapshot)) return { state: 'unchanged', message: words.value.figuresChanged(cell) };
  const present = readExplanations(snapshot.sheets);
  const time = writtenTime(new Date());
  const written = (about: Finding, said: string): Explanation => explain(about, { indicator: indicatorName(plans(), about.indicator), text: said, time }, snapshot);
  const prepared = preparedIn(last, snapshot).filter(other => other !== finding).map(other => written(other, other.explained?.text ?? ''));
  const explanations = [written(finding, text), ...prepared].reduce<readonly Explanation[]>(withExplanation, present?.explanations ?? []);
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
