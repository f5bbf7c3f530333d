import { signal, type Signal } from '@preact/signals';
import type { DraftCorrections, PlanDraft } from '../../../domain/planBuilding';
import type { Plan } from '../../../domain/plan/plan';
import type { FoundTable } from '../../../domain/recognition';
import type { Session } from '../../session/session';

/** A plan being built from a table: how it was understood, and what the user said instead. */
export interface Drafting {
  readonly table: FoundTable;
  readonly corrections: DraftCorrections;
  readonly draft: PlanDraft;
  /** Indicators that had something unsure when the draft was first shown: they stay in front, so that the list does not move while it is worked through. */
  readonly unsureAtFirst: ReadonlySet<string>;
  /** Questions that are about no indicator, by their words, once somebody agreed. */
  readonly agreed: ReadonlySet<string>;
}

/** What a plan file turned out to be. */
export type Imported = { readonly file: string } & ({ readonly plan: Plan } | { readonly problems: readonly string[] });

/** What the pages about plans remember while other views are shown. */
export interface PlansState {
  readonly session: Session;
  readonly drafting: Signal<Drafting | undefined>;
  /** Id of the indicator whose entry is open. */
  readonly opened: Signal<string | undefined>;
  readonly imported: Signal<Imported | undefined>;
  /** A plan of the workbook about to be removed, with what that means. */
  readonly removing: Signal<{ readonly plan: Plan; readonly message: string } | undefined>;
}

/** No plan under way. */
export function createPlansState(session: Session): PlansState {
  return { session, drafting: signal(undefined), opened: signal(undefined), imported: signal(undefined), removing: signal(undefined) };
}
