/** What the pane may ask of a workbook. Implemented over Office.js in this room; every operation ends whole or leaves the workbook as it was. */
import type { Fix, Place } from '../domain/rules/rule';
import type { Area, WorkbookSnapshot } from '../domain/table/snapshot';
import type { TableLayout } from '../domain/templates/template';
import type { AdoptionPort } from './adoption/adoptionPort';
import type { ConversionPort } from './conversion';
import type { TableWithoutPlan } from './withoutPlan';
import type { MarksPort } from './marks';
import type { EditedSince } from './readEdited';
import type { SheetsReading } from './readSheets';

/** Either done, or not done with the reason and the remedy in Chinese, or undone in part with what remains. */
export type OperationOutcome =
  | { readonly state: 'done'; readonly message: string; readonly place?: Place; readonly undoable: boolean }
  | { readonly state: 'occupied'; readonly message: string; readonly sheet: string; readonly address: string }
  | { readonly state: 'unchanged'; readonly message: string }
  | { readonly state: 'incomplete'; readonly message: string; readonly sheet: string };

export type InsertionTarget = 'newSheet' | 'selection';

/** Where a sheet of record stands already. */
export interface RecordPlace { readonly sheet: string; readonly area: Area }

export interface WorkbookPort {
  /** Lays a template. `build` is called with the origin once it is known. At most 3 syncs. `occupied` when the place holds anything. */
  insertTable(build: (origin: { readonly row: number; readonly column: number }) => TableLayout, target: InsertionTarget): Promise<OperationOutcome>;
  /** Writes a sheet of record (审核说明, 审核结果): on a new sheet, or in place of what `present` says is there. The user stays where they are unless `show`. */
  putRecord(build: (origin: { readonly row: number; readonly column: number }) => TableLayout, present: RecordPlace | undefined, view: 'show' | 'stay'): Promise<OperationOutcome>;
  /** Takes a sheet of record away; `layout` is what it was written by. `unchanged` where something of the user's stands on it or refers to it. */
  removeRecord(present: RecordPlace, layout: TableLayout): Promise<OperationOutcome>;
  /** At most 2 syncs up to 200,000 cells, one more per further block. `activeSheet` still reads linked tables of the workbook as context. */
  readWorkbook(since?: EditedSince): Promise<WorkbookReading>;
  applyFix(fix: Fix): Promise<OperationOutcome>;
  /** Takes back the last operation of this add-in from its before-image; refuses where the user has changed those cells since. */
  undoLast(): Promise<OperationOutcome>;
  canUndo(): boolean;
  selectPlace(place: Place): Promise<OperationOutcome>;
  /** What the selected cells show, row by row; no rows where nothing selected is filled. */
  readSelectedTexts(): Promise<readonly (readonly string[])[]>;
  /** Writes one formula into the selected single empty cell; `occupied` where it is not empty, unless `overwrite`. */
  insertFormula(formula: string, overwrite: boolean): Promise<OperationOutcome>;
  /** Keeps 审核设置 in the file, '' for the defaults. At most 2 syncs. */
  putAuditSettings(settings: string): Promise<OperationOutcome>;
  /** Calculates every formula anew: a plan that has come or changed gives functions other answers to the same question. */
  recalculate(): Promise<void>;
  readonly marks: MarksPort;
  /** Leaving HB formulas, coming back to them, and the check before a file is sent. */
  readonly conversions: ConversionPort;
  /** Tables that were there before: 识别, 纳入审核, 加进度列, 取消纳入. */
  readonly adoption: AdoptionPort;
}

export interface WorkbookReading {
  readonly snapshot: WorkbookSnapshot;
  readonly activeSheet: string;
  /** 审核设置 as the file keeps them, unchecked; '' for none. */
  readonly auditSettings: string;
  /** Is the switch 标记单元格 on in this file? */
  readonly areMarked: boolean;
  /** The sheets as read, for a later reading to build upon. */
  readonly reading: SheetsReading;
  /** What keeps plans of the workbook's 规划数据 from being used, each with its cell; empty where all are used. */
  readonly planProblems: readonly string[];
  /** Tables of ours that no plan is there for: they are in no snapshot, and whoever audits says so. */
  readonly withoutPlan: readonly TableWithoutPlan[];
}
