import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ExplainedFinding } from '../../../domain/explanations';
import type { Finding } from '../../../domain/rules/rule';
import { words } from '../../language';
import { keepFocus } from '../../parts/keepFocus';
import { focusItem, followFocus, itemIndex, keepReachable, walkItems } from '../../parts/rovingList';
import { applyFinding, showPlace, type AuditState } from './auditState';
import { placeName } from './auditWords';
import { FindingItem } from './FindingItem';
import { groupFindings } from './shownFindings';
import { useGrowingCount } from './useGrowingCount';

interface FindingListProps { readonly state: AuditState; readonly findings: readonly ExplainedFinding[] }

const keyOf = (finding: Finding): string => `${finding.code} ${finding.places[0] ? placeName(finding.places[0]) : ''} ${finding.message}`;

/** The findings by severity as one keyboard stop: arrows walk, Enter shows the cell, and the focus stays in the list. */
export function FindingList({ state, findings }: FindingListProps) {
  const list = useRef<HTMLDivElement>(null);
  const count = useGrowingCount(Math.min(findings.length, state.limit.value));
  useEffect(() => keepReachable(list.current));
  const onShow = async (finding: Finding, button: HTMLElement): Promise<void> => {
    const [place] = finding.places;
    if (place) await showPlace(state.session, place);
    button.focus({ preventScroll: true });
  };
  const onApply = async (finding: Finding, button: HTMLElement): Promise<void> => {
    const index = itemIndex(list.current, button);
    await applyFinding(state, finding);
    requestAnimationFrame(() => { if (!button.isConnected && !focusItem(list.current, index)) keepFocus('#audit-again'); });
  };
  // Drawn once and kept: while the list grows, what stands is not compared anew.
  const drawn = useRef(new WeakMap<ExplainedFinding, JSX.Element>());
  const itemOf = (finding: ExplainedFinding): JSX.Element => {
    const item = drawn.current.get(finding) ?? <FindingItem key={keyOf(finding)} state={state} finding={finding} onShow={(...shown) => void onShow(...shown)} onApply={(...applied) => void onApply(...applied)} />;
    drawn.current.set(finding, item);
    return item;
  };
  return (
    <div ref={list} class="findings" onFocusIn={followFocus} onKeyDown={walkItems}>
      {groupFindings(findings, count).map(group => (
        <section key={group.severity} aria-labelledby={`group-${group.severity}`}>
          <h2 id={`group-${group.severity}`} class="heading heading--group">{words.value[group.severity]} {group.count}<span class="heading__help">{words.value[`${group.severity}Help`]}</span></h2>
          <ul class="plain">{group.findings.map(itemOf)}</ul>
        </section>
      ))}
    </div>
  );
}
