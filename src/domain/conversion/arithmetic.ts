import { isQuantity } from '../figure';
import { readReference } from './reference';
import { isPlainCall } from './plainCall';
import type { Reading } from './reading';

/** Figures with more decimals than this are results of calculations, and keep them all. */
const MOST_DECIMALS = 6;
const KEPT_DECIMALS = 9;

/** Are the figures written with few decimals, so that what lies beyond the ninth is binary dust? */
export function isWritten(readings: readonly (Reading | undefined)[]): boolean {
  return readings.every(reading => reading === undefined || !isQuantity(reading.figure) || reading.figure.decimals <= MOST_DECIMALS);
}

/** Sums and differences as on paper: 5-4.24 is 0.76, where the bare operators leave 0.7599999999999998. */
export const clean = (expression: string, areWritten: boolean): string => (areWritten ? `ROUND(${expression},${KEPT_DECIMALS})` : expression);

export const minus = (one: string, other: string, areWritten: boolean): string => clean(`${one}-${other}`, areWritten);

const isBracketed = (expression: string): boolean => expression.startsWith('(') && isPlainCall(`N${expression}`);

/** The expression as one value, so that an operator may stand beside it: in brackets unless it is a cell, a number or one call. */
export const grouped = (expression: string): string => (/^[\p{L}\p{N}_.$'!:]+$/u.test(expression) || readReference(expression) !== undefined || isBracketed(expression) || isPlainCall(expression) ? expression : `(${expression})`);
