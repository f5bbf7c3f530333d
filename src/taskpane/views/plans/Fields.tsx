import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { words } from '../../language';
import { plansWords } from './plansWords';

interface FieldProps {
  readonly label: string;
  /** Why it stands so; shown under the field. */
  readonly reason: string;
  readonly isSure: boolean;
  readonly isWide?: boolean;
}

function Field({ label, reason, isSure, isWide = false, helpId, children }: FieldProps & { readonly helpId: string; readonly children: ComponentChildren }) {
  return (
    <div class={isWide ? 'field field--wide' : 'field'}>
      <label class="field"><span class="field__label">{label}{!isSure && <> <span class="badge badge--open">{plansWords.value.unsureBadge}</span></>}</span>{children}</label>
      <p id={helpId} class="field__help">{words.value.say(reason)}</p>
    </div>
  );
}

interface TextFieldProps extends FieldProps { readonly id?: string; readonly value: string; readonly isNumber?: boolean; readonly onValue: (value: string) => void }

/** A text is read when the user leaves it or presses Enter: an input method composes undisturbed, and half a figure is no figure. */
export function TextField({ id, value, isNumber = false, onValue, ...field }: TextFieldProps) {
  const helpId = useId();
  const input = useRef<HTMLInputElement>(null);
  // What a correction elsewhere changed is shown; what somebody is typing is not touched.
  useEffect(() => { if (input.current) input.current.value = value; }, [value]);
  return (
    <Field {...field} helpId={helpId}>
      <input ref={input} {...(id === undefined ? {} : { id })} class="input" type="text" {...(isNumber ? { inputMode: 'numeric' } : {})} defaultValue={value} aria-describedby={helpId} autocomplete="off" spellcheck={false}
        onChange={event => { if (event.currentTarget.value.trim() !== value) onValue(event.currentTarget.value.trim()); }} />
    </Field>
  );
}

interface SelectFieldProps<Value extends string> extends FieldProps { readonly value: Value; readonly options: readonly (readonly [Value, string])[]; readonly onValue: (value: Value) => void }

/** One of a few. */
export function SelectField<Value extends string>({ value, options, onValue, ...field }: SelectFieldProps<Value>) {
  const helpId = useId();
  return (
    <Field {...field} helpId={helpId}>
      <select class="select" value={value} aria-describedby={helpId} onChange={event => { const chosen = options.find(([one]) => one === event.currentTarget.value); if (chosen) onValue(chosen[0]); }}>
        {options.map(([one, label]) => <option key={one} value={one}>{label}</option>)}
      </select>
    </Field>
  );
}
