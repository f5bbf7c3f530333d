import { Fragment } from 'preact';

interface ChoiceOption<Value extends string> { readonly value: Value; readonly label: string; readonly help?: string }

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly ChoiceOption<Value>[];
  readonly value: Value;
  /** Formulas stand one a line, in a typewriter face; words stand beside each other. */
  readonly holds: 'words' | 'formulas';
  readonly onChange: (value: Value) => void;
}

/** One of a few, as native radio buttons. The help shown is that of the chosen one, tied to the group: under a formula that is chosen, below words. */
export function Choice<Value extends string>({ name, legend, options, value, holds, onChange }: ChoiceProps<Value>) {
  const help = options.find(option => option.value === value)?.help;
  const helpId = `${name}-help`;
  const helpLine = help && <p id={helpId} class="choice__help">{help}</p>;
  return (
    <fieldset class={`choice choice--${holds}`} {...(help ? { 'aria-describedby': helpId } : {})}>
      <legend class="choice__legend">{legend}</legend>
      <div class="choice__options">
        {options.map(option => (
          <Fragment key={option.value}>
            <label class="choice__label">
              <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
              {holds === 'formulas' ? <code>{option.label}</code> : <span>{option.label}</span>}
            </label>
            {holds === 'formulas' && option.value === value && helpLine}
          </Fragment>
        ))}
      </div>
      {holds === 'words' && helpLine}
    </fieldset>
  );
}
