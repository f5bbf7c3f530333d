import { text } from './text';

/** How many cells hold a figure: filled, and not —. */
export const filledCount = (cells: string): string => `COUNTA(${cells})-COUNTIF(${cells},"${text.notApplicable}")`;

/**
 * The sum of a row of cells, blank where none is filled. SUM passes over text without a word, so where anything but
 * numbers and — is filled in, `otherwise` is asked instead: a wrong sum must not look like a right one.
 */
export const sumOfFilled = (cells: string, otherwise: string): string => `=IF(${filledCount(cells)}=0,"",IF(COUNT(${cells})=${filledCount(cells)},SUM(${cells}),${otherwise}))`;
