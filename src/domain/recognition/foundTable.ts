/** A plan-like table as found on any sheet, before it is known which plan it speaks of. Positions are 0-based on the sheet. */
import type { Attribute } from '../plan/plan';
import type { Area } from '../table/snapshot';

/**
 * What a column holds. `planPeriodCumulative` 累计 over the plan period, `annualAverage` 年均 / 年均增长, `change` 增减 or 增速
 * printed beside figures, `measure` 完成率, 进度, 状态 and the like, `spacer` a blank column kept for looks.
 */
export type FoundColumnRole =
  | 'number' | 'name' | 'unit' | 'attribute' | 'group'
  | 'base' | 'previousTarget' | 'target' | 'actual' | 'yearActual'
  | 'planPeriodCumulative' | 'annualAverage' | 'change' | 'measure' | 'remark' | 'spacer' | 'unknown';

export interface FoundColumn {
  readonly role: FoundColumnRole;
  readonly column: number;
  /** Header words from top to bottom, merged cells repeated: ['“十四五”目标', '2025年']. */
  readonly headers: readonly string[];
  readonly year?: number;
  /** The plan period the header names: 十四五. */
  readonly planName?: string;
  /** Why this role was given, in the user's words; shown beside the choice. */
  readonly reason: string;
  /** False where the header alone does not settle it: then the user is asked. */
  readonly isSure: boolean;
}

export interface FoundRow {
  readonly row: number;
  readonly kind: 'indicator' | 'group' | 'note';
  /** As written in the sheet. */
  readonly writtenName: string;
  /** Without numbering, 其中, spaces and unit. */
  readonly name: string;
  readonly number?: string;
  /** From the name's bracket, its own column, or above the table. '' where none is written. */
  readonly unit: string;
  readonly group: string;
  readonly attribute?: Attribute;
  /** Row of the whole that this 其中 row is part of. */
  readonly parentRow?: number;
  readonly isHidden: boolean;
}

export interface FoundTable {
  readonly sheet: string;
  /** Header and body, without title and notes. */
  readonly area: Area;
  readonly headerRows: number;
  readonly title: string;
  /** 计量单位 written above the table for all rows. */
  readonly unitAbove: string;
  readonly columns: readonly FoundColumn[];
  readonly rows: readonly FoundRow[];
  readonly notes: readonly string[];
}

/** An area that looks like a table and cannot be read: what is unclear, where, and what would help. */
export interface UnreadableTable { readonly sheet: string; readonly area: Area; readonly reason: string }

export interface SheetFinds { readonly tables: readonly FoundTable[]; readonly unreadable: readonly UnreadableTable[] }
