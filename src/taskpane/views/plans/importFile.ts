import { batch } from '@preact/signals';
import type { Plan } from '../../../domain/plan/plan';
import { importLimits, importPlan, isImported } from '../../../domain/planExchange';
import { plans, workbookPlans } from '../../../plans';
import { plansWords } from './plansWords';
import type { PlansState } from './plansState';

/** Why a plan of the right form cannot come in: a delivered plan is never hidden behind another. */
function objectionTo({ id, name, title }: Plan): string | undefined {
  const delivered = plans().filter(plan => !workbookPlans().includes(plan));
  return delivered.some(plan => plan.id === id || plan.name === name || plan.title === title) ? plansWords.value.delivered(name) : undefined;
}

/** A file too large is never read, only refused in the words of one that is. Undefined where the file has gone or is not given out. */
async function textOf(file: File): Promise<string | undefined> {
  if (file.size > importLimits.bytes) return ' '.repeat(importLimits.bytes + 1);
  try {
    return await file.text();
  } catch {
    return undefined;
  }
}

/** Reads a plan file; either the plan is on show to be kept, or every reason why it is none. The file is only ever text. */
export async function importFile(state: PlansState, file: File): Promise<void> {
  const written = await textOf(file);
  const read = written === undefined ? [{ message: plansWords.value.fileUnreadable }] : importPlan(written);
  const objection = isImported(read) ? objectionTo(read) : undefined;
  const answer = objection === undefined ? read : [{ message: objection }];
  batch(() => {
    state.imported.value = isImported(answer) ? { file: file.name, plan: answer } : { file: file.name, problems: answer.map(({ message }) => message) };
    state.session.status.value = isImported(answer) ? plansWords.value.importRead(file.name) : plansWords.value.importRefused(file.name);
  });
}
