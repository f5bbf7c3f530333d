/** 实时审核: checking again only what an edit can concern. */
export { liveSteps } from './liveSteps';
export type { AuditMemory, AuditRun } from './liveSteps';
