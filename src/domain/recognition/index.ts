/** 识别表格: plan-like tables on any sheet, and which plan they speak of. */
export type { Choice, FoundCell, FoundColumn, FoundColumnRole, FoundPeriod, FoundRow, FoundTable, SheetFinds, TableDoubt, UnreadableTable } from './foundTable';
export type { SheetReading } from './sheetReading';
export { findTables, findingTables } from './findTables';
export { finished, within, type Steps } from './steps';
export type { Answer, Answers } from './answers';
export { readAnswers, withAnswers } from './answers';
export type { Binding, BindingCandidate, BindingQuestion, RowBinding } from './binding';
export { noneOfThese } from './binding';
export { bindTable, bindingTable } from './bindTable';
export { adoptedIdentity, adoptedTable } from './adoptedTable';
export { adoptedTemplate } from '../table/adoptedTemplate';
export { recogniseAdopted } from './recogniseAdopted';
