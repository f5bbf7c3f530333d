import { sameSettings } from '../../../../domain/auditSettings';
import { words } from '../../../language';
import type { SeverityCounts } from '../shownFindings';
import type { SettingsState } from './settingsState';
import { settingsWords } from './settingsWords';

const countsLine = ({ error, query, hint }: SeverityCounts): string => words.value.summary(error, query, hint);

/** What all settings on the page together find in the workbook, beside what those in force find. */
export function TotalEffect({ state }: { readonly state: SettingsState }) {
  const effects = state.effects.value;
  const isChanged = !sameSettings(state.saved, state.draft.value);
  return (
    <div class="settings__total" role="status">
      {effects ? <><p>{settingsWords.value.totalNow(countsLine(effects.totalNow))}</p>{isChanged && <p>{settingsWords.value.totalAfter(countsLine(effects.totalThen))}</p>}</> : <p>{settingsWords.value.counting}</p>}
    </div>
  );
}
