import { ConfirmDialog } from '../../parts/ConfirmDialog';
import { moveFocus } from '../../parts/keepFocus';
import { plansWords } from './plansWords';
import type { PlansState } from './plansState';
import { removePlan } from './removePlan';

/** A plan goes only when somebody has read what goes with it. */
export function RemovePlanDialog({ state }: { readonly state: PlansState }) {
  const asked = state.removing.value;
  if (!asked) return null;
  const close = (): void => { state.removing.value = undefined; };
  const { removeTitle, remove } = plansWords.value;
  return <ConfirmDialog title={removeTitle} message={asked.message} confirm={remove} onCancel={close} onConfirm={() => { close(); void removePlan(state, asked.plan).then(isDone => { if (isDone) moveFocus('#import-plan'); }); }} />;
}
