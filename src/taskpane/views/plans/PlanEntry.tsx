import type { Plan } from '../../../domain/plan/plan';
import { exportPlan } from '../../../domain/planExchange';
import { Disclosure } from '../../parts/Disclosure';
import { Entry } from '../../parts/Entry';
import { singleClick } from '../../parts/singleClick';
import { exportFile } from './exportFile';
import { planSize } from './planSize';
import { plansWords } from './plansWords';
import type { PlansState } from './plansState';

interface PlanEntryProps { readonly state: PlansState; readonly plan: Plan; readonly isOwn: boolean }

/** One plan: as a file, and as text. */
export function PlanEntry({ state, plan, isOwn }: PlanEntryProps) {
  const isOpen = state.opened.value === plan.id;
  const { planLine, builtIn, ofWorkbook, exportFile: exportLabel, copyText, planText } = plansWords.value;
  return (
    <Entry id={`plan-file-${plan.id}`} isOpen={isOpen} onToggle={() => { state.opened.value = isOpen ? undefined : plan.id; }}
      name={planLine(plan.name, plan.period.start, plan.period.end)} title={`${isOwn ? ofWorkbook : builtIn} · ${planSize(plan)}`}>
      {isOpen && (
        <>
          <p class="description">{plan.title}</p>
          <div class="buttons"><button class="button" type="button" onClick={singleClick(() => exportFile(state.session, plan))}>{exportLabel}</button></div>
          <Disclosure label={copyText}><textarea class="input" readOnly rows={8} aria-label={planText} value={exportPlan(plan)} onFocus={event => event.currentTarget.select()} /></Disclosure>
        </>
      )}
    </Entry>
  );
}
