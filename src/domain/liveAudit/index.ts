/** 实时审核: checking again only what an edit can concern. */
export { liveSteps } from './liveSteps';
export { sameToAudit } from './sameTables';
export type { AuditMemory, AuditRun } from './liveSteps';
