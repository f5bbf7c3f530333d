/** A pasted table as understood, beside what was pasted. What cannot be decided keeps the pasted text and says why. */

/** `repaired` and `undecided` say why in `reason`. */
export type CellState = 'unchanged' | 'repaired' | 'undecided';

export interface ProposedCell {
  readonly text: string;
  readonly state: CellState;
  /** In the user's words; '' where nothing was done. */
  readonly reason: string;
  /** What was pasted for this cell, line breaks as ⏎-less text with \n. */
  readonly pasted: string;
}

export interface ProposedRow {
  /** `header` and `indicator` have a cell a column; `title`, `group` and `note` stand in the first. */
  readonly kind: 'title' | 'header' | 'group' | 'indicator' | 'note';
  readonly cells: readonly ProposedCell[];
  /** 0-based lines of the pasted text, first and last. */
  readonly lines: readonly [first: number, last: number];
}

/** A line that belongs to no table: a page number, a header printed again. */
export interface DroppedLine { readonly line: number; readonly text: string; readonly reason: string }

export interface PasteProposal {
  /** The pasted text by lines. */
  readonly pasted: readonly string[];
  readonly columns: number;
  readonly rows: readonly ProposedRow[];
  readonly dropped: readonly DroppedLine[];
  /** Cells to decide before a plan is built, and cells that were changed. */
  readonly undecided: number;
  readonly repaired: number;
  /** Why no table was understood; then there are no rows. */
  readonly refusal?: string;
}
