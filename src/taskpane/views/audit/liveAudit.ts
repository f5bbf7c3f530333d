import { batch } from '@preact/signals';
import { words } from '../../language';
import { startLiveClock } from './liveClock';
import { audit, noteEdit, type AuditState } from './auditState';

/** Rules that take longer than this would be felt while typing: then the switch goes off and says so. */
const bearableMilliseconds = 1000;
/** While the pane itself works, a live run waits. */
const retryMilliseconds = 200;

/** Reads and judges in the background: no progress, no status, no focus; a report that came in the meantime stands. */
async function auditQuietly(state: AuditState): Promise<void> {
  const last = state.report.value;
  if (!last) return;
  const clock = startLiveClock();
  // Counted from when the workbook is read: Excel lets the reading wait while somebody types, however long.
  let began: number | undefined;
  const isCancelled = (): boolean => { began ??= clock.read(); return state.report.value !== last; };
  const { judge } = await import(/* webpackChunkName: "pane-audit" */ './auditWorkbook');
  const fresh = await judge(state.session, last, { isCancelled, onSlice: () => undefined });
  if (fresh === 'cancelled' || state.report.value !== last) return;
  const judged = clock.judged();
  batch(() => { state.report.value = fresh; state.isStale.value = false; });
  clock.shown();
  if (judged - (began ?? judged) > bearableMilliseconds) batch(() => { state.isLive.value = false; state.session.status.value = words.value.liveTooSlow; });
}

/** One run at a time; edits during a run ask for one more. */
async function runLive(state: AuditState): Promise<void> {
  const { live, session } = state;
  if (live.isRunning) { live.isWanted = true; return; }
  if (session.running.value) { setTimeout(() => { followEdit(state); }, retryMilliseconds); return; }
  live.isRunning = true;
  try {
    await auditQuietly(state);
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

/** Somebody edited the workbook: with 实时审核 the report follows, without it the report says that it may be out of date. */
export function followEdit(state: AuditState): void {
  if (state.isLive.value && state.report.value) void runLive(state);
  else noteEdit(state);
}

/** Switches 实时审核. Switched on it begins with the report there is, or with one of the whole workbook. */
export function switchLive(state: AuditState, isLive: boolean): void {
  state.isLive.value = isLive;
  if (!isLive) return;
  if (state.report.value) followEdit(state);
  else void audit(state, 'workbook');
}
