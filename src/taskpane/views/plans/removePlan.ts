import type { Plan } from '../../../domain/plan/plan';
import { planSheet, readPlanSheets } from '../../../domain/planSheet';
import type { OperationOutcome } from '../../../excel/port';
import { perform, report } from '../../session/perform';
import type { Session } from '../../session/session';
import { plansWords } from './plansWords';
import type { PlansState } from './plansState';

/** Asks before a plan of the workbook is removed: how many of its tables nobody will check any more. */
export async function askToRemove({ session, removing }: PlansState, plan: Plan): Promise<void> {
  const read = await perform(session, plansWords.value.removing, () => session.port.readWorkbook());
  if (!read) return;
  const tables = read.snapshot.tables.filter(table => table.plan === plan.id).length;
  removing.value = { plan, message: plansWords.value.removeMessage(plan.name, tables) };
}

async function remove({ port }: Session, plan: Plan): Promise<OperationOutcome> {
  const { snapshot } = await port.readWorkbook();
  const kept = readPlanSheets(snapshot.sheets).find(reading => reading.plan?.id === plan.id);
  if (!kept) return { state: 'unchanged', message: plansWords.value.alreadyGone(plan.name) };
  const outcome = await port.removeRecord(kept, planSheet(plan, { row: kept.area.row, column: kept.area.column }));
  if (outcome.state !== 'done') return outcome;
  // Read anew, so that templates, functions and checks let go of the plan at once.
  await port.readWorkbook();
  return { ...outcome, message: plansWords.value.removed(plan.name) };
}

/** 移除: the sheet that keeps the plan is taken away. True when it is gone. */
export async function removePlan({ session }: PlansState, plan: Plan): Promise<boolean> {
  const outcome = await perform(session, plansWords.value.removing, () => remove(session, plan));
  report(session, outcome);
  return outcome?.state === 'done';
}
