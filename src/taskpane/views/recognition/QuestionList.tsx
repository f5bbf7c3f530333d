import type { Session } from '../../session/session';
import { useGrowingCount } from '../audit/useGrowingCount';
import { isOpen, type Asked } from './asked';
import { QuestionItem } from './QuestionItem';
import { recognitionWords } from './recognitionWords';

interface QuestionListProps { readonly session: Session; readonly asked: readonly Asked[]; readonly onAnswer: (key: string, answer: string) => void }

/** Everything that is unsure in one list, above the tables: Tab leads from one to the next, arrows choose. */
export function QuestionList({ session, asked, onAnswer }: QuestionListProps) {
  const count = useGrowingCount(asked.length);
  const { questions, questionsHelp, allAnswered } = recognitionWords.value;
  const open = asked.filter(isOpen).length;
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby="questions-heading">
      <h3 id="questions-heading" class="heading">{open > 0 ? questions(open) : allAnswered(asked.length)}</h3>
      {open > 0 && <p class="note">{questionsHelp}</p>}
      <ul class="plain boxes">{asked.slice(0, count).map(one => <QuestionItem key={one.key} session={session} asked={one} onAnswer={given => onAnswer(one.key, given)} />)}</ul>
    </section>
  );
}
