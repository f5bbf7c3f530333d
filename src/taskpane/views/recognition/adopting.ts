import type { OperationOutcome } from '../../../excel/port';
import { perform, report } from '../../session/perform';
import type { AdoptedTable, TablePlace } from '../../../excel/adoption/adoptionPort';
import type { RecognisedTable, RecognitionState } from './recognitionState';
import { refreshKnown } from './refreshKnown';
import { recognitionWords } from './recognitionWords';

/** Whatever was done to the workbook's plan tables: said, and the lists brought up to date. */
async function after(state: RecognitionState, outcome: OperationOutcome | undefined): Promise<boolean> {
  report(state.session, outcome);
  if (outcome?.state !== 'done') return false;
  await refreshKnown(state);
  return true;
}

/** The table with every answer that has been given, the last one included. */
export async function asAnswered(state: RecognitionState, found: RecognisedTable): Promise<RecognisedTable> {
  await state.understood;
  return state.result.value?.sheets.flatMap(({ tables }) => tables).find(({ key }) => key === found.key) ?? found;
}

/** 纳入审核: the table as it was understood, with what was answered. */
export async function adoptTable(state: RecognitionState, found: RecognisedTable): Promise<boolean> {
  const { table, binding } = await asAnswered(state, found);
  const { plan, panel } = binding;
  const answers = state.result.value?.answers ?? [];
  if (plan === undefined || panel === undefined) return false;
  return after(state, await perform(state.session, recognitionWords.value.adopting, () => state.session.port.adoption.adopt({ table, plan, panel, answers })));
}

/** 加进度列 beside the table. Where something stands there, the workbook room says what. */
export async function addProgress(state: RecognitionState, place: TablePlace): Promise<boolean> {
  const outcome = await perform(state.session, recognitionWords.value.addingProgress, () => state.session.port.adoption.addProgressColumns(place, ['completionRate', 'progress', 'status']));
  if (outcome?.state === 'occupied') state.session.trouble.value = { message: outcome.message };
  return after(state, outcome);
}

/** 取消纳入. Progress columns that were changed by hand are asked about first. */
export async function unadoptTable(state: RecognitionState, table: AdoptedTable, columns?: 'keepColumns'): Promise<boolean> {
  const outcome = await perform(state.session, recognitionWords.value.unadopting, () => state.session.port.adoption.unadopt(table, columns));
  if (outcome?.state === 'occupied') state.keeping.value = { table, message: outcome.message };
  return after(state, outcome);
}
