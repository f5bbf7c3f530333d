import type { TableSnapshot } from '../table';
import type { Place } from './rule';

/** The column of the rows' names; a table without one begins with them. */
export const nameColumn = ({ columns, area }: Pick<TableSnapshot, 'columns' | 'area'>): number => columns.find(column => column.role === 'name')?.column ?? area.column;

/** Where a row of a table says what it is about. */
export const namePlace = (table: Pick<TableSnapshot, 'columns' | 'area' | 'sheet'>, row: number): Place => ({ sheet: table.sheet.name, row, column: nameColumn(table) });
