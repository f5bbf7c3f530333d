import { useMemo } from 'preact/hooks';
import type { IndicatorCorrection, PlanCorrection } from '../../../domain/planBuilding';
import { keepFocus, moveFocus } from '../../parts/keepFocus';
import { SubPage } from '../../parts/SubPage';
import { areaName } from '../recognition/areaName';
import { DraftActions } from './DraftActions';
import { confirmIndicator, correctIndicator, correctPlan, openQuestions } from './drafting';
import { entryId } from './IndicatorEntry';
import { IndicatorList } from './IndicatorList';
import { LeftOutList } from './LeftOutList';
import { PlanFields } from './PlanFields';
import { PlanQuestions } from './PlanQuestions';
import { planOptions } from './planOptions';
import { plansWords } from './plansWords';
import type { Drafting, PlansState } from './plansState';
import '../../styles/pages.scss';

interface DraftViewProps { readonly state: PlansState; readonly onBack: () => void; readonly onKept: () => void }

/** 从表格建立规划: the draft as understood, what is unsure first, to be corrected and kept. */
export function DraftView({ state, onBack, onKept }: DraftViewProps) {
  const drafting = state.drafting.value;
  return (
    <SubPage title={plansWords.value.draftTitle} onBack={onBack}>
      {drafting ? <Draft state={state} drafting={drafting} onKept={onKept} /> : <p class="intro">{plansWords.value.noDraft}</p>}
    </SubPage>
  );
}

function Draft({ state, drafting, onKept }: { readonly state: PlansState; readonly drafting: Drafting; readonly onKept: () => void }) {
  const { draft, table, unsureAtFirst } = drafting;
  const options = useMemo(planOptions, [drafting]);
  const now = (next: Drafting): void => { state.drafting.value = next; };
  const onPlan = (correction: PlanCorrection): void => now(correctPlan(drafting, correction, options));
  const onCorrect = (id: string, correction: IndicatorCorrection): void => {
    now(correctIndicator(drafting, id, correction, options));
    if (correction.isLeftOut) goOn(state);
    // A reading that was offered goes with its question.
    else keepFocus(`#${entryId(id)}`);
  };
  const onConfirm = (id: string): void => { now(confirmIndicator(drafting, id, options)); goOn(state); };
  const { draftIntro, planHeading, unsureHeading, sureHeading } = plansWords.value;
  const [unsure, sure] = [draft.indicators.filter(({ id }) => unsureAtFirst.has(id)), draft.indicators.filter(({ id }) => !unsureAtFirst.has(id))];
  return (
    <>
      <p class="intro">{draftIntro(areaName(table.sheet, table.area))}</p>
      <h3 class="heading">{planHeading}</h3>
      <PlanFields draft={draft} onCorrect={onPlan} />
      <PlanQuestions drafting={drafting} onAgree={now} />
      <IndicatorList state={state} drafting={drafting} heading={unsureHeading(unsure.length)} indicators={unsure} onCorrect={onCorrect} onConfirm={onConfirm} />
      <IndicatorList state={state} drafting={drafting} heading={sureHeading(sure.length, unsure.length)} indicators={sure} onCorrect={onCorrect} onConfirm={onConfirm} />
      <LeftOutList session={state.session} leftOut={draft.leftOut} />
      <DraftActions state={state} drafting={drafting} onGoOn={() => goOn(state)} onKept={onKept} />
    </>
  );
}

const planFields: readonly string[] = ['name', 'title', 'period', 'baseYear'];

/** Where a question about the plan is answered: in its field, or beside its words. */
const planSpot = (field: string): string => (planFields.includes(field) ? `#plan-${field}` : '#plan-questions button');

/** Opens the next indicator that has something open and takes the keyboard there; else to what can be done now. */
function goOn(state: PlansState): void {
  const drafting = state.drafting.value;
  if (!drafting) return;
  const inOrder = [...drafting.draft.indicators].sort((one, other) => Number(drafting.unsureAtFirst.has(other.id)) - Number(drafting.unsureAtFirst.has(one.id)));
  const next = inOrder.find(({ id }) => openQuestions(drafting, id).length > 0);
  const ofPlan = openQuestions(drafting)[0];
  state.opened.value = next?.id;
  moveFocus(next ? `#${entryId(next.id)}` : ofPlan ? planSpot(ofPlan.field) : '#keep-plan');
}
