import { ownRuleNames } from '../../../domain/ownRules';
import { rules } from '../../../domain/rules';
import type { Rule } from '../../../domain/rules/rule';
import { words } from '../../language';

const byId = new Map<string, Rule>(rules.map(rule => [rule.id, rule]));

/** The rule behind a finding; undefined for a rule that is not in the registry. */
export const ruleOf = (id: string): Rule | undefined => byId.get(id);

/** A rule's name and what it looks for, in the language on show; undefined for a rule that is not in the registry. */
export const shownRule = (id: string): { readonly name: string; readonly what: string } | undefined => words.value.rules[id] ?? byId.get(id)?.text;

/** A rule's Chinese name, its id where it has none: sheets of results are Chinese. */
export const ruleName = (id: string): string => byId.get(id)?.text.name ?? ownRuleNames[id] ?? id;
