/** A plan as understood from a table, before anybody has looked at it: every guess with its reason, every doubt as a question. */
import type { Problem } from '../figure';
import type { Attribute, Direction, EvaluationBasis, IndicatorKind } from '../plan/plan';
import type { FigureRole } from '../plan/derived';

/** `reason` is in the user's words: 目标为＜5，按越低越好处理. Of an unsure one the user is asked. */
export interface Guess<Value> {
  readonly value: Value;
  readonly reason: string;
  readonly isSure: boolean;
}

export interface SheetCell { readonly sheet: string; readonly row: number; readonly column: number }

/** A figure of the plan: `value` is the text that will stand in the plan, as printed. */
export interface DraftFigure extends Guess<string> {
  /** Where it was read; none where the user wrote it or the table has no such cell. */
  readonly place?: SheetCell;
  /** Why the text is no figure. It stays out of the plan until corrected. */
  readonly problem?: Problem;
}

export interface DraftIndicator {
  /** `indicator-3`, by position in the table; stays whatever is corrected. */
  readonly id: string;
  readonly number: number;
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly printedName: string;
  readonly name: Guess<string>;
  readonly unit: Guess<string>;
  readonly group: Guess<string>;
  readonly kind: Guess<IndicatorKind>;
  readonly direction: Guess<Direction>;
  readonly attribute: Guess<Attribute | undefined>;
  readonly additive: Guess<boolean>;
  readonly upperLimit: Guess<number | undefined>;
  readonly evaluationBasis: Guess<EvaluationBasis>;
  /** Id of the whole of a 其中 row. */
  readonly parent: Guess<string | undefined>;
  readonly hold: Guess<boolean>;
  readonly decimals: Guess<number>;
  readonly figures: Readonly<Partial<Record<FigureRole, DraftFigure>>>;
  readonly remark?: string;
}

/** A column of the plan's panel and where it stands on the sheet. */
export interface DraftColumn {
  readonly role: FigureRole | 'attribute';
  readonly header: string;
  readonly year?: number;
  readonly column: number;
  readonly reason: string;
  readonly isSure: boolean;
}

/** A row or column of the table that the plan does not take over, and why. */
export interface LeftOut { readonly place: SheetCell; readonly written: string; readonly reason: string }

export type PlanField = 'name' | 'title' | 'period' | 'baseYear';
export type IndicatorField = 'name' | 'unit' | 'group' | 'kind' | 'direction' | 'attribute' | 'additive' | 'upperLimit' | 'evaluationBasis' | 'parent' | 'hold' | FigureRole;

export interface DraftQuestion {
  /** Id of the indicator; absent where the question is about the plan. */
  readonly indicator?: string;
  readonly field: PlanField | IndicatorField;
  readonly place?: SheetCell;
  /** One line in the user's words: what is unclear and what is assumed. */
  readonly message: string;
  /** Nothing can be assumed: without an answer there is no plan. */
  readonly isRequired: boolean;
  /** What one click may answer: 〔442〕 for （442）. */
  readonly offered?: string;
}

export interface PlanDraft {
  /** `plan-2026-2030`. */
  readonly id: string;
  readonly sheet: string;
  readonly name: Guess<string>;
  readonly title: Guess<string>;
  readonly period: Guess<{ readonly start: number; readonly end: number } | undefined>;
  readonly baseYear: Guess<number | undefined>;
  readonly panel: { readonly label: string; readonly title: string; readonly nameHeader: string; readonly note: string };
  readonly columns: readonly DraftColumn[];
  readonly indicators: readonly DraftIndicator[];
  readonly leftOut: readonly LeftOut[];
  readonly questions: readonly DraftQuestion[];
}

/** What the user says instead; a field left out keeps its guess. `null` takes a value away. */
export interface IndicatorCorrection {
  readonly name?: string;
  readonly unit?: string;
  readonly group?: string;
  readonly kind?: IndicatorKind;
  readonly direction?: Direction;
  readonly attribute?: Attribute | null;
  readonly additive?: boolean;
  readonly upperLimit?: number | null;
  readonly evaluationBasis?: EvaluationBasis;
  readonly parent?: string | null;
  readonly hold?: boolean;
  readonly base?: string;
  readonly previousTarget?: string;
  readonly target?: string;
  readonly actual?: string;
  /** The row is no indicator of the plan. */
  readonly isLeftOut?: boolean;
}

export interface PlanCorrection {
  readonly id?: string;
  readonly name?: string;
  readonly title?: string;
  readonly period?: { readonly start: number; readonly end: number };
  readonly baseYear?: number;
  readonly panelLabel?: string;
  readonly panelTitle?: string;
  readonly document?: { readonly title: string; readonly number: string; readonly date: string };
}

export interface DraftCorrections {
  readonly plan?: PlanCorrection;
  /** By id of the indicator. */
  readonly indicators?: Readonly<Record<string, IndicatorCorrection>>;
}

/** One thing that keeps a draft from being a plan, in words for whoever corrects it. */
export interface DraftProblem {
  readonly indicator?: string;
  readonly field?: PlanField | IndicatorField;
  readonly place?: SheetCell;
  readonly message: string;
}

export interface DraftOptions {
  /** Ids and names that are taken: those of the plans there are. */
  readonly taken?: readonly { readonly id: string; readonly name: string }[];
}
