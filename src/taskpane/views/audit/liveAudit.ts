import { batch } from '@preact/signals';
import { words } from '../../language';
import type { AuditReport } from './auditReport';
import { audit, noteEdit, type AuditState } from './auditState';
import { resultLine } from './auditWords';
import type { AuditQuestion } from './auditWorkbook';
import { startLiveClock } from './liveClock';

/** Rules that take longer than this would be felt while typing: then the switch goes off and says so. */
const bearableMilliseconds = 1000;
/** While the pane itself works, a live run waits. */
const retryMilliseconds = 200;

/** Quiet after which a run that read only what was edited is followed by one that reads everything. */
const reconcileMilliseconds = 3000;

/** What a live run reads: the sheets that edits can have changed, or all. */
type Extent = 'edited' | 'everything';

/** Reads and judges in the background: no progress, no status, no focus; a report that came in the meantime stands. */
async function auditQuietly(state: AuditState, last: AuditReport, since: AuditQuestion['since']): Promise<boolean> {
  const clock = startLiveClock();
  // Counted from when the workbook is read: Excel lets the reading wait while somebody types, however long.
  let began: number | undefined;
  const isCancelled = (): boolean => { began ??= clock.read(); return state.report.value !== last; };
  const { judge } = await import(/* webpackChunkName: "pane-audit" */ './auditWorkbook');
  const fresh = await judge(state.session, { ...last, ...(since ? { since } : {}) }, { isCancelled, onSlice: () => undefined });
  if (fresh === 'cancelled' || state.report.value !== last) return false;
  const judged = clock.judged();
  batch(() => {
    state.report.value = fresh;
    state.isStale.value = false;
    // The counts of the audit that was asked for would stand beside other ones in the list.
    if (state.session.status.value === resultLine(last)) state.session.status.value = '';
  });
  clock.shown();
  if (judged - (began ?? judged) > bearableMilliseconds) batch(() => { state.isLive.value = false; state.session.status.value = words.value.liveTooSlow; });
  return true;
}

/** Follows the edits known so far; what was not followed is still to be. */
async function followKnownEdits(state: AuditState, extent: Extent): Promise<void> {
  const last = state.report.value;
  if (!last) return;
  const { edited } = state.live;
  const ids = [...edited];
  edited.clear();
  let isFollowed = false;
  try {
    isFollowed = await auditQuietly(state, last, extent === 'edited' && ids.length > 0 ? { sheets: last.reading, edited: ids } : undefined);
  } finally {
    if (!isFollowed) for (const id of ids) edited.add(id);
  }
  if (extent === 'edited') reconcileLater(state);
}

/** One run at a time; edits during a run ask for one more. */
async function runLive(state: AuditState, extent: Extent): Promise<void> {
  const { live, session } = state;
  if (live.isRunning) { live.isWanted = true; return; }
  if (session.running.value) { setTimeout(() => { followEdit(state); }, retryMilliseconds); return; }
  live.isRunning = true;
  try {
    await followKnownEdits(state, extent);
  } catch (error) {
    console.warn('live audit failed', error);
    state.isStale.value = true;
  } finally {
    live.isRunning = false;
  }
  if (!live.isWanted) return;
  live.isWanted = false;
  followEdit(state);
}

/** Excel may lose events of edits in quick succession, and tells nothing of formats: once nobody edits any more, everything is read again. */
function reconcileLater(state: AuditState): void {
  clearTimeout(state.live.reconciling);
  state.live.reconciling = setTimeout(() => { if (state.isLive.value && state.report.value) void runLive(state, 'everything'); }, reconcileMilliseconds);
}

/**
 * Somebody edited sheets of the workbook (by id): with 实时审核 the report follows, without it the report says that it may be
 * out of date.
 */
export function followEdit(state: AuditState, sheetIds: readonly string[] = []): void {
  for (const id of sheetIds) state.live.edited.add(id);
  clearTimeout(state.live.reconciling);
  if (state.isLive.value && state.report.value) void runLive(state, state.live.edited.size > 0 ? 'edited' : 'everything');
  else void noteEdit(state);
}

/** Switches 实时审核. Switched on it begins with the report there is, or with one of the whole workbook. */
export function switchLive(state: AuditState, isLive: boolean): void {
  state.isLive.value = isLive;
  if (!isLive) return;
  if (state.report.value) followEdit(state);
  else void audit(state, 'workbook');
}
