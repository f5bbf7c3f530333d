import { batch, signal, type Signal } from '@preact/signals';
import type { FunctionHelp } from '../../../functions/handbook';
import { isEnglish, words } from '../../language';
import { describeTrouble } from '../../session/describeTrouble';
import { perform, report } from '../../session/perform';
import type { Session } from '../../session/session';

/** A formula the user has chosen to write over a cell that holds something, with the words that say so. */
export interface Replacement { readonly formula: string; readonly message: string }

/** What the 函数 view remembers while other views are shown. */
export interface HandbookState {
  readonly session: Session;
  /** Every function's help; undefined until the view is first opened. */
  readonly pages: Signal<readonly FunctionHelp[] | undefined>;
  readonly query: Signal<string>;
  readonly opened: Signal<string | undefined>;
  /** The formula 插入公式 will write. */
  readonly formula: Signal<string>;
  readonly replacement: Signal<Replacement | undefined>;
}

/** Nothing open, nothing searched. */
export function createHandbookState(session: Session): HandbookState {
  return { session, pages: signal(undefined), query: signal(''), opened: signal(undefined), formula: signal(''), replacement: signal(undefined) };
}

/** Fetches the help texts, which only this view needs. */
export async function loadHandbook(state: HandbookState): Promise<void> {
  if (state.pages.value) return;
  try {
    const { functionHandbook, functionHandbookInEnglish } = await import(/* webpackChunkName: "pane-handbook" */ '../../../functions/handbook');
    state.pages.value = isEnglish.value ? functionHandbookInEnglish : functionHandbook;
  } catch (error) {
    state.session.trouble.value = describeTrouble(error, words.value.handbookTrouble);
  }
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
