import { useId, useState } from 'preact/hooks';
import { isSwitchable, severityIn, withSeverity } from '../../../../domain/auditSettings';
import { rules } from '../../../../domain/rules';
import type { Rule } from '../../../../domain/rules/rule';
import { words } from '../../../language';
import { change, type SettingsState } from './settingsState';
import { settingsWords } from './settingsWords';
import { shownRule } from '../ruleWords';

const choices = ['query', 'hint'] as const;
const switchable = rules.filter(isSwitchable);

/** 核实性 or 提示性, rule by rule, behind one line: most offices leave them. */
export function SeverityChoices({ state }: { readonly state: SettingsState }) {
  const [isOpen, setOpen] = useState(false);
  const changed = switchable.filter(rule => severityIn(state.draft.value, rule) !== rule.severity).length;
  return (
    <details class="disclosure disclosure--block" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{settingsWords.value.severities(changed)}</summary>
      <p class="note">{settingsWords.value.severitiesHelp}{settingsWords.value.fixedHelp}</p>
      {isOpen && <ul class="plain">{switchable.map(rule => <SeverityChoice key={rule.id} state={state} rule={rule} />)}</ul>}
    </details>
  );
}

function SeverityChoice({ state, rule }: { readonly state: SettingsState; readonly rule: Rule }) {
  const id = useId();
  const chosen = severityIn(state.draft.value, rule);
  const count = state.effects.value?.byRule.get(rule.id) ?? 0;
  const notes = [chosen === rule.severity ? '' : settingsWords.value.usually(words.value[rule.severity]), count === 0 ? '' : settingsWords.value.count(count)].filter(Boolean).join(' · ');
  const choose = (severity: string): void => change(state, withSeverity(state.draft.value, rule, severity === 'hint' ? 'hint' : 'query'));
  return (
    <li class="setting setting--choice">
      <label class="setting__name" for={id} title={shownRule(rule.id)?.what}>{rule.code} {shownRule(rule.id)?.name}</label>
      <select id={id} class="setting__select" value={chosen} aria-describedby={`${id}-note`} onChange={event => choose(event.currentTarget.value)}>
        {choices.map(severity => <option key={severity} value={severity}>{words.value[severity]}</option>)}
      </select>
      <p id={`${id}-note`} class="choice__help">{notes}</p>
    </li>
  );
}
