import { batch } from '@preact/signals';
import { importLimits, importPlan, isImported } from '../../../domain/planExchange';
import { plansWords } from './plansWords';
import type { PlansState } from './plansState';

/** Reads a plan file; either the plan is on show to be kept, or every reason why it is none. The file is only ever text. */
export async function importFile(state: PlansState, file: File): Promise<void> {
  const answer = file.size > importLimits.bytes ? importPlan(' '.repeat(importLimits.bytes + 1)) : importPlan(await file.text());
  batch(() => {
    state.imported.value = isImported(answer) ? { file: file.name, plan: answer } : { file: file.name, problems: answer.map(({ message }) => message) };
    state.session.status.value = isImported(answer) ? plansWords.value.importRead(file.name) : plansWords.value.importRefused(file.name);
  });
}
