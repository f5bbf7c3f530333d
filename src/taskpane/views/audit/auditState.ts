import { batch, signal, type Signal } from '@preact/signals';
import type { Finding, Place, Severity } from '../../../domain/rules/rule';
import { words } from '../../language';
import { describeTrouble } from '../../session/describeTrouble';
import { mayBeOwnEcho, perform, report } from '../../session/perform';
import type { Session } from '../../session/session';
import type { AuditReport, AuditScope } from './auditReport';
import type { auditWorkbook } from './auditWorkbook';
import { resultLine } from './auditWords';

/** What the 审核 view remembers while other views are shown. */
export interface AuditState {
  readonly session: Session;
  readonly report: Signal<AuditReport | undefined>;
  /** Has the user edited anything since? */
  readonly isStale: Signal<boolean>;
  /** 实时审核 */
  readonly isLive: Signal<boolean>;
  /** Whether a live run is under way, whether another is wanted after it, and the sheets (by id) edited since the last one. */
  readonly live: { isRunning: boolean; isWanted: boolean; edited: Set<string>; reconciling?: ReturnType<typeof setTimeout> };
  /** Whether the workbook is being compared with the report, and whether to compare once more after that. */
  readonly comparing: { isRunning: boolean; isWanted: boolean };
  /** 标记单元格 */
  readonly areMarked: Signal<boolean>;
  /** Is the page 审核设置 shown in place of the findings? */
  readonly isSettingsOpen: Signal<boolean>;
  readonly severity: Signal<Severity | undefined>;
  readonly query: Signal<string>;
  /** How many findings the list may show. */
  readonly limit: Signal<number>;
}

/** A list longer than this is searched or filtered rather than scrolled. */
export const listStep = 500;

/** Nothing audited yet. */
export function createAuditState(session: Session): AuditState {
  return { session, report: signal(undefined), isStale: signal(false), isLive: signal(false), live: { isRunning: false, isWanted: false, edited: new Set() }, comparing: { isRunning: false, isWanted: false }, areMarked: signal(false), isSettingsOpen: signal(false), severity: signal(undefined), query: signal(''), limit: signal(listStep) };
}

/** The rules come with the view: nobody waits for them while the pane opens. */
const audited: typeof auditWorkbook = async (...question) => (await import(/* webpackChunkName: "pane-audit" */ './auditWorkbook')).auditWorkbook(...question);

/** Marks on cells follow every audit that was asked for. */
export const marksRefreshed = async (state: AuditState): Promise<void> => {
  if (state.areMarked.value) await (await import(/* webpackChunkName: "pane-audit" */ './marks/markCells')).refreshMarks(state);
};

/** Audits the sheet in front or the whole workbook and says the result in one line. A cancelled run leaves the last report. */
export async function audit(state: AuditState, scope: AuditScope): Promise<void> {
  const { session } = state;
  const outcome = await perform(session, words.value.reading, () => audited(session, scope));
  if (outcome === undefined) return;
  if (outcome === 'cancelled') { session.status.value = words.value.auditCancelled; return; }
  showReport(state, outcome);
  await marksRefreshed(state);
}

/** Puts a fresh report on show, filters cleared. */
export function showReport(state: AuditState, fresh: AuditReport): void {
  batch(() => {
    state.report.value = fresh;
    state.isStale.value = false;
    state.areMarked.value = fresh.areMarked;
    state.isSettingsOpen.value = false;
    state.severity.value = undefined;
    state.limit.value = listStep;
    state.session.status.value = resultLine(fresh);
  });
}

/** Runs the last audit again after the workbook was changed from the pane, filter and place in the list kept. */
export async function auditAgain(state: AuditState): Promise<void> {
  const last = state.report.value;
  if (!last) return;
  const outcome = await perform(state.session, words.value.auditing, () => audited(state.session, last.scope, last.sheet));
  if (outcome && outcome !== 'cancelled') batch(() => { state.report.value = outcome; state.isStale.value = false; state.areMarked.value = outcome.areMarked; });
  await marksRefreshed(state);
}

/**
 * Somebody edited the workbook: a report on show may be out of date. What comes during the add-in's own work or right after it
 * may be an echo of that, or the user's next figure: then the workbook itself is asked.
 */
export async function noteEdit(state: AuditState): Promise<void> {
  if (!state.report.value || state.isStale.value) return;
  if (mayBeOwnEcho(state.session)) await (await import(/* webpackChunkName: "pane-audit" */ './comparison')).compareWithReport(state);
  else state.isStale.value = true;
}

/** Shows a place in the grid. Changes nothing, so it waits for no other work; only a failure is worth words. */
export async function showPlace(session: Session, place: Place): Promise<void> {
  try {
    const outcome = await session.port.selectPlace(place);
    if (outcome.state !== 'done') report(session, outcome);
  } catch (error) {
    session.trouble.value = describeTrouble(error, words.value.unknownTrouble);
  }
}

/** Applies the correction of a finding or of a likely culprit and audits again, so that what it cures leaves the list. */
export async function applyFinding(state: AuditState, finding: Pick<Finding, 'fix'>): Promise<void> {
  const { fix } = finding;
  if (!fix) return;
  const outcome = await perform(state.session, words.value.applying, () => state.session.port.applyFix(fix));
  report(state.session, outcome);
  if (outcome?.state === 'done') await auditAgain(state);
}
