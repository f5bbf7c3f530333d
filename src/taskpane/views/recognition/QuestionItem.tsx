import { useId } from 'preact/hooks';
import { words } from '../../language';
import type { Session } from '../../session/session';
import { showPlace } from '../audit/auditState';
import { placeName } from '../audit/auditWords';
import type { Asked } from './asked';
import { recognitionWords } from './recognitionWords';

/** The same question at more places than this is counted. */
const placesShown = 2;

interface QuestionItemProps { readonly session: Session; readonly asked: Asked; readonly onAnswer: (key: string, answer: string) => void }

/** One question: the cell it is about, and a list to choose from. Answered, it stays where it is and can be answered anew. */
export function QuestionItem({ session, asked, onAnswer }: QuestionItemProps) {
  const id = useId();
  const isAnswered = asked.answer !== undefined;
  const { answeredBadge, openBadge } = recognitionWords.value;
  return (
    <li class={isAnswered ? 'box' : 'box box--open'}>
      <label class="box__name" for={id}>{words.value.say(asked.question)}</label>
      <div class="box__head">
        <span class="box__places">{asked.places.slice(0, placesShown).map(place => <button key={placeName(place)} class="place-link" type="button" onClick={() => void showPlace(session, place)}>{placeName(place)}</button>)}
          {asked.places.length > placesShown && <span class="box__why">{words.value.morePlaces(asked.places.length - placesShown)}</span>}</span>
        <span class={isAnswered ? 'badge badge--done' : 'badge badge--open'}>{isAnswered ? answeredBadge : openBadge}</span>
      </div>
      <select id={id} class="select" value={asked.answer ?? ''} data-question={isAnswered ? 'answered' : 'open'} onChange={event => { if (event.currentTarget.value !== '') onAnswer(asked.key, event.currentTarget.value); }}>
        {!isAnswered && <option value="">{placeholderOf(asked)}</option>}
        {asked.choices.map(choice => <option key={choice.answer} value={choice.answer}>{words.value.say(choice.label)}</option>)}
      </select>
    </li>
  );
}

function placeholderOf({ choices, assumed }: Asked): string {
  const label = choices.find(choice => choice.answer === assumed)?.label;
  return label === undefined ? recognitionWords.value.choose : recognitionWords.value.chooseAssumed(words.value.say(label));
}
