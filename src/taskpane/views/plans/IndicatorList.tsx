import type { DraftIndicator, IndicatorCorrection } from '../../../domain/planBuilding';
import { walkEntries } from '../../parts/Entry';
import { useGrowingCount } from '../audit/useGrowingCount';
import { openQuestions } from './drafting';
import { IndicatorEntry } from './IndicatorEntry';
import type { Drafting, PlansState } from './plansState';

interface IndicatorListProps {
  readonly state: PlansState;
  readonly drafting: Drafting;
  readonly heading: string;
  readonly indicators: readonly DraftIndicator[];
  readonly onCorrect: (id: string, correction: IndicatorCorrection) => void;
  readonly onConfirm: (id: string) => void;
}

/** Indicators under one heading, each to open. */
export function IndicatorList({ state, drafting, heading, indicators, onCorrect, onConfirm }: IndicatorListProps) {
  const count = useGrowingCount(indicators.length);
  if (indicators.length === 0) return null;
  const { opened } = state;
  return (
    <section>
      <h3 class="heading">{heading}</h3>
      <ul class="entries" onKeyDown={walkEntries}>
        {indicators.slice(0, count).map(indicator => (
          <IndicatorEntry key={indicator.id} indicator={indicator} questions={openQuestions(drafting, indicator.id)} isOpen={opened.value === indicator.id}
            wholes={drafting.draft.indicators.filter(other => other.number < indicator.number)}
            onToggle={() => { opened.value = opened.value === indicator.id ? undefined : indicator.id; }}
            onCorrect={correction => onCorrect(indicator.id, correction)} onConfirm={() => onConfirm(indicator.id)} />
        ))}
      </ul>
    </section>
  );
}
