import { useMemo } from 'preact/hooks';
import type { VNode } from 'preact';
import type { Session } from '../../session/session';
import { useGrowingCount } from '../audit/useGrowingCount';
import { isOpen, type Asked } from './asked';
import { QuestionItem } from './QuestionItem';
import { recognitionWords } from './recognitionWords';

interface QuestionListProps { readonly session: Session; readonly asked: readonly Asked[]; readonly onAnswer: (key: string, answer: string) => void }

/** An item drawn once stands until its question changes: one answer among hundreds redraws one item. */
function useItems({ session, onAnswer }: QuestionListProps): (asked: Asked) => VNode {
  const items = useMemo(() => new WeakMap<Asked, VNode>(), [session, onAnswer]);
  return asked => {
    const item = items.get(asked) ?? <QuestionItem key={asked.key} session={session} asked={asked} onAnswer={onAnswer} />;
    items.set(asked, item);
    return item;
  };
}

/** Everything that is unsure in one list, above the tables: Tab leads from one to the next, arrows choose. */
export function QuestionList(props: QuestionListProps) {
  const { asked } = props;
  const itemOf = useItems(props);
  const count = useGrowingCount(asked.length);
  const { questions, questionsHelp, allAnswered } = recognitionWords.value;
  const open = asked.filter(isOpen).length;
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby="questions-heading">
      <h3 id="questions-heading" class="heading">{open > 0 ? questions(open) : allAnswered(asked.length)}</h3>
      {open > 0 && <p class="note">{questionsHelp}</p>}
      <ul class="plain boxes">{asked.slice(0, count).map(itemOf)}</ul>
    </section>
  );
}
