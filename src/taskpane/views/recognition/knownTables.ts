import { batch } from '@preact/signals';
import { adoptedTemplate } from '../../../domain/recognition';
import type { AdoptedTable } from '../../../excel/adoption/adoptionPort';
import type { RecognisedTable, RecognitionState } from './recognitionState';
import { standingOf } from './standing';

/** Reads what the workbook keeps: its plans, and its adopted tables, for the list on opening and for the tables on show. */
export async function readKnown(state: RecognitionState): Promise<void> {
  const { port } = state.session;
  const { snapshot, planProblems, withoutPlan } = await port.readWorkbook();
  const isAny = snapshot.tables.some(table => table.template === adoptedTemplate);
  const adopted = isAny ? (await port.adoption.readSheets('sheet')).adopted : [];
  batch(() => {
    state.planProblems.value = [...planProblems, ...withoutPlan.map(({ message }) => message)];
    state.known.value = snapshot.tables.length;
    showKnown(state, adopted);
  });
}

function showKnown(state: RecognitionState, adopted: readonly AdoptedTable[]): void {
  const last = state.result.peek();
  state.adopted.value = adopted;
  if (last) state.result.value = { ...last, sheets: last.sheets.map(sheet => ({ ...sheet, tables: sheet.tables.map(found => standingNow(found, adopted)) })) };
}

function standingNow(found: RecognisedTable, adopted: readonly AdoptedTable[]): RecognisedTable {
  if (found.standing === 'template') return found;
  const { key, table, binding } = found;
  return { key, table, binding, ...standingOf(table.sheet, table.area, { adopted, templates: [] }) };
}
