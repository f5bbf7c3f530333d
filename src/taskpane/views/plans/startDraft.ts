import type { FoundTable } from '../../../domain/recognition';
import { describeTrouble } from '../../session/describeTrouble';
import { words } from '../../language';
import type { PlansState } from './plansState';

/** Begins a draft from a table; the rules of guessing come with the page. */
export async function startDraft(state: PlansState, table: FoundTable): Promise<void> {
  state.drafting.value = undefined;
  try {
    const { beginDraft, planOptions } = await import(/* webpackChunkName: "pane-plans" */ './drafting');
    const drafting = beginDraft(table, planOptions());
    // The page is read from its top; 去确认 leads to the first open indicator.
    state.opened.value = undefined;
    state.drafting.value = drafting;
  } catch (error) {
    state.session.trouble.value = describeTrouble(error, words.value.unknownTrouble);
  }
}
