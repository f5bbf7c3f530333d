import { batch, signal, type Signal } from '@preact/signals';
import { defaultAuditSettings, readSettings, readThreshold, sameSettings, storedSettings, writtenThreshold, type AuditSettings, type ThresholdKey } from '../../../../domain/auditSettings';
import { rules } from '../../../../domain/rules';
import type { WorkbookSnapshot } from '../../../../domain/table/snapshot';
import { words } from '../../../language';
import { perform, report } from '../../../session/perform';
import type { Session } from '../../../session/session';
import { auditAgain, type AuditState } from '../auditState';
import { settingEffects, type SettingEffects } from './settingEffects';
import { settingsWords } from './settingsWords';

/** The page 审核设置 while it is open: what the workbook holds, what is written on the page, and what that would find. */
export interface SettingsState {
  readonly saved: AuditSettings;
  readonly workbook: WorkbookSnapshot;
  readonly draft: Signal<AuditSettings>;
  /** What stands in each number's box, as typed. */
  readonly typed: Signal<Readonly<Record<ThresholdKey, string>>>;
  /** Of the draft; undefined while it is worked out. */
  readonly effects: Signal<SettingEffects | undefined>;
}

const typedOf = ({ thresholds }: AuditSettings) =>
  Object.fromEntries(Object.entries(thresholds).map(([key, value]) => [key, String(writtenThreshold(key as ThresholdKey, value as number))])) as Record<ThresholdKey, string>;

/** Reads the workbook, so that the page speaks of it as it is now; undefined where that failed and the footer says why. */
export async function openSettings(session: Session): Promise<SettingsState | undefined> {
  const read = await perform(session, words.value.reading, () => session.port.readWorkbook());
  if (!read) return undefined;
  const saved = readSettings(read.auditSettings, rules);
  return { saved, workbook: read.snapshot, draft: signal(saved), typed: signal(typedOf(saved)), effects: signal(undefined) };
}

/** A number as typed: full-width digits and a unit after it are understood; undefined for anything else and outside the limits. */
export function readTyped(key: ThresholdKey, typed: string): number | undefined {
  const [, number] = /^(\d+(?:\.\d*)?)\s*\D*$/.exec(typed.normalize('NFKC').trim()) ?? [];
  return number === undefined ? undefined : readThreshold(key, Number(number));
}

/** Takes what was typed into the draft; a number that cannot be taken leaves the draft as it was. */
export function typeThreshold(state: SettingsState, key: ThresholdKey, typed: string): void {
  const value = readTyped(key, typed);
  batch(() => {
    state.typed.value = { ...state.typed.value, [key]: typed };
    if (value !== undefined && value !== state.draft.value.thresholds[key]) change(state, { ...state.draft.value, thresholds: { ...state.draft.value.thresholds, [key]: value } });
  });
}

/** Puts another draft on the page. */
export function change(state: SettingsState, draft: AuditSettings): void {
  batch(() => { state.draft.value = draft; state.effects.value = undefined; });
}

export function restoreDefaults(state: SettingsState): void {
  batch(() => { change(state, defaultAuditSettings); state.typed.value = typedOf(defaultAuditSettings); });
}

/** Works out what the draft would find; a later draft gives up an earlier one's. */
export function followDraft(state: SettingsState): () => void {
  let run = 0;
  const stop = state.draft.subscribe(draft => {
    const own = ++run;
    void settingEffects(state.workbook, state.saved, draft, () => own !== run).then(effects => { if (effects && own === run) state.effects.value = effects; });
  });
  return () => { run += 1; stop(); };
}

/** Keeps the draft in the workbook and audits again by it. True when it was kept, or when there was nothing to keep. */
export async function saveSettings(audit: AuditState, state: SettingsState): Promise<boolean> {
  const { session } = audit;
  const draft = state.draft.value;
  if (sameSettings(draft, state.saved)) { session.status.value = settingsWords.value.unchanged; return true; }
  const outcome = await perform(session, settingsWords.value.saving, () => session.port.putAuditSettings(storedSettings(draft)));
  report(session, outcome);
  if (outcome?.state !== 'done') return false;
  await auditAgain(audit);
  return true;
}
