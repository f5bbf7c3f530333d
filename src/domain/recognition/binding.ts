/** Which indicator of which plan each row of a found table speaks of. */
import type { Choice } from './foundTable';

export interface BindingCandidate {
  readonly indicator: string;
  /** As the plan prints it, with unit: 城镇新增就业人数（万人）. */
  readonly name: string;
  /** What speaks for it and against it: 名称相近，单位相同，2025年目标相同. */
  readonly reason: string;
}

/** `sure`: bound. `unsure`: asked, bound to nothing until answered. `none`: not an indicator of this plan, or in another unit. */
export type RowBinding =
  | { readonly kind: 'sure'; readonly row: number; readonly indicator: string; readonly reason: string }
  | { readonly kind: 'unsure'; readonly row: number; readonly candidates: readonly BindingCandidate[] }
  | { readonly kind: 'none'; readonly row: number; readonly reason: string };

/** One line to answer; `row` is absent where the question is about the plan itself. */
export interface BindingQuestion {
  readonly key: string;
  readonly row?: number;
  readonly question: string;
  readonly choices: readonly Choice[];
}

/** `plan` and `panel` are absent where no known plan fits: then 从表格建立规划 is the way. */
export interface Binding {
  readonly plan?: string;
  readonly panel?: string;
  /** Why this plan, or why none. */
  readonly reason: string;
  readonly rows: readonly RowBinding[];
  readonly questions: readonly BindingQuestion[];
}

/** The answer that says a row or a table is none of those offered. */
export const noneOfThese = 'none';
