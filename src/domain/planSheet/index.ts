/** 规划数据: the sheet that keeps a workbook's own plan. */
export { planSheet } from './layPlanSheet';
export { readPlanSheet, readPlanSheets } from './readPlanSheet';
export type { PlanSheetReading } from './readPlanSheet';
export type { PlanSheetProblem } from './sheetProblem';
