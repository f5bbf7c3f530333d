import type { Plan } from '../../../domain/plan/plan';
import { planSheet, readPlanSheets } from '../../../domain/planSheet';
import type { OperationOutcome } from '../../../excel/port';
import { words } from '../../language';
import { perform, report } from '../../session/perform';
import type { Session } from '../../session/session';
import { plansWords } from './plansWords';
import type { PlansState } from './plansState';

/** Written to a sheet 规划数据 of its own, in place of an earlier version of the same plan; read back, so that what counts is what stands there. */
async function keep({ port }: Session, plan: Plan): Promise<OperationOutcome> {
  const { snapshot } = await port.readWorkbook();
  const present = readPlanSheets(snapshot.sheets).find(({ plan: kept }) => kept?.id === plan.id);
  const outcome = await port.putRecord(origin => planSheet(plan, origin), present, 'stay');
  if (outcome.state !== 'done') return outcome;
  const { planProblems } = await port.readWorkbook();
  return planProblems.length > 0 ? { state: 'unchanged', message: planProblems.map(words.value.say).join('\n') } : { ...outcome, message: plansWords.value.kept(plan.name) };
}

/** 保存到工作簿: from then on the plan's tables, functions and checks are there. True when it was kept. */
export async function keepPlan({ session }: PlansState, plan: Plan): Promise<boolean> {
  const outcome = await perform(session, plansWords.value.keeping, () => keep(session, plan));
  report(session, outcome);
  return outcome?.state === 'done';
}
