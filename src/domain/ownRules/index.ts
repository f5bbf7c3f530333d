/** 审核规则: the user's own rules, written as formulas on a sheet. */
export { ownRulesPlace, readOwnRules } from './ownRule';
export type { OwnRule } from './ownRule';
export { ownFindings, ownRuleNames, withOwnFindings } from './ownFindings';
export { layOwnRules } from './ownRuleSheet';
export { problemOf } from './selfTest';
