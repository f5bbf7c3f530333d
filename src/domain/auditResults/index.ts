/** 审核结果: one run of the checks as a sheet to print, held against the run before. */
export { compareResults, resultOf } from './result';
export type { Comparison, ResultFinding, ResultNames, Results } from './result';
export { layResults } from './resultSheet';
export type { EarlierResults } from './resultSheet';
export { readResults } from './readResults';
export type { ResultSheet } from './readResults';
