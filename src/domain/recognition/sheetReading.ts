import type { Area, SheetSnapshot } from '../table/snapshot';

/** A sheet as recognition looks at it: besides the contents, what a reader sees of its form. Positions are 0-based on the sheet. */
export interface SheetReading extends SheetSnapshot {
  /** Merged areas, each with its value in the top left cell. Absent where nobody could tell, as for pasted text: then blanks are read with more caution. */
  readonly merges?: readonly Area[];
  readonly hiddenColumns?: readonly number[];
}
