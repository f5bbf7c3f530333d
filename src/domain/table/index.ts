/** Sheets as read and the known tables on them. */
export type { Area, CellValue, MonthlyRole, ReportPeriod, SheetSnapshot, TableColumn, TableColumnRole, TableDefect, TableRow, TableSnapshot, WorkbookSnapshot } from './snapshot';
export { recogniseTable } from './recogniseTable';
export { readTableName, tableName } from './tableName';
export type { TableIdentity } from './tableName';
export { cellAddress, columnLetters } from './address';
export { cellOf, readSteps, readTable } from './readTable';
export type { RowReading, TableReading } from './readTable';
export { isBlank, isOfKind, unitOf } from './tableCell';
export type { TableCell } from './tableCell';
