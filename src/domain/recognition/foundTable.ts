/** A plan-like table as found on any sheet, before it is known which plan it speaks of. Positions are 0-based on the sheet. */
import type { Attribute } from '../plan/plan';
import type { Area, CellValue } from '../table/snapshot';

/**
 * What a column holds. `planPeriodCumulative` 累计 over the plan period, `annualAverage` 年均 / 年均增长, `change` 增减 or 增速
 * printed beside figures, `measure` 完成率, 进度, 状态 and the like, `spacer` a blank column kept for looks. A `target` may be of
 * another year than the period's last: see `year`. A `yearActual` may be of a year before the period.
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
  readonly isHidden: boolean;
  /**
   * Under this key the user can give the column another role, sure or not: `{ key, answer: role }`, and `{ key, answer: 'target 2025' }`
   * where a year goes with it. Of header words and of which of several equal ones it is, so it holds wherever the column stands.
   */
  readonly key: string;
  /** Why this role was given, in the user's words; shown beside the choice. */
  readonly reason: string;
  /** False where the header alone does not settle it: then the user is asked. */
  readonly isSure: boolean;
}

/** What stands in a column of a row; of a merged cell, what its first cell holds. */
export interface FoundCell { readonly value: CellValue; readonly numberFormat: string }

export interface FoundRow {
  readonly row: number;
  /** `header`: the header repeated after a page break. `total`: 合计 and the like, no indicator of its own. */
  readonly kind: 'indicator' | 'group' | 'note' | 'header' | 'total';
  /** As written in the sheet. */
  readonly writtenName: string;
  /** Without numbering, 其中, spaces, footnote marks and unit, in simplified characters. */
  readonly name: string;
  readonly number?: string;
  /** From the name's bracket, its own column, or above the table. '' where none is written. */
  readonly unit: string;
  readonly group: string;
  readonly attribute?: Attribute;
  /** Row of the whole that this 其中 row is part of. */
  readonly parentRow?: number;
  readonly isHidden: boolean;
  /** In the order of the table's columns. */
  readonly cells: readonly FoundCell[];
  /** Why the row is read so, in the user's words. */
  readonly reason: string;
  /** False where a doubt of the table concerns this row. */
  readonly isSure: boolean;
}

/** Something the sheet does not settle. The reading goes on with `assumed` and says so; nobody may rely on it unasked. */
export interface TableDoubt {
  /** Independent of place: the same question on another day or sheet has the same key. */
  readonly key: string;
  /** The cell to look at: a header or a name. */
  readonly row: number;
  readonly column: number;
  /** One line, in the user's words. */
  readonly question: string;
  readonly choices: readonly Choice[];
  /** The choice the reading goes on with. */
  readonly assumed: string;
}
export interface Choice { readonly answer: string; readonly label: string }

/** The plan period that titles and headers speak of: 十四五 → 2021–2025. */
export interface FoundPeriod { readonly start: number; readonly end: number; readonly planName?: string }

export interface FoundTable {
  readonly sheet: string;
  /** Header and body, without title and notes. */
  readonly area: Area;
  readonly headerRows: number;
  readonly title: string;
  /** 计量单位 written above the table for all rows. */
  readonly unitAbove: string;
  /** Absent where neither title nor headers name one. */
  readonly period?: FoundPeriod;
  readonly columns: readonly FoundColumn[];
  readonly rows: readonly FoundRow[];
  readonly notes: readonly string[];
  /** Questions to ask before the table is used, in the order of the sheet; empty where all is sure. */
  readonly doubts: readonly TableDoubt[];
}

/** An area that looks like a table and cannot be read: what is unclear, where, and what would help. */
export interface UnreadableTable { readonly sheet: string; readonly area: Area; readonly reason: string }

export interface SheetFinds { readonly tables: readonly FoundTable[]; readonly unreadable: readonly UnreadableTable[] }
