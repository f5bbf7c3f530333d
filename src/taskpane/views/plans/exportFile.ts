import { exportPlan } from '../../../domain/planExchange';
import type { Plan } from '../../../domain/plan/plan';
import type { Session } from '../../session/session';
import { plansWords } from './plansWords';

/** Long enough for the browser to have taken the file. */
const kept = 60_000;

/** Hands a plan over as a file. Where the host saves no files from a pane, the text is shown beside the button to be copied. */
export function exportFile(session: Session, plan: Plan): void {
  const address = URL.createObjectURL(new Blob([exportPlan(plan)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${plan.id}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), kept);
  session.status.value = plansWords.value.exported(link.download);
}
