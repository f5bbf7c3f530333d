import type { Answers, FoundTable, SheetReading } from '../../domain/recognition';
import type { Area } from '../../domain/table/snapshot';
import type { OperationOutcome } from '../port';

/** The sheet in front, or every visible one. */
export type RecognitionScope = 'sheet' | 'workbook';

/** 完成率, 完成进度, 状态, in this order. */
export type ProgressColumn = 'completionRate' | 'progress' | 'status';

/** An adopted table by its place, as `TableSnapshot` gives it: `sheet.name`, `area`. */
export interface TablePlace { readonly sheet: string; readonly area: Area }

/** A table under 审核 that was there before. */
export interface AdoptedTable extends TablePlace {
  readonly plan: string;
  readonly panel: string;
  /** Whether columns laid by 加进度列 stand beside it. */
  readonly hasProgress: boolean;
}

/** Sheets as read for recognition; nothing has been changed. */
export interface SheetsRead {
  readonly sheets: readonly SheetReading[];
  readonly activeSheet: string;
  /** What was not read and why, for the user: a sheet too large was read down to some row only. */
  readonly leftOut: readonly string[];
  /** The adopted tables of the whole workbook, as the sheets stand now. */
  readonly adopted: readonly AdoptedTable[];
  /** What the user answered when tables of this workbook were adopted; their keys do not depend on a place. */
  readonly answers: Answers;
}

/** A recognised table with the plan it speaks of. */
export interface Adoption {
  readonly table: FoundTable;
  readonly plan: string;
  readonly panel: string;
  readonly answers: Answers;
}

export interface AdoptionPort {
  /** Three requests up to 200,000 cells, one more per further block; hidden sheets and 规划数据 are left out. Throws with Chinese words where Excel refuses. */
  readSheets(scope: RecognitionScope): Promise<SheetsRead>;
  /** 纳入审核: names the area and remembers the answers. Not one cell changes. Refused where the cells changed since `readSheets`. */
  adopt(adoption: Adoption): Promise<OperationOutcome>;
  /**
   * 取消纳入: takes away the name, the answers and the progress columns. `occupied` names the progress cells that the user has
   * changed since; ask, then call again with 'keepColumns', which leaves the columns as ordinary cells.
   */
  unadopt(place: TablePlace, columns?: 'removeColumns' | 'keepColumns'): Promise<OperationOutcome>;
  /** 加进度列: lays the columns right of the table, whole or not at all. `occupied` names what stands there. */
  addProgressColumns(place: TablePlace, which: readonly ProgressColumn[]): Promise<OperationOutcome>;
}
