import { useId, useRef } from 'preact/hooks';
import { defaultAuditSettings, thresholds, writtenThreshold, type ThresholdKey } from '../../../../domain/auditSettings';
import { shownName } from '../ruleWords';
import { readTyped, typeThreshold, type SettingsState } from './settingsState';
import { settingsWords, thresholdWords } from './settingsWords';

interface ThresholdProps { readonly state: SettingsState; readonly name: ThresholdKey }

/** One number with its unit, its default, what it does, and what it finds here now and after the change. */
export function ThresholdField({ state, name }: ThresholdProps) {
  const id = useId();
  const isComposing = useRef(false);
  const typed = state.typed.value[name];
  const { name: label, unit } = thresholdWords(name);
  const isWrong = readTyped(name, typed) === undefined;
  const take = (event: Event): void => { if (!isComposing.current && event.currentTarget instanceof HTMLInputElement) typeThreshold(state, name, event.currentTarget.value); };
  return (
    <div class="setting">
      <label class="setting__name" for={id}>{label}</label>
      <span class="setting__entry">
        <input id={id} class="setting__number" type="text" inputMode="decimal" autocomplete="off" maxLength={8} value={typed} aria-describedby={`${id}-help`} aria-invalid={isWrong}
          onInput={take} onCompositionStart={() => { isComposing.current = true; }} onCompositionEnd={event => { isComposing.current = false; take(event); }} />
        <span>{unit}</span>
      </span>
      <p id={`${id}-help`} class="choice__help">{settingsWords.value.what[name]} {settingsWords.value.usual(String(writtenThreshold(name, defaultAuditSettings.thresholds[name])), unit)}</p>
      <div role="alert">{isWrong && <p class="setting__wrong">{limitsLine(name, unit)}</p>}</div>
      {!isWrong && <Effect state={state} name={name} />}
    </div>
  );
}

function limitsLine(name: ThresholdKey, unit: string): string {
  const { minimum, maximum } = thresholds[name];
  return settingsWords.value.between(String(minimum), String(maximum), unit.trim());
}

function Effect({ state, name }: ThresholdProps) {
  const effect = state.effects.value?.byThreshold.get(name);
  const rule = thresholds[name].rules.map(shownName).join(' ');
  if (!effect) return <p class="setting__effect">{settingsWords.value.counting}</p>;
  return <p class="setting__effect">{effect.then === undefined ? settingsWords.value.now(rule, effect.now) : settingsWords.value.after(rule, effect.now, effect.then)}</p>;
}
