import { words } from '../../language';
import { singleClick } from '../../parts/singleClick';
import type { AuditState } from './auditState';
import { openOwnRules } from './openOwnRules';
import { writeResults } from './writeResults';

/** The sheets an audit writes or reads: 审核结果 to print, 审核规则 for the user's own rules. */
export function AuditSheets({ state }: { readonly state: AuditState }) {
  const isBusy = state.session.isSlow.value;
  return (
    <div class="results">
      <button class="button" type="button" aria-disabled={isBusy} onClick={singleClick(() => void writeResults(state))}>{words.value.writeResults}</button>
      <p class="choice__help">{words.value.writeResultsHelp}</p>
      <button class="button" type="button" aria-disabled={isBusy} onClick={singleClick(() => void openOwnRules(state.session))}>{words.value.ownRules}</button>
      <p class="choice__help">{words.value.ownRulesHelp}</p>
    </div>
  );
}
