import { batch, signal, type Signal } from '@preact/signals';
import type { SendingFinding } from '../../../domain/conversion';
import type { ConversionKind, ConversionPreview, ConversionScope } from '../../../excel/conversion';
import { words } from '../../language';
import { mayBeOwnEcho, perform, report } from '../../session/perform';
import type { Session } from '../../session/session';

/** What the 发送 view remembers while other views are shown. */
export interface SendingState {
  readonly session: Session;
  /** Undefined until the check has run. */
  readonly findings: Signal<readonly SendingFinding[] | undefined>;
  /** Has the workbook been edited since the check? */
  readonly isStale: Signal<boolean>;
  readonly kind: Signal<ConversionKind>;
  readonly scope: Signal<ConversionScope>;
  readonly preview: Signal<ConversionPreview | undefined>;
}

/** Nothing checked, nothing planned; values of this sheet chosen. */
export function createSendingState(session: Session): SendingState {
  return { session, findings: signal(undefined), isStale: signal(false), kind: signal<ConversionKind>('formulas'), scope: signal<ConversionScope>('sheet'), preview: signal(undefined) };
}

/** 发送前检查 of the whole workbook. */
export async function checkSending(state: SendingState): Promise<void> {
  const { session } = state;
  const outcome = await perform(session, words.value.checkingSending, () => session.port.conversions.checkSending());
  if (outcome === undefined) return;
  if ('trouble' in outcome) { session.trouble.value = { message: outcome.trouble }; return; }
  batch(() => {
    state.findings.value = outcome.findings;
    state.isStale.value = false;
    session.status.value = outcome.findings.length === 0 ? words.value.sendingClean : words.value.sendingFound(outcome.findings.length);
  });
}

/** Another conversion is wanted: what was planned for the last one no longer holds. */
export function chooseConversion(state: SendingState, kind: ConversionKind): void {
  batch(() => { state.kind.value = kind; state.preview.value = undefined; });
}

/** How much a preview would change, and where nothing was found: another scope may hold what is looked for. */
export const previewHeading = ({ scope }: SendingState, { cells }: ConversionPreview): string => words.value.previewCount(cells.length, words.value[`${scope.value}Scope`]);

/** Works out what the chosen conversion would do. Writes nothing. */
export async function previewConversion(state: SendingState): Promise<void> {
  const { session } = state;
  const outcome = await perform(session, words.value.previewing, async () => {
    const { planItem } = await import(/* webpackChunkName: "pane-sending" */ './planItem');
    return session.port.conversions.preview(state.kind.value, state.scope.value, planItem);
  });
  if (outcome === undefined) return;
  if ('trouble' in outcome) { session.trouble.value = { message: outcome.trouble }; return; }
  batch(() => {
    state.preview.value = outcome.preview;
    session.status.value = previewHeading(state, outcome.preview);
  });
}

/** A finding's own remedy: the conversion that cures it, for the whole workbook, as a preview. */
export async function offerConversion(state: SendingState, kind: ConversionKind): Promise<void> {
  chooseConversion(state, kind);
  state.scope.value = 'workbook';
  await previewConversion(state);
}

/** Does what the preview shows, and checks again where a check stands on show. */
export async function applyConversion(state: SendingState): Promise<void> {
  const { session } = state;
  const preview = state.preview.value;
  if (!preview) return;
  const outcome = await perform(session, words.value.converting, () => session.port.conversions.apply(preview, new Date().toISOString()));
  report(session, outcome);
  if (outcome?.state !== 'done') return;
  state.preview.value = undefined;
  await refreshSending(state);
}

/** Takes the marks of the audit off every sheet and checks again. */
export async function removeMarks(state: SendingState): Promise<void> {
  const outcome = await perform(state.session, words.value.removingMarks, () => state.session.port.marks.remove());
  report(state.session, outcome);
  if (outcome?.state === 'done') await refreshSending(state);
}

/** Runs a check that is on show again, after the workbook was changed from the pane; the last words stay. */
export async function refreshSending(state: SendingState): Promise<void> {
  state.preview.value = undefined;
  if (!state.findings.value) return;
  const outcome = await perform(state.session, words.value.checkingSending, () => state.session.port.conversions.checkSending());
  if (outcome && 'findings' in outcome) batch(() => { state.findings.value = outcome.findings; state.isStale.value = false; });
}

/** Somebody edited the workbook: a check on show may no longer hold. What may be an echo of the add-in's own work is looked into. */
export async function noteEditForSending(state: SendingState): Promise<void> {
  if (!state.findings.value || state.isStale.value) return;
  if (mayBeOwnEcho(state.session)) await (await import(/* webpackChunkName: "pane-sending" */ './compareSending')).compareSending(state);
  else state.isStale.value = true;
}
