import type { FunctionHelp } from '../../../functions/handbook';
import { words } from '../../language';
import { Choice } from '../../parts/Choice';
import { Entry } from '../../parts/Entry';
import { keepFocus } from '../../parts/keepFocus';
import { singleClick } from '../../parts/singleClick';
import { skeletonFormula } from './chapters';
import { insertFormula, toggleFunction, type HandbookState } from './handbookState';

interface FunctionEntryProps { readonly state: HandbookState; readonly help: FunctionHelp }

/** One function of the list; open, it shows arguments, examples and the only button named 插入公式. */
export function FunctionEntry({ state, help }: FunctionEntryProps) {
  const isOpen = state.opened.value === help.id;
  const first = help.examples[0]?.formula ?? skeletonFormula(help);
  return (
    <Entry id={`function-${help.id}`} isOpen={isOpen} onToggle={() => toggleFunction(state, help.id, first)} name={help.name} title={help.title}>
      {isOpen && <FunctionBody state={state} help={help} />}
    </Entry>
  );
}

function FunctionBody({ state, help }: FunctionEntryProps) {
  const insert = async (): Promise<void> => { await insertFormula(state, state.formula.value, false); keepFocus('#insert-formula'); };
  const skeleton = skeletonFormula(help);
  const options = [
    ...help.examples.map(({ formula, result }) => ({ value: formula, label: formula, help: words.value.resultOf(result) })),
    { value: skeleton, label: skeleton, help: words.value.skeleton },
  ];
  return (
    <>
      <p class="description">{help.description}</p>
      <Choice name="formula" holds="formulas" legend={words.value.examples} value={state.formula.value} options={options} onChange={formula => { state.formula.value = formula; }} />
      <div class="buttons">
        <button id="insert-formula" class="button button--primary" type="button" aria-disabled={state.session.isSlow.value} onClick={singleClick(() => void insert())}>{words.value.insertFormula}</button>
      </div>
      <Arguments help={help} />
    </>
  );
}

function Arguments({ help }: { readonly help: FunctionHelp }) {
  return (
    <>
      <h3 class="heading heading--small">{words.value.arguments}</h3>
      <dl class="arguments">
        {help.parameters.map(parameter => (
          <div key={parameter.name} class="argument">
            <dt>{parameter.name}{parameter.optional && <span class="argument__optional">{words.value.optional}</span>}</dt>
            <dd>{parameter.description}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
