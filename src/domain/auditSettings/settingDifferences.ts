import type { Rule } from '../rules/rule';
import { defaultAuditSettings, type AuditSettings } from './auditSettings';
import { severityIn } from './severities';
import { text } from './text';
import { thresholdKeys, writtenThreshold } from './thresholds';

/**
 * Each setting that is not the default, in words: whoever reviews the workbook has to see by which measure it was judged.
 * Example: 比上年增减 30%（默认 50%）, HB601 与上年相比变动过大 作提示性（默认核实性）.
 */
export function settingDifferences(settings: AuditSettings, rules: readonly Rule[]): readonly string[] {
  const changed = thresholdKeys.filter(key => settings.thresholds[key] !== defaultAuditSettings.thresholds[key]);
  return [
    ...changed.map(key => text.threshold(text.names[key], String(writtenThreshold(key, settings.thresholds[key])), String(writtenThreshold(key, defaultAuditSettings.thresholds[key])), text.units[key])),
    ...rules.filter(rule => severityIn(settings, rule) !== rule.severity).map(rule => text.severity(`${rule.code} ${rule.text.name}`, text.severities[severityIn(settings, rule)], text.severities[rule.severity])),
  ];
}
