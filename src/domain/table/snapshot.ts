/** A workbook as read once: plain data, no Excel. Rows and columns are 0-based positions on the sheet. */
import type { ColumnRole } from '../plan/plan';

/** A cell's value as Excel gives it: '' is blank, errors are their text (#N/A). */
export type CellValue = string | number | boolean;

export interface SheetSnapshot {
  readonly name: string;
  /** Position of the first element of the matrices on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Displayed texts. */
  readonly texts?: readonly (readonly string[])[];
  /** 0-based rows of the sheet that are hidden. */
  readonly hiddenRows?: readonly number[];
}

/**
 * What the columns of a 月报 hold: 本月 or 6月, typed 本年累计, the 本年累计 that twelve months add up to, 期初数, 上年同期数,
 * 同比增减.
 */
export type MonthlyRole = 'monthActual' | 'yearToDate' | 'monthsTotal' | 'opening' | 'samePeriodLastYear' | 'yearOverYear';

/** What a column of a known table holds. `unitActual` is one 填报单位's 完成数, `provinceActual` all units' together. */
export type TableColumnRole = ColumnRole | MonthlyRole | 'name' | 'yearActual' | 'unitActual' | 'provinceActual' | 'cumulative' | 'completionRate' | 'progress' | 'elapsedShare' | 'status' | 'unit' | 'remark';

export interface TableColumn {
  readonly role: TableColumnRole;
  readonly year?: number;
  /** 1 to 12, where the column speaks of one month or of the year up to it. */
  readonly month?: number;
  readonly header: string;
  /** 0-based column on the sheet. */
  readonly column: number;
  /** Where a column speaks of one 填报单位 or one indicator: regions beside each other, indicators beside each other. */
  readonly reportingUnit?: string;
  readonly indicator?: string;
}

export interface TableRow {
  readonly indicator: string;
  /** 0-based row on the sheet. */
  readonly row: number;
  readonly writtenName: string;
  /** Where a row speaks of one 填报单位. */
  readonly reportingUnit?: string;
}

/** 报告期: its place, and what it says where it can be read. 2023年 has no month. */
export interface ReportPeriod { readonly row: number; readonly column: number; readonly written: CellValue; readonly year?: number; readonly month?: number }

/** A known table found on a sheet. */
export interface TableSnapshot {
  readonly plan: string;
  readonly panel: string;
  readonly template: string;
  /** 原表 / 填报: which columns the user fills. */
  readonly variant: string;
  readonly sheet: SheetSnapshot;
  readonly area: Area;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** 截至期 where the table has such an input cell: its place. */
  readonly asOf?: { readonly row: number; readonly column: number };
  /** 报告期 where the form has such a line. */
  readonly reportPeriod?: ReportPeriod;
  /** 填报单位 as written above the table; absent where the form names none. */
  readonly reportingUnit?: string;
  /** Why parts of the table could not be read: names missing, headers changed. */
  readonly defects: readonly TableDefect[];
}

export interface TableDefect {
  /** `rowRenamed`: number and neighbours say which indicator it is, its name does not. */
  readonly kind: 'rowMissing' | 'rowDuplicated' | 'rowUnknown' | 'rowRenamed' | 'rowMoved' | 'headerChanged' | 'columnMissing';
  readonly indicator?: string;
  readonly written?: string;
  readonly row?: number;
  readonly column?: number;
  /** Role of the column that is missing or whose header changed. */
  readonly role?: TableColumnRole;
}

export interface Area { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TableSnapshot[];
}
