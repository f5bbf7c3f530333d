/** The template of a table that was in the workbook before the add-in: its columns and rows are its own, so none of them can be missing. */
import type { TableSnapshot } from './snapshot';

export const adoptedTemplate = 'adopted';
export const isAdopted = ({ template }: Pick<TableSnapshot, 'template'>): boolean => template === adoptedTemplate;
