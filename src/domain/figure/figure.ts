/**
 * What one cell of a plan table can say. `parseFigure` reads it, `printFigure` writes it.
 * A text that cannot be read without doubt is a `Problem`, never a guessed figure.
 */
export type Figure = NumberFigure | BoundFigure | RangeFigure | RatioFigure | NoneFigure | BlankFigure | TextFigure;

/** Figures a measure can calculate with. */
export type QuantityFigure = NumberFigure | BoundFigure | RangeFigure;

/** `lt` ＜ 低于, `le` ≤ 以内, `gt` ＞ 超过, `ge` ≥ 以上, `approx` 约 左右. */
export type BoundSign = 'lt' | 'le' | 'gt' | 'ge' | 'approx';

/** A unit of the closed list, with what it takes to convert within one dimension. */
export interface Unit {
  /** As written in the cell: 万人, %, 个百分点. */
  readonly text: string;
  /** Units of one dimension can be converted into each other: 人 and 万人 are both 人. */
  readonly dimension: string;
  /** How many of the dimension's first unit one of this unit is: 万人 → 10000. */
  readonly scale: number;
}

interface Written {
  /** Digits after the decimal point as written: 238.0 → 1. */
  readonly decimals: number;
  readonly unit?: Unit;
  /** 〔442〕: a total over the five years of the plan. */
  readonly planPeriodCumulative: boolean;
  /** Footnote mark kept from the cell: `*`, ①. */
  readonly mark?: string;
  /** Word kept as a flag: 年均 每年 累计 力争 预计 达到 … */
  readonly basis?: string;
  /** A trailing bracketed remark or a leading 保持/稳定在/增加, kept verbatim, never the value. */
  readonly remark?: string;
}

export interface NumberFigure extends Written { readonly kind: 'number'; readonly value: number }
export interface BoundFigure extends Written { readonly kind: 'bound'; readonly sign: BoundSign; readonly value: number }
/** 5—5.5%. `decimals` is the larger of the two; `decimalsEach` is there only where the shortest forms would not print what was written (4.0—5.5). */
export interface RangeFigure extends Written { readonly kind: 'range'; readonly low: number; readonly high: number; readonly decimalsEach?: readonly number[] }
/** 1∶4∶5. `decimals` is the largest of the parts', `decimalsEach` as for a range. */
export interface RatioFigure {
  readonly kind: 'ratio';
  readonly parts: readonly number[];
  readonly decimals: number;
  readonly decimalsEach?: readonly number[];
  readonly sign?: BoundSign;
  readonly mark?: string;
  readonly basis?: string;
  readonly remark?: string;
}
/** — alone in the cell: 不适用 or 无. */
export interface NoneFigure { readonly kind: 'none' }
/** 未填. Never the same as — or 0. */
export interface BlankFigure { readonly kind: 'blank' }
/** A target in words (与GDP增长同步): kept, not judged. */
export interface TextFigure { readonly kind: 'text'; readonly text: string }

/** Why a text is not a figure, in words for the user, with a reading to offer where one is safe. */
export interface Problem {
  readonly kind: 'problem';
  /** Stable noun for the failing state, kebab-case: `several-values`, `mismatched-brackets`. */
  readonly code: string;
  readonly written: string;
  /** Chinese, says what is wrong and what to do. */
  readonly message: string;
  /** Canonical text that would read well, if there is exactly one likely intention: （442） → 〔442〕. */
  readonly reading?: string;
}

/** What Excel hands over for a cell or an argument. */
export type CellInput = string | number | boolean | null | undefined;
