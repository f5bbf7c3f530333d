/** Leaving HB formulas for values or plain formulas, coming back to them, and what to look at before a file is sent. */
export { allCalls, holdsHb } from './calls';
export { landmarksOf, rowsNow, withRows } from './landmarks';
export type { Landmarks } from './landmarks';
export { nativeFormula } from './nativeFormula';
export type { Conversion, ConversionContext } from './nativeFormula';
export type { Cells } from './operand';
export type { Reference } from './reference';
export { repairFormula } from './repairFormula';
export { addToRecord, contentMark, emptyRecord, isSameContent, readRecord, withoutCells } from './record';
export type { ConversionRecord, ConvertedCell, RecordedPlace } from './record';
export { readsOtherWorkbook, sendingCheck } from './sendingCheck';
export type { SendingFinding, SendingTrouble, SentSheet } from './sendingCheck';
export { reasonText } from './text';
