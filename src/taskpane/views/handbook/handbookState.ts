import { batch, signal, type Signal } from '@preact/signals';
import { words } from '../../language';
import { perform, report } from '../../session/perform';
import type { Session } from '../../session/session';

/** A formula the user has chosen to write over a cell that holds something, with the words that say so. */
export interface Replacement { readonly formula: string; readonly message: string }

/** What the 函数 view remembers while other views are shown. */
export interface HandbookState {
  readonly session: Session;
  readonly query: Signal<string>;
  readonly opened: Signal<string | undefined>;
  /** The formula 插入公式 will write. */
  readonly formula: Signal<string>;
  readonly replacement: Signal<Replacement | undefined>;
}

/** Nothing open, nothing searched. */
export function createHandbookState(session: Session): HandbookState {
  return { session, query: signal(''), opened: signal(undefined), formula: signal(''), replacement: signal(undefined) };
}

/** Opens a function with its first example chosen, or closes it. */
export function toggleFunction(state: HandbookState, id: string, firstFormula: string): void {
  batch(() => {
    state.opened.value = state.opened.value === id ? undefined : id;
    state.formula.value = firstFormula;
  });
}

/** Writes a formula into the selected cell; where the cell holds something, asks first. */
export async function insertFormula(state: HandbookState, formula: string, overwrite: boolean): Promise<void> {
  const { session } = state;
  const outcome = await perform(session, words.value.insertingFormula, () => session.port.insertFormula(formula, overwrite));
  if (outcome?.state === 'occupied') state.replacement.value = { formula, message: outcome.message };
  else report(session, outcome);
}
