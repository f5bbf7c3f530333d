import { useEffect, useRef } from 'preact/hooks';
import type { SendingFinding, SendingTrouble } from '../../../domain/conversion';
import type { ConversionKind } from '../../../excel/conversion';
import { words } from '../../language';
import { Icon } from '../../parts/Icon';
import { keepFocus } from '../../parts/keepFocus';
import { followFocus, keepReachable, walkItems } from '../../parts/rovingList';
import { singleClick } from '../../parts/singleClick';
import { showPlace } from '../audit/auditState';
import { placeName } from '../audit/auditWords';
import { offerConversion, removeMarks, type SendingState } from './sendingState';

const weight: Readonly<Record<SendingTrouble, 'error' | 'query' | 'hint'>> = { unknownName: 'error', hbFormula: 'query', externalLink: 'query', errorValue: 'query', auditMark: 'query', hiddenSheet: 'hint', hiddenRow: 'hint' };
const remedy: Partial<Record<SendingTrouble, ConversionKind>> = { unknownName: 'repair', hbFormula: 'formulas' };

/** What the check found: a click shows the first place, a button leads to the conversion that cures it. No green shield stands above figures that must not go out. */
export function SendingFindings({ state, mayBeSubmitted }: { readonly state: SendingState; readonly mayBeSubmitted: boolean }) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => keepReachable(list.current));
  const findings = state.findings.value;
  if (!findings) return null;
  if (findings.length === 0 && !mayBeSubmitted) return <p>{words.value.sendingClean}</p>;
  if (findings.length === 0) return <div class="clean"><Icon name="shield" /><p class="clean__title">{words.value.sendingClean}</p></div>;
  return (
    <ul ref={list} id="sending-findings" class="plain" onFocusIn={followFocus} onKeyDown={walkItems}>
      {findings.map(finding => <SendingItem key={`${finding.trouble} ${finding.sheet}`} state={state} finding={finding} />)}
    </ul>
  );
}

function SendingItem({ state, finding }: { readonly state: SendingState; readonly finding: SendingFinding }) {
  const { trouble, count, sheet } = finding;
  const kind = remedy[trouble];
  const place = trouble === 'hiddenSheet' ? sheet : placeName(finding);
  return (
    <li class={`finding finding--${weight[trouble]}`} data-item>
      <button class="finding__body" type="button" tabIndex={-1} onClick={() => { if (trouble !== 'hiddenSheet') void showPlace(state.session, finding); }}>
        <Icon name={weight[trouble]} />
        <span class="finding__words">
          <span class="finding__head"><span class="finding__indicator">{words.value[`${trouble}Trouble`](count)}</span> <span class="finding__place">{place}</span></span>
          <span class="finding__message">{words.value[`${trouble}Help`]}</span>
        </span>
      </button>
      {trouble === 'auditMark' && <div class="finding__do"><button class="button button--small" type="button" tabIndex={-1} onClick={singleClick(() => void removeMarks(state).then(() => keepFocus('#check-sending')))}>{words.value.removeMarks}</button></div>}
      {kind && <div class="finding__do"><button class="button button--small" type="button" tabIndex={-1} onClick={singleClick(() => void offerConversion(state, kind))}>{words.value.previewOf(words.value[`${kind}Conversion`])}</button></div>}
    </li>
  );
}
