/** What a rule says of a table without looking beyond it stays true while the table stays as it is. */
import type { TableSnapshot } from '../table';
import type { Outcome, RuleContext } from './rule';

/** One rule on one table: how many places pass, and everything else it says. */
export interface KeptOutcomes { readonly passes: number; readonly others: readonly Outcome[] }

/** By table and rule. Tables of a workbook that is gone are forgotten with it. */
export type OutcomeStore = WeakMap<TableSnapshot, Map<string, KeptOutcomes>>;

export const keptOf = (store: OutcomeStore, table: TableSnapshot, rule: string): KeptOutcomes | undefined => store.get(table)?.get(rule);

export function keep(store: OutcomeStore, table: TableSnapshot, rule: string, outcomes: KeptOutcomes): void {
  const ofTable = store.get(table) ?? new Map<string, KeptOutcomes>();
  store.set(table, ofTable.set(rule, outcomes));
}

/** A context that notices whether the rule looks at anything of the workbook beside its table. */
export function watched(context: RuleContext): { readonly context: RuleContext; readonly looksAround: () => boolean } {
  let looks = false;
  const { table, plan, plans, settings } = context;
  return {
    context: {
      table, plan, plans, settings,
      get workbook() { looks = true; return context.workbook; },
      get judged() { looks = true; return context.judged; },
    },
    looksAround: () => looks,
  };
}
