import type { Finding } from '../../../domain/rules/rule';
import { words } from '../../language';
import { Icon } from '../../parts/Icon';
import type { AuditState } from './auditState';
import { chosenSeverity, countBySeverity, severities } from './shownFindings';

/** The summary line, which is also the filter: pressing 强制性 shows only those, pressing it again shows all. */
export function SeverityFilter({ state, findings }: { readonly state: AuditState; readonly findings: readonly Finding[] }) {
  const counts = countBySeverity(findings);
  const chosen = chosenSeverity(findings, state.severity.value);
  return (
    <div class="filter" role="group" aria-label={words.value.filterLabel}>
      {severities.map(severity => (
        <button key={severity} class={`chip chip--${severity}`} type="button" aria-pressed={chosen === severity} aria-disabled={counts[severity] === 0}
          onClick={() => { if (counts[severity] > 0) state.severity.value = chosen === severity ? undefined : severity; }}>
          <Icon name={severity} />{words.value[severity]} {counts[severity]}
        </button>
      ))}
    </div>
  );
}
