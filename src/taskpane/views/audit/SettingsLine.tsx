import { settingDifferences } from '../../../domain/auditSettings';
import { rules } from '../../../domain/rules';
import { isEnglish, words } from '../../language';
import { Icon } from '../../parts/Icon';
import { singleClick } from '../../parts/singleClick';
import type { AuditState } from './auditState';
import { partWords } from './words/partWords';

/** The way to 审核设置, and what of them is not the default: whoever reads the findings has to know the measure. */
export function SettingsLine({ state }: { readonly state: AuditState }) {
  const settings = state.report.value?.settings;
  const differences = settings ? settingDifferences(settings, rules) : [];
  return (
    <div class="options">
      <button id="audit-settings" class="button button--small" type="button" onClick={singleClick(() => { state.isSettingsOpen.value = true; })}><Icon name="settings" />{partWords.value.settings}</button>
      {differences.length > 0 && <p class="note">{partWords.value.settingsDiffer(differences.map(words.value.say).join(isEnglish.value ? '; ' : '；'))}</p>}
    </div>
  );
}
