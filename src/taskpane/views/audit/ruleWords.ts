import { ownRuleNames } from '../../../domain/ownRules';
import { rules } from '../../../domain/rules';
import type { Rule } from '../../../domain/rules/rule';

const byId = new Map<string, Rule>(rules.map(rule => [rule.id, rule]));

/** The rule behind a finding; undefined for a rule that is not in the registry. */
export const ruleOf = (id: string): Rule | undefined => byId.get(id);

/** A rule's Chinese name, its id where it has none. */
export const ruleName = (id: string): string => byId.get(id)?.text.name ?? ownRuleNames[id] ?? id;
