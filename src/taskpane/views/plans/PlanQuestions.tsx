import { words } from '../../language';
import { Icon } from '../../parts/Icon';
import { keepFocus } from '../../parts/keepFocus';
import { singleClick } from '../../parts/singleClick';
import { agree, openQuestions } from './drafting';
import { planOptions } from './planOptions';
import { plansWords } from './plansWords';
import type { Drafting } from './plansState';

/** What is unclear about the plan itself or a whole column; what can be taken as assumed is agreed to with one key. */
export function PlanQuestions({ drafting, onAgree }: { readonly drafting: Drafting; readonly onAgree: (next: Drafting) => void }) {
  const open = openQuestions(drafting);
  // Of two plans of one name nobody could tell which is meant: that is not to be agreed with.
  const isTaken = (planOptions().taken ?? []).some(({ name }) => name === drafting.draft.name.value);
  if (open.length === 0) return null;
  return (
    <div id="plan-questions" class="bars">
      {open.map(question => (
        <div key={question.message} class="bar bar--warning"><Icon name="query" /><div class="bar__body"><p>{words.value.say(question.message)}</p>
          {!question.isRequired && !(question.field === 'name' && isTaken) && <button class="button button--small" type="button" onClick={singleClick(() => { onAgree(agree(drafting, question)); keepFocus('#plan-questions button', '.page__actions button'); })}>{plansWords.value.agree}</button>}</div></div>
      ))}
    </div>
  );
}
