import type { DraftQuestion } from '../../../domain/planBuilding';
import { words } from '../../language';
import { Icon } from '../../parts/Icon';
import { singleClick } from '../../parts/singleClick';
import { plansWords } from './plansWords';

/** What is unclear, and the one reading that can be offered. */
export function QuestionLine({ question, onOffered }: { readonly question: DraftQuestion; readonly onOffered: (offered: string) => void }) {
  const { offered } = question;
  return (
    <div class="bar bar--warning"><Icon name="query" /><div class="bar__body"><p>{words.value.say(question.message)}</p>
      {offered !== undefined && <button class="button button--small" type="button" onClick={singleClick(() => onOffered(offered))}>{plansWords.value.offered(offered)}</button>}</div></div>
  );
}
