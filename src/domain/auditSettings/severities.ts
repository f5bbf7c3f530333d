import type { Rule, Severity } from '../rules/rule';
import type { AuditSettings } from './auditSettings';

/** A shortfall is 核实性 and wants a 审核说明; no office may wave it through as a hint. */
const alwaysQuery: readonly string[] = ['target-unmet'];

/**
 * May a workbook change the 性质 of this rule? 强制性 stands: what is contradictory as data has to be corrected, and a switch would
 * let it be submitted. Nothing is ever raised to 强制性 either, because a truthful figure could then not be submitted. Between 核实性
 * (to be explained) and 提示性 (worth a look) an office may choose, except for a shortfall.
 * 依据: “强制性 is only for what is impossible or contradictory as data; a shortfall is 核实性 and wants a 审核说明”.
 */
export const isSwitchable = ({ id, severity }: Pick<Rule, 'id' | 'severity'>): boolean => severity !== 'error' && !alwaysQuery.includes(id);

/** The 性质 a rule has in this workbook. Single places of a rule may still be milder. */
export const severityIn = (settings: AuditSettings, rule: Pick<Rule, 'id' | 'severity'>): Severity => (isSwitchable(rule) ? settings.severities[rule.id] ?? rule.severity : rule.severity);

/** The same settings with another 性质 for one rule; the rule's own is not written down. */
export function withSeverity(settings: AuditSettings, rule: Pick<Rule, 'id' | 'severity'>, severity: 'query' | 'hint'): AuditSettings {
  const others = Object.fromEntries(Object.entries(settings.severities).filter(([id]) => id !== rule.id));
  return { ...settings, severities: severity === rule.severity || !isSwitchable(rule) ? others : { ...others, [rule.id]: severity } };
}
