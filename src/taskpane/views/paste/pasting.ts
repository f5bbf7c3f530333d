import { batch } from '@preact/signals';
import { repairPaste } from '../../../domain/pasteRepair';
import { words } from '../../language';
import { perform, report } from '../../session/perform';
import { layPasted } from './layPasted';
import { cellKey } from './cellKey';
import type { PasteState } from './pasteState';
import { pasteWords } from './pasteWords';

/** Works out what table the pasted text, or the cells it was taken from, may be. Writes nothing. */
export function repair(state: PasteState, pasted: string, cells?: readonly (readonly string[])[]): void {
  const { session } = state;
  const { nothing, refused, summary, done } = pasteWords.value;
  state.pasted.value = pasted;
  if (pasted.trim() === '') { session.trouble.value = { message: nothing }; return; }
  const proposal = repairPaste(cells ?? pasted);
  batch(() => {
    state.proposal.value = proposal;
    state.decided.value = new Map();
    state.written.value = undefined;
    session.trouble.value = undefined;
    session.status.value = proposal.refusal === undefined ? done(summary(proposal.rows.length, proposal.columns, proposal.repaired, proposal.undecided)) : refused(words.value.say(proposal.refusal));
  });
}

/** The selected cells, as they would have been copied. */
export async function takeSelection(state: PasteState): Promise<string | undefined> {
  const { session } = state;
  const cells = await perform(session, pasteWords.value.readingSelection, () => session.port.readSelectedTexts());
  if (cells === undefined) return undefined;
  const text = cells.map(row => row.join('\t')).join('\n');
  if (text.trim() === '') { session.trouble.value = { message: pasteWords.value.emptySelection }; return undefined; }
  repair(state, text, cells);
  return text;
}

/** What the user says an undecided cell is to read. */
export function decide(state: PasteState, row: number, column: number, text: string): void {
  state.decided.value = new Map([...state.decided.value, [cellKey(row, column), text]]);
}

/** Writes the table to a new sheet, as text and numbers only. True when it stands. */
export async function writePasted(state: PasteState): Promise<boolean> {
  const { session } = state;
  const proposal = state.proposal.value;
  if (!proposal) return false;
  const decided = state.decided.value;
  const outcome = await perform(session, pasteWords.value.writing, () => session.port.insertTable(origin => layPasted(proposal, decided, pasteWords.value.sheetName, origin), 'newSheet'));
  if (outcome?.state !== 'done') { report(session, outcome); return false; }
  const sheet = outcome.place?.sheet ?? '';
  batch(() => { state.written.value = sheet; session.status.value = pasteWords.value.written(sheet); });
  return true;
}
