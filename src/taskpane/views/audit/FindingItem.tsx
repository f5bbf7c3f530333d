import { useId, useState } from 'preact/hooks';
import type { ExplainedFinding } from '../../../domain/explanations';
import type { Finding } from '../../../domain/rules/rule';
import { plans } from '../../../plans';
import { words } from '../../language';
import { Icon } from '../../parts/Icon';
import { singleClick } from '../../parts/singleClick';
import { openRulePage } from '../../session/help';
import type { AuditState } from './auditState';
import { indicatorName, placeName } from './auditWords';
import { cellText } from './cellText';
import { ExplanationLine } from './ExplanationLine';
import { shownName, shownRule } from './ruleWords';

interface FindingItemProps { readonly state: AuditState; readonly finding: ExplainedFinding; readonly onShow: (finding: Finding, button: HTMLElement) => void; readonly onApply: (finding: Finding, button: HTMLElement) => void }

/** One finding: where, which indicator, what is wrong and what to do; its correction, its explanation, its rule. */
export function FindingItem({ state, finding, onShow, onApply }: FindingItemProps) {
  const [place] = finding.places;
  return (
    <li class={`finding finding--${finding.severity}`} data-item>
      <button class="finding__body" type="button" tabIndex={-1} onClick={event => onShow(finding, event.currentTarget)}>
        <Icon name={finding.severity} />
        <span class="finding__words">
          <span class="finding__head"><span class="finding__indicator">{indicatorName(plans(), finding.indicator) || shownName(finding.rule)}</span> {place && <span class="finding__place">{placeName(place)}</span>}</span>
          <span class="finding__message">{words.value.say(finding.message)}</span>
          {finding.places.length > 1 && <span class="finding__others">{words.value.otherPlaces(finding.places.length - 1)}</span>}
        </span>
      </button>
      {finding.fix && <FixLine finding={finding} onApply={onApply} />}
      {finding.severity === 'query' && <ExplanationLine state={state} finding={finding} />}
      <RuleLine state={state} finding={finding} />
    </li>
  );
}

function FixLine({ finding, onApply }: { readonly finding: Finding; readonly onApply: FindingItemProps['onApply'] }) {
  const id = useId();
  if (!finding.fix) return null;
  return (
    <div class="fix">
      <p class="fix__preview" id={id}><span class="finding__label">{words.value.fixPreview}</span><del>{cellText(finding.fix.before, words.value.emptyCell)}</del> {words.value.becomes} <ins>{cellText(finding.fix.after, words.value.emptyCell)}</ins></p>
      <button class="button button--small" type="button" tabIndex={-1} aria-describedby={id} onClick={singleClick(button => onApply(finding, button))}>{words.value.apply}</button>
    </div>
  );
}

function RuleLine({ state, finding }: Pick<FindingItemProps, 'state' | 'finding'>) {
  const [isOpen, setOpen] = useState(false);
  const shown = shownRule(finding.rule);
  if (!shown) return <p class="finding__rule">{finding.code} {shownName(finding.rule)}</p>;
  return (
    <details class="finding__rule" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary tabIndex={-1}>{finding.code} {shown.name}</summary>
      {isOpen && <div class="finding__why"><p>{shown.what}</p><p>{shown.why}</p><p>{words.value.basis}{shown.basis}</p>
        <button class="button button--small" type="button" onClick={() => openRulePage(state.session, finding.code)}>{words.value.rulePage}</button></div>}
    </details>
  );
}
