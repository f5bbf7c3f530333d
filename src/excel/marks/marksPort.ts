import type { OperationOutcome } from '../port';
import type { CellMark } from './cellMarks';

/** Marks on cells: conditional formats of ours over the user's own formats, which stay as they are. */
export interface MarksPort {
  /**
   * May cells be marked here? In Excel 2021 LTSC, which has no ExcelApi 1.15, conditional formats beside custom functions can
   * crash the program: there none is ever set. Removing them is possible everywhere.
   */
  isAvailable(): boolean;
  /** Puts these marks in place of those there were, on one sheet or on all; whole or not at all, in at most four requests. */
  put(marks: readonly CellMark[], sheet: string | undefined): Promise<OperationOutcome>;
  /** Takes every mark off every sheet. */
  remove(): Promise<OperationOutcome>;
}
