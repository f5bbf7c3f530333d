import { useEffect, useRef, useState } from 'preact/hooks';
import type { Culprit, CulpritGroup } from '../../../../domain/rules';
import { words } from '../../../language';
import { Icon } from '../../../parts/Icon';
import { keepFocus } from '../../../parts/keepFocus';
import { focusItem, followFocus, itemIndex, keepReachable, walkItems } from '../../../parts/rovingList';
import { singleClick } from '../../../parts/singleClick';
import type { AuditReport } from '../auditReport';
import { applyFinding, showPlace, type AuditState } from '../auditState';
import { placeName } from '../auditWords';
import { cellText } from '../cellText';
import { findCulprits } from './findCulprits';
import { partWords } from '../words/partWords';

/** More groups than this are counted: correcting the first ones changes the others. */
const listed = 5;

/** Sought once the findings are on show. Until those of a fresh report are known the earlier ones stay, so that nothing flickers. */
function useCulprits(last: AuditReport): readonly CulpritGroup[] {
  const [groups, setGroups] = useState<readonly CulpritGroup[]>([]);
  useEffect(() => {
    let isGone = false;
    void findCulprits(last, () => isGone).then(found => { if (found && !isGone) setGroups(found); });
    return () => { isGone = true; };
  }, [last]);
  return groups;
}

/** Findings that hang together, by the cells that most likely caused them all: one keyboard stop, Enter shows the cell. */
export function CulpritList({ state, last }: { readonly state: AuditState; readonly last: AuditReport }) {
  const groups = useCulprits(last);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => keepReachable(list.current));
  if (groups.length === 0) return null;
  const onApply = async (culprit: Culprit, button: HTMLElement): Promise<void> => {
    const index = itemIndex(list.current, button);
    await applyFinding(state, culprit);
    requestAnimationFrame(() => { if (!button.isConnected && !focusItem(list.current, index)) keepFocus('#audit-again'); });
  };
  const count = groups.reduce((sum, group) => sum + group.findings.length, 0);
  return (
    <section class="culprits" aria-labelledby="culprits-heading">
      <h2 id="culprits-heading" class="heading heading--group">{partWords.value.culprits}<span class="heading__help">{partWords.value.culpritsHelp(count)}</span></h2>
      <ul ref={list} class="plain" onFocusIn={followFocus} onKeyDown={walkItems}>
        {groups.slice(0, listed).map(group => <GroupItem key={group.culprits.map(({ place }) => placeName(place)).join(' ')} state={state} group={group} onApply={(...applied) => void onApply(...applied)} />)}
      </ul>
      {groups.length > listed && <p class="note">{partWords.value.moreCulprits(groups.length - listed)}</p>}
    </section>
  );
}

interface GroupProps { readonly state: AuditState; readonly group: CulpritGroup; readonly onApply: (culprit: Culprit, button: HTMLElement) => void }

function GroupItem({ state, group, onApply }: GroupProps) {
  const codes = [...new Set(group.findings.map(finding => finding.code))].join(' ');
  const [first, ...others] = group.culprits;
  if (!first) return null;
  const show = async ({ place }: Culprit, button: HTMLElement): Promise<void> => { await showPlace(state.session, place); button.focus({ preventScroll: true }); };
  return (
    <li class="finding finding--culprit" data-item>
      <button class="finding__body" type="button" tabIndex={-1} onClick={event => void show(first, event.currentTarget)}>
        <Icon name="search" />
        <span class="finding__words">
          <span class="finding__head"><span class="finding__place">{placeName(first.place)}</span></span>
          <span class="finding__message">{words.value.say(group.message)}</span>
          <span class="finding__others">{partWords.value.involved(codes)}</span>
        </span>
      </button>
      {others.length > 0 && <div class="finding__note">{others.map(culprit => <button key={placeName(culprit.place)} class="button button--small" type="button" tabIndex={-1} onClick={event => void show(culprit, event.currentTarget)}>{placeName(culprit.place)}</button>)}</div>}
      {others.length === 0 && <FixLine culprit={first} onApply={onApply} />}
    </li>
  );
}

function FixLine({ culprit, onApply }: { readonly culprit: Culprit; readonly onApply: GroupProps['onApply'] }) {
  const { fix } = culprit;
  if (!fix) return null;
  const shown = (value: string | number | boolean): string => cellText(value, words.value.emptyCell);
  return (
    <div class="fix">
      <p class="fix__preview"><del>{shown(fix.before)}</del> {words.value.becomes} <ins>{shown(fix.after)}</ins></p>
      <button class="button button--small" type="button" tabIndex={-1} onClick={singleClick(button => onApply(culprit, button))}>{partWords.value.changeTo(shown(fix.after))}</button>
    </div>
  );
}
