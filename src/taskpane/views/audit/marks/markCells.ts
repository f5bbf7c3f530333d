import type { CellMark } from '../../../../excel/marks';
import { perform, report } from '../../../session/perform';
import type { AuditReport } from '../auditReport';
import { audit, type AuditState } from '../auditState';
import { partWords } from '../words/partWords';

/** The cell to look at first of every finding that still wants something: what is explained needs no mark, a table not yet begun neither. */
export const marksOf = ({ findings }: Pick<AuditReport, 'findings'>): readonly CellMark[] =>
  findings.flatMap(({ places: [place], severity, explained, unfilled }) => (place && unfilled !== true && (explained === undefined || explained.state === 'lapsed') ? [{ place, severity }] : []));

/** Puts the marks of the report on show in place of the earlier ones; an audit of one sheet leaves the others' alone. */
async function put(state: AuditState): Promise<boolean> {
  const { session } = state;
  const last = state.report.value;
  if (!last || !session.port.marks.isAvailable()) return false;
  const outcome = await perform(session, partWords.value.marking, () => session.port.marks.put(marksOf(last), last.scope === 'sheet' ? last.sheet : undefined));
  report(session, outcome);
  return outcome?.state === 'done';
}

/** After an audit: the marks follow; what was said of the audit stays. */
export async function refreshMarks(state: AuditState): Promise<void> {
  const said = state.session.status.value;
  if (await put(state)) state.session.status.value = said;
}

/** Switches 标记单元格. Switched on it marks what the report on show found, or audits the workbook first. */
export async function switchMarks(state: AuditState, isOn: boolean): Promise<void> {
  const { session } = state;
  if (isOn) {
    if (!state.report.value) await audit(state, 'workbook');
    state.areMarked.value = true;
    state.areMarked.value = await put(state);
    return;
  }
  const outcome = await perform(session, partWords.value.unmarking, () => session.port.marks.remove());
  report(session, outcome);
  if (outcome?.state === 'done') state.areMarked.value = false;
}
