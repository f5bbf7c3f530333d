import type { AuditSettings } from '../../../domain/auditSettings';
import type { ExplainedFinding, Submission } from '../../../domain/explanations';
import type { AuditMemory } from '../../../domain/liveAudit';
import type { AuditResult } from '../../../domain/rules/rule';
import type { WorkbookReading } from '../../../excel';
import type { TableSnapshot, WorkbookSnapshot } from '../../../domain/table/snapshot';

export type AuditScope = 'sheet' | 'workbook';

/** How much was looked at: tables, and the cells under their indicator rows, names left out. */
export interface AuditExtent { readonly tables: number; readonly cells: number }

/** What one run of 审核 found, and where it looked. */
export interface AuditReport {
  readonly scope: AuditScope;
  /** The sheet that was in front. */
  readonly sheet: string;
  readonly extent: AuditExtent;
  readonly result: AuditResult;
  /** The result's findings, each with its 审核说明 where it has one. */
  readonly findings: readonly ExplainedFinding[];
  readonly submission: Submission;
  /** The workbook as it was judged. */
  readonly snapshot: WorkbookSnapshot;
  /** What a live run need not find again. */
  readonly memory: AuditMemory;
  /** By which settings it was judged. */
  readonly settings: AuditSettings;
  /** Was the switch 标记单元格 on in the file? */
  readonly areMarked: boolean;
  /** What a live run need not read again. */
  readonly reading: WorkbookReading['reading'];
}

/** The tables a scope covers: those of the sheet in front, or all. */
export function tablesInScope(tables: readonly TableSnapshot[], scope: AuditScope, sheet: string): readonly TableSnapshot[] {
  return scope === 'workbook' ? tables : tables.filter(table => table.sheet.name === sheet);
}

/** Size of what is checked. A table of 18 indicators with 4 columns beside the name has 72 cells. */
export function extentOf(tables: readonly TableSnapshot[]): AuditExtent {
  const cells = tables.reduce((sum, table) => sum + table.rows.length * table.columns.filter(column => column.role !== 'name').length, 0);
  return { tables: tables.length, cells };
}
