import type { CellInput } from '../../domain/figure';
import type { SendingFinding } from '../../domain/conversion';
import type { Place } from '../../domain/rules/rule';
import type { OperationOutcome } from '../port';
import type { AreaChange } from './areaChange';

/** 转为数值, 转为普通公式, 恢复 HB 公式, 修复. */
export type ConversionKind = 'values' | 'formulas' | 'restore' | 'repair';
export type ConversionScope = 'selection' | 'sheet' | 'workbook';

/** One cell as the preview shows it. */
export interface PreviewCell {
  readonly place: Place;
  readonly before: string;
  readonly after: string;
  /** Why it becomes a value, or what was fixed on the way: sentence by sentence. */
  readonly notes: readonly string[];
}

/** What a conversion would do; nothing has been written. */
export interface ConversionPreview {
  readonly kind: ConversionKind;
  readonly scope: ConversionScope;
  readonly cells: readonly PreviewCell[];
  /** What is left out and why: protected sheets by name, cells changed since, cells stuck at #NAME?. */
  readonly leftOut: readonly string[];
  readonly changes: readonly AreaChange[];
  /** The sheets there were. */
  readonly sheetIds: readonly string[];
}

export type Previewed = { readonly preview: ConversionPreview } | { readonly trouble: string };

/** What HB.PLAN gives; the excel room does not know the plans. */
export type PlanItemOf = (indicator: CellInput, item: CellInput, plan: CellInput) => string | number | undefined;

export interface ConversionPort {
  /** Reads and plans in a constant number of requests. */
  preview(kind: ConversionKind, scope: ConversionScope, planItem: PlanItemOf): Promise<Previewed>;
  /** Does what the preview showed, whole or not at all; `at` is the time written into the record. */
  apply(preview: ConversionPreview, at: string): Promise<OperationOutcome>;
  /** 发送前检查. */
  checkSending(): Promise<{ readonly findings: readonly SendingFinding[] } | { readonly trouble: string }>;
}
