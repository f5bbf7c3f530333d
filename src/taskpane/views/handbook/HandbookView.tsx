import { useEffect } from 'preact/hooks';
import { words } from '../../language';
import { ConfirmDialog } from '../../parts/ConfirmDialog';
import { walkEntries } from '../../parts/Entry';
import { SearchField } from '../../parts/SearchField';
import { currentPlans } from '../../session/currentPlans';
import { chapters } from './chapters';
import { FunctionEntry } from './FunctionEntry';
import { insertFormula, loadHandbook, type HandbookState } from './handbookState';

/** 函数: every HB function with its arguments and examples, to read, to search, to write into a cell. */
export function HandbookView({ state }: { readonly state: HandbookState }) {
  useEffect(() => void loadHandbook(state), [state]);
  const pages = state.pages.value;
  const found = chapters(pages ?? [], state.query.value);
  return (
    <>
      <p class="intro">{words.value.handbookIntro}{words.value.plansNamed(currentPlans.value.map(plan => plan.name).join(words.value.comma))}</p>
      <SearchField label={words.value.searchFunctions} query={state.query} />
      {pages && found.length === 0 && <p class="nothing" role="status">{words.value.nothingFound(state.query.value)}</p>}
      {found.map(({ category, functions }) => (
        <section key={category} aria-labelledby={`category-${category}`}>
          <h2 id={`category-${category}`} class="heading">{words.value.category(category)}</h2>
          <ul class="entries" onKeyDown={walkEntries}>
            {functions.map(help => <FunctionEntry key={help.id} state={state} help={help} />)}
          </ul>
        </section>
      ))}
      <ReplaceDialog state={state} />
    </>
  );
}

function ReplaceDialog({ state }: { readonly state: HandbookState }) {
  const replacement = state.replacement.value;
  if (!replacement) return null;
  const close = (): void => { state.replacement.value = undefined; };
  return <ConfirmDialog title={words.value.replaceTitle} message={replacement.message} confirm={words.value.replace} onCancel={close} onConfirm={() => { close(); void insertFormula(state, replacement.formula, true); }} />;
}
