/** Marks on cells with findings, as conditional formats. */
import type { MarksPort } from './marksPort';
import { marksAreAvailable } from './marksAvailable';
import { putMarks, removeMarks } from './putMarks';

export type { CellMark } from './cellMarks';
export type { MarksPort } from './marksPort';
export { readMarks } from './readMarks';

export const marks: MarksPort = { isAvailable: marksAreAvailable, put: putMarks, remove: removeMarks };
