import { words } from '../../language';
import type { AuditState } from './auditState';
import { switchLive } from './liveAudit';

/** 实时审核, off until asked for: it reads the workbook after every edit. */
export function LiveSwitch({ state }: { readonly state: AuditState }) {
  return (
    <div class="live">
      <label class="choice__label" title={words.value.liveHelp}><input type="checkbox" checked={state.isLive.value} aria-describedby="live-help" onChange={event => switchLive(state, event.currentTarget.checked)} /><span>{words.value.live}</span></label>
      <p id="live-help" class="choice__help">{words.value.liveHelp}</p>
    </div>
  );
}
