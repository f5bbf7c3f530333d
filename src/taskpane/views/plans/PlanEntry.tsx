import { useState } from 'preact/hooks';
import type { Plan } from '../../../domain/plan/plan';
import { exportPlan } from '../../../domain/planExchange';
import { Disclosure } from '../../parts/Disclosure';
import { Entry } from '../../parts/Entry';
import { singleClick } from '../../parts/singleClick';
import { currentPlans } from '../../session/currentPlans';
import { exportFile } from './exportFile';
import { planSize } from './planSize';
import { plansWords } from './plansWords';
import type { PlansState } from './plansState';
import { askToRemove } from './removePlan';
import { writeComparison } from './writeComparison';

interface PlanEntryProps { readonly state: PlansState; readonly plan: Plan; readonly isOwn: boolean }

/** One plan: as a file, as text, and against another. */
export function PlanEntry({ state, plan, isOwn }: PlanEntryProps) {
  const isOpen = state.opened.value === plan.id;
  const { planLine, builtIn, ofWorkbook, exportFile: exportLabel, copyText, planText, remove } = plansWords.value;
  return (
    <Entry id={`plan-file-${plan.id}`} isOpen={isOpen} onToggle={() => { state.opened.value = isOpen ? undefined : plan.id; }}
      name={planLine(plan.name, plan.period.start, plan.period.end)} title={`${isOwn ? ofWorkbook : builtIn} · ${planSize(plan)}`}>
      {isOpen && (
        <>
          <p class="description">{plan.title}</p>
          <div class="buttons"><button class="button" type="button" onClick={singleClick(() => exportFile(state.session, plan))}>{exportLabel}</button>
            {isOwn && <button class="button" type="button" aria-disabled={state.session.isSlow.value} onClick={singleClick(() => void askToRemove(state, plan))}>{remove}</button>}</div>
          <Disclosure label={copyText}><textarea class="input" readOnly rows={8} aria-label={planText} value={exportPlan(plan)} onFocus={event => event.currentTarget.select()} /></Disclosure>
          <Comparison state={state} plan={plan} />
        </>
      )}
    </Entry>
  );
}

/** The older plan first, whichever entry is open. */
const inOrder = (one: Plan, other: Plan): readonly [Plan, Plan] => (one.period.start <= other.period.start ? [one, other] : [other, one]);

function Comparison({ state, plan }: { readonly state: PlansState; readonly plan: Plan }) {
  const others = currentPlans.value.filter(other => other.id !== plan.id);
  const [chosen, setChosen] = useState(others.at(-1)?.id ?? '');
  const other = others.find(({ id }) => id === chosen);
  const { compareWith, compare, planLine } = plansWords.value;
  return (
    <>
      <label class="field"><span class="field__label">{compareWith}</span>
        <select class="select" value={chosen} onChange={event => setChosen(event.currentTarget.value)}>
          {others.map(({ id, name, period }) => <option key={id} value={id}>{planLine(name, period.start, period.end)}</option>)}
        </select></label>
      <div class="buttons"><button class="button" type="button" aria-disabled={state.session.isSlow.value} onClick={singleClick(() => { if (other) void writeComparison(state, ...inOrder(other, plan)); })}>{compare}</button></div>
    </>
  );
}
