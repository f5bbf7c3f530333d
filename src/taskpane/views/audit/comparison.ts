import { readResults } from '../../../domain/auditResults';
import { sameToAudit } from '../../../domain/liveAudit';
import { idle } from '../../session/perform';
import type { AuditReport } from './auditReport';
import type { AuditState } from './auditState';

/** Does the workbook still say what the report was made of? 审核结果 is what was made of it. */
async function stillHolds(state: AuditState, { reading, snapshot }: AuditReport): Promise<boolean> {
  const now = await state.session.port.readWorkbook({ sheets: reading, edited: [...state.live.edited] });
  return sameToAudit(snapshot, now.snapshot, [readResults(snapshot.sheets)?.sheet, readResults(now.snapshot.sheets)?.sheet].filter(sheet => sheet !== undefined));
}

/** A reading that failed leaves it open whether the report holds: then it may be out of date. */
async function compare(state: AuditState): Promise<void> {
  await idle(state.session);
  const last = state.report.value;
  if (!last || state.isStale.value) return;
  const holds = await stillHolds(state, last).catch((error: unknown) => { console.warn('the workbook could not be compared with the report', error); return false; });
  if (state.report.value !== last) state.comparing.isWanted = true;
  else if (!holds) state.isStale.value = true;
}

/** Marks the report as out of date where the workbook no longer says what it was made of. One comparison at a time; edits during one ask for one more. */
export async function compareWithReport(state: AuditState): Promise<void> {
  const { comparing } = state;
  comparing.isWanted = true;
  if (comparing.isRunning) return;
  comparing.isRunning = true;
  while (comparing.isWanted) {
    comparing.isWanted = false;
    await compare(state);
  }
  comparing.isRunning = false;
}
