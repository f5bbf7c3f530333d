/** 审核说明: explanations of 核实性 findings, the sheet that keeps them, and whether a workbook may be submitted. */
export { applyExplanations } from './applyExplanations';
export type { Explained, ExplainedFinding } from './applyExplanations';
export { explain, sameFigures, withExplanation } from './explanation';
export type { Explanation } from './explanation';
export { layExplanations, readExplanations, showsOldNames } from './explanationSheet';
export type { ExplanationSheet } from './explanationSheet';
export { submissionOf } from './submission';
export type { Submission } from './submission';
