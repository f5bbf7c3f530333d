import { ownRuleNames } from '../../../domain/ownRules';
import { rules } from '../../../domain/rules';
import type { Rule } from '../../../domain/rules/rule';
import { words } from '../../language';
import type { RuleInWords } from '../../text';

const byId = new Map<string, Rule>(rules.map(rule => [rule.id, rule]));

/** What a rule says of itself, in the language on show; undefined for a rule that is not in the registry. */
export function shownRule(id: string): RuleInWords | undefined {
  const rule = byId.get(id);
  return words.value.rules[id] ?? (rule && { ...rule.text, basis: rule.basis });
}

/** A rule's name as the pane shows it; own rules and the rule of unknown plans have names of their own. */
export const shownName = (id: string): string => shownRule(id)?.name ?? words.value.say(ruleName(id));

/** A rule's Chinese name, its id where it has none: sheets of results are Chinese. */
export const ruleName = (id: string): string => byId.get(id)?.text.name ?? ownRuleNames[id] ?? id;
