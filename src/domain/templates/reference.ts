import { cellAddress } from '../table/address';

export interface SheetPlace { readonly row: number; readonly column: number }

/** D6: follows its row when rows are inserted or copied. */
export const relative = cellAddress;
/** $D$6: one cell for the whole table. */
export const absolute = (place: SheetPlace): string => cellAddress(place).replace(/[A-Z]+/, '$$$&$$');
/** D6:H6 */
export const range = (first: SheetPlace, last: SheetPlace): string => `${relative(first)}:${relative(last)}`;
