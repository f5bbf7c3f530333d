import { useEffect, useRef, useState } from 'preact/hooks';
import { thresholdKeys } from '../../../../domain/auditSettings';
import { words } from '../../../language';
import { SubPage } from '../../../parts/SubPage';
import { singleClick } from '../../../parts/singleClick';
import type { AuditState } from '../auditState';
import { partWords } from '../words/partWords';
import { openSettings, restoreDefaults, saveSettings, followDraft, type SettingsState } from './settingsState';
import { settingsWords } from './settingsWords';
import { SeverityChoices } from './SeverityChoices';
import { ThresholdField } from './ThresholdField';
import { TotalEffect } from './TotalEffect';
import '../../../styles/pages.scss';
import '../../../styles/settings.scss';

interface SettingsPageProps { readonly audit: AuditState; readonly onBack: () => void }

/** 审核设置: by which measure this workbook is judged, and what each change would find in it. */
export function SettingsPage({ audit, onBack }: SettingsPageProps) {
  const [state, setState] = useState<SettingsState>();
  useEffect(() => { void openSettings(audit.session).then(setState); }, [audit]);
  useEffect(() => (state ? followDraft(state) : undefined), [state]);
  return (
    <SubPage title={partWords.value.settings} onBack={onBack}>
      <p class="intro">{settingsWords.value.intro}</p>
      {state ? <SettingsForm audit={audit} state={state} onSaved={onBack} /> : <p class="nothing" role="status">{words.value.openingView}</p>}
    </SubPage>
  );
}

function SettingsForm({ audit, state, onSaved }: { readonly audit: AuditState; readonly state: SettingsState; readonly onSaved: () => void }) {
  const form = useRef<HTMLFormElement>(null);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const wrong = form.current?.querySelector<HTMLInputElement>('[aria-invalid="true"]');
    if (wrong) { wrong.focus(); return; }
    if (await saveSettings(audit, state)) onSaved();
  };
  return (
    <form ref={form} class="settings" onSubmit={event => void save(event)}>
      <h3 class="heading heading--small">{settingsWords.value.thresholds}</h3>
      {thresholdKeys.map(key => <ThresholdField key={key} state={state} name={key} />)}
      <SeverityChoices state={state} />
      <div class="page__actions">
        <TotalEffect state={state} />
        <button class="button button--primary" type="submit" aria-disabled={audit.session.isSlow.value}>{settingsWords.value.save}</button>
        <button class="button" type="button" onClick={singleClick(() => restoreDefaults(state))}>{settingsWords.value.restore}</button>
      </div>
    </form>
  );
}
