/** Plans between files and people: export, import, and what one version changes in another. */
export { exportPlan } from './exportPlan';
export { importLimits, importPlan, isImported } from './importPlan';
export type { ImportProblem } from './importPlan';
export { comparePlans } from './comparison';
export type { ComparedField, FieldChange, IndicatorComparison, PlanComparison } from './comparison';
export { comparisonSheet, countsOf } from './comparisonSheet';
