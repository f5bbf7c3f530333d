/** 审核设置: thresholds and severities a workbook may set for itself, read, kept and told. */
export { defaultAuditSettings, sameSettings } from './auditSettings';
export type { AuditSettings } from './auditSettings';
export { settingDifferences } from './settingDifferences';
export { isSwitchable, severityIn, withSeverity } from './severities';
export { readSettings, storedSettings } from './storedSettings';
export { text as settingText } from './text';
export { readThreshold, thresholdKeys, thresholds, writtenThreshold } from './thresholds';
export type { ThresholdKey, ThresholdLimits } from './thresholds';
