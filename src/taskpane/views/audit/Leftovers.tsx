import type { AuditResult } from '../../../domain/rules/rule';
import { words } from '../../language';
import { Icon } from '../../parts/Icon';
import { placeName } from './auditWords';
import { shownName } from './ruleWords';
import { unjudgedByReason } from './unjudged';

/** More places than this are counted, not listed. */
const placesListed = 6;

/** What the audit could not settle, said as plainly as what it found: rules that crashed, places without figures to compare. */
export function Leftovers({ result }: { readonly result: AuditResult }) {
  return <><Broken broken={result.broken} /><Unjudged cannotJudge={result.cannotJudge} /></>;
}

function Broken({ broken }: { readonly broken: AuditResult['broken'] }) {
  if (broken.length === 0) return null;
  return (
    <div class="bar bar--error">
      <Icon name="error" />
      <div class="bar__body">
        <p>{words.value.broken(broken.length)}</p>
        <details class="disclosure"><summary>{words.value.technicalDetail}</summary>
          <ul class="plain">{broken.map(({ rule, table, reason }) => <li key={`${rule} ${table}`}>{words.value.brokenRule(shownName(rule), table)}<pre class="detail" tabIndex={0}>{reason}</pre></li>)}</ul>
        </details>
      </div>
    </div>
  );
}

function Unjudged({ cannotJudge }: { readonly cannotJudge: AuditResult['cannotJudge'] }) {
  if (cannotJudge.length === 0) return null;
  return (
    <details class="disclosure disclosure--block">
      <summary>{words.value.cannotJudge(cannotJudge.length)}</summary>
      <p class="note">{words.value.cannotJudgeHelp}</p>
      <ul class="plain">
        {unjudgedByReason(cannotJudge).map(({ reason, places }) => (
          <li key={reason}>{words.value.say(reason)}<span class="places">{places.slice(0, placesListed).map(placeName).join(' ')}{places.length > placesListed && ` ${words.value.morePlaces(places.length - placesListed)}`}</span></li>
        ))}
      </ul>
    </details>
  );
}
