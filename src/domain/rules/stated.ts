import type { TableCell } from '../table';

/** A cell that states one exact number. */
export interface StatedCell extends TableCell { readonly amount: number }

export const isStated = (cell: TableCell | undefined): cell is StatedCell => cell?.amount !== undefined;
