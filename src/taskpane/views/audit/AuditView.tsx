import { plans } from '../../../plans';
import { words } from '../../language';
import { Icon } from '../../parts/Icon';
import { SearchField } from '../../parts/SearchField';
import { keepFocus, moveFocus } from '../../parts/keepFocus';
import { lazily } from '../../parts/lazily';
import { focusItem } from '../../parts/rovingList';
import { singleClick } from '../../parts/singleClick';
import type { AuditReport, AuditScope } from './auditReport';
import { AuditSheets } from './AuditSheets';
import { audit, auditAgain, listStep, type AuditState } from './auditState';
import { extentLine, indicatorName, searchWords } from './auditWords';
import { CulpritList } from './culprits/CulpritList';
import { chosenSeverity, filterFindings } from './shownFindings';
import { FindingList } from './FindingList';
import { Leftovers } from './Leftovers';
import { LiveSwitch } from './LiveSwitch';
import { MarksSwitch } from './marks/MarksSwitch';
import { SettingsLine } from './SettingsLine';
import { ruleName, shownName } from './ruleWords';
import { SeverityFilter } from './SeverityFilter';
import { SubmissionLine } from './SubmissionLine';

/** Opened rarely: its code comes when it is. */
const SettingsPage = lazily(async () => (await import(/* webpackChunkName: "pane-audit-settings" */ './settings/SettingsPage')).SettingsPage);

/** As many findings as this are worth a search box. */
const searchFrom = 8;

/** 审核: run it on this sheet or all, then read, show, correct. What the switches do is told until there are findings to read. */
export function AuditView({ state }: { readonly state: AuditState }) {
  const run = async (scope: AuditScope): Promise<void> => { await audit(state, scope); keepFocus('#audit-again'); };
  const isBusy = state.session.isSlow.value;
  const last = state.report.value;
  if (state.isSettingsOpen.value) return <SettingsPage audit={state} onBack={() => { state.isSettingsOpen.value = false; moveFocus('#audit-settings'); }} />;
  return (
    <>
      <div class="buttons">
        <button id="audit-again" class="button button--primary" type="button" aria-disabled={isBusy} onClick={() => void run('sheet')}>{words.value.auditSheet}</button>
        <button class="button" type="button" aria-disabled={isBusy} onClick={() => void run('workbook')}>{words.value.auditWorkbook}</button>
      </div>
      <div class={last ? 'switches switches--compact' : 'switches'}>
        <LiveSwitch state={state} />
        <MarksSwitch state={state} />
        <SettingsLine state={state} />
      </div>
      {last ? <Report state={state} last={last} /> : <p class="intro">{words.value.auditIntro}</p>}
    </>
  );
}

function Report({ state, last }: { readonly state: AuditState; readonly last: AuditReport }) {
  const { findings } = last;
  if (last.extent.tables === 0) return <p class="intro">{extentLine(last)}</p>;
  if (findings.length === 0) return <><Clean last={last} /><SubmissionLine last={last} /><Stale state={state} /><Leftovers result={last.result} /><AuditSheets state={state} /></>;
  const shown = filterFindings(findings, { severity: chosenSeverity(findings, state.severity.value), query: state.query.value }, finding => searchWords(finding, indicatorName(plans(), finding.indicator), `${ruleName(finding.rule)} ${shownName(finding.rule)} ${words.value.say(finding.message)}`));
  return (
    <>
      <p class="extent">{extentLine(last)}</p>
      <SubmissionLine last={last} />
      <Stale state={state} />
      <SeverityFilter state={state} findings={findings} />
      {(findings.length >= searchFrom || state.query.value !== '') && <SearchField label={words.value.searchFindings} query={state.query} />}
      <Leftovers result={last.result} />
      <CulpritList state={state} last={last} />
      {shown.length === 0 && <p class="nothing" role="status">{words.value.nothingFound(state.query.value)}</p>}
      <FindingList state={state} findings={shown} />
      <MoreFindings state={state} count={shown.length} />
      <AuditSheets state={state} />
    </>
  );
}

function Stale({ state }: { readonly state: AuditState }) {
  const again = async (): Promise<void> => { await auditAgain(state); keepFocus('#audit-again'); };
  return (
    <div role="status">
      {state.isStale.value && <div class="bar bar--warning"><Icon name="query" /><div class="bar__body"><p>{words.value.stale}</p>
        <button class="button button--small" type="button" onClick={singleClick(() => void again())}>{words.value.auditOnceMore}</button></div></div>}
    </div>
  );
}

function Clean({ last }: { readonly last: AuditReport }) {
  return (
    <div class="clean">
      <Icon name="shield" />
      <p class="clean__title">{words.value.cleanLine(extentLine(last))}</p>
    </div>
  );
}

function MoreFindings({ state, count }: { readonly state: AuditState; readonly count: number }) {
  const left = count - state.limit.value;
  if (left <= 0) return null;
  // The button goes once all are shown: the keyboard stands on the last one read, and goes down into the new ones.
  const more = (): void => { focusItem(document.querySelector('.findings'), state.limit.peek() - 1); state.limit.value += listStep; };
  return (
    <div class="more"><p>{words.value.findingsShown(state.limit.value, count)}</p>
      <button class="button" type="button" onClick={more}>{words.value.showMore(Math.min(left, listStep))}</button></div>
  );
}
