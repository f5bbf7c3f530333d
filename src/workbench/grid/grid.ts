import type { IRange, IWorkbookData, Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import type { PageLayout } from './pageLayout';
import type { Prompt } from './prompts';
import type { RangeNote } from './rangeNotes';

/** What happened to a sheet: cells were written, or whole rows or columns came or went. */
export type EditKind = 'cells' | 'rowsInserted' | 'rowsDeleted' | 'columnsInserted' | 'columnsDeleted';

/** One change of the workbook made by a person or by the host; results of a calculation are none. */
export interface GridEdit {
  readonly kind: EditKind;
  readonly sheetId: string;
  /** Zero-based, inclusive; for rows and columns the range inserted or deleted. */
  readonly range: IRange;
  /** The values as written, row by row, where the kind is `cells`; the engine's own form `{row: {column: cell}}`. */
  readonly cells?: Readonly<Record<number, Readonly<Record<number, unknown>>>>;
}

/**
 * The spreadsheet of the workbench: Univer, mended where its release 0.25.1 computes wrong, with what Excel has and
 * Univer lacks. The engine's model is the workbook: values, formulas and formats live there and nowhere else.
 */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  workbook(): FWorkbook;
  /** Opens another workbook in place of the one that is open, with no prompts and page set-ups yet. */
  open(workbook: Partial<IWorkbookData>): Promise<void>;
  /** Calculates what was written since the last call and waits for the results: at once, not after the engine's 100 ms; nothing written costs nothing. */
  recalculate(): Promise<void>;
  /** Grows a sheet so that `rows` × `columns` cells can be addressed; never shrinks it. */
  ensureSize(sheet: FWorksheet, rows: number, columns: number): void;
  /** Is the cell formatted '@', so that Excel keeps whatever is entered as text? Rows and columns count from 0. */
  isText(sheet: FWorksheet, row: number, column: number): boolean;
  /** Where a cell of the sheet on view is in the window. */
  cellRect(row: number, column: number): DOMRect;
  /** Calls `listener` after each edit; the result ends the subscription. */
  onEdit(listener: (edit: GridEdit) => void): () => void;
  /** The note Excel shows beside a selected cell with an input prompt; an undefined prompt takes it away. Follows inserted and deleted rows and columns. */
  setPrompt(sheetId: string, range: IRange, prompt: Prompt | undefined): void;
  /** The prompt of a cell, as last set. */
  promptAt(sheetId: string, row: number, column: number): Prompt | undefined;
  /** All prompts of a sheet, the later over the earlier. */
  promptsOf(sheetId: string): readonly RangeNote<Prompt>[];
  /** Page set-up of a sheet: read and write it freely; the engine does not print. A new sheet has Excel's defaults. */
  pageLayout(sheetId: string): PageLayout;
}
