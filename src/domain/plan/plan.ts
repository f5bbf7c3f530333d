/** The meaning of a plan's indicators. Figures stay as printed text; `parseFigure` reads them where they are needed. */
import type { ReportingUnit } from './reportingUnit';

/** 期末数 / 五年累计 / 年度数 / 每年定额 / 比率 / 结构. */
export type IndicatorKind = 'stock' | 'planPeriodTotal' | 'annualFlow' | 'yearlyQuota' | 'rate' | 'structure';
export type Direction = 'higherIsBetter' | 'lowerIsBetter';
/** 约束性 / 预期性. */
export type Attribute = 'binding' | 'anticipatory';
/** When a bound has to hold: 期末, 期间均值, 各年均达. */
export type EvaluationBasis = 'periodEnd' | 'periodMean' | 'everyYear';
/** Over what time a target of a work is meant: 每年, 每两年, 三年, 五年, 期末, 未注明. */
export type Span = 'everyYear' | 'everyTwoYears' | 'threeYears' | 'fiveYears' | 'periodEnd' | 'unstated';
/** What a printed column holds: 基数, 上期目标, 目标, 完成数, 属性. */
export type ColumnRole = 'base' | 'previousTarget' | 'target' | 'actual' | 'attribute';

export interface PanelColumn {
  /** Key into `Indicator.cells`, equal to the role: a panel prints each role once at most. */
  readonly role: ColumnRole;
  /** Header as printed, without line breaks: “十三五”规划目标. */
  readonly header: string;
  /** The year the column speaks of, where it speaks of one. */
  readonly year?: number;
}

/** The same figure in another plan's panel: 专栏2's 2020 base is 专栏1's 2020 actual. */
export interface IndicatorLink {
  readonly plan: string;
  readonly indicator: string;
  /** [cell here, cell there] pairs that must say the same. */
  readonly cells: readonly (readonly [ColumnRole, ColumnRole])[];
}

/** A difference the printed plan itself contains, with its prepared 审核说明. */
export interface PrintedDiscrepancy { readonly cell: ColumnRole; readonly explanation: string }

export interface Indicator {
  /** Stable, kebab-case, English: `urban-new-employment`. */
  readonly id: string;
  /** Number printed in the panel. */
  readonly number: number;
  /** Name as printed without number, 其中 and unit: 城镇新增就业人数. */
  readonly name: string;
  /** First column exactly as printed: 1．城镇新增就业人数（万人）. */
  readonly printedName: string;
  /** 计量单位, '' where none is printed. */
  readonly unit: string;
  /** One of the panel's `groups`, '' for rows under no heading. */
  readonly group: string;
  readonly kind: IndicatorKind;
  readonly direction: Direction;
  readonly attribute?: Attribute;
  /** May reporting units be summed? Counts yes, rates no. */
  readonly additive: boolean;
  /** Digits after the point the plan prints. */
  readonly decimals: number;
  /** Id of the whole this 其中 row is part of. */
  readonly parent?: string;
  /** 100 for a share of a whole, absent for growth rates and counts. */
  readonly upperLimit?: number;
  readonly evaluationBasis: EvaluationBasis;
  /** Written where a sentence, not a panel of indicators, states the target. */
  readonly span?: Span;
  /** What the document leaves unclear about the target. */
  readonly remark?: string;
  /** The target does not go beyond the base: keeping the level is the task. */
  readonly hold: boolean;
  /** Every printed cell verbatim, by column role. */
  readonly cells: Readonly<Partial<Record<ColumnRole, string>>>;
  readonly link?: IndicatorLink;
  readonly discrepancies?: readonly PrintedDiscrepancy[];
  /** Where in the document: 专栏2 第1行. */
  readonly place: string;
}

export interface Panel {
  /** `panel-1`. */
  readonly id: string;
  /** 专栏1. */
  readonly label: string;
  /** Title as printed: “十三五”时期主要指标完成情况. */
  readonly title: string;
  readonly place: string;
  /** Header of the first column as printed, spaces kept: 指    标. */
  readonly nameHeader: string;
  readonly columns: readonly PanelColumn[];
  /** Group headings in printed order: 一、就业; '' among them where rows stand under none. */
  readonly groups: readonly string[];
  readonly note: string;
  readonly indicators: readonly Indicator[];
}

export interface Plan {
  /** Folder name in seeds/: `hubei-14th`. */
  readonly id: string;
  /** 十四五. */
  readonly name: string;
  readonly title: string;
  /** `date` is 2021-08-25, '' where the document is not issued yet. */
  readonly document: { readonly title: string; readonly number: string; readonly date: string };
  readonly period: { readonly start: number; readonly end: number };
  readonly baseYear: number;
  /** 填报单位 in the order of reports, given to a plan where it is loaded; absent where nobody reports in parts. */
  readonly reportingUnits?: readonly ReportingUnit[];
  readonly panels: readonly Panel[];
}
