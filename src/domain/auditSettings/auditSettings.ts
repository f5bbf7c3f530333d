import { defaultSettings, type RuleSettings, type Severity } from '../rules/rule';

/** 审核设置 of one workbook: they travel with the file, so that whoever checks it again finds the same. */
export interface AuditSettings {
  readonly thresholds: RuleSettings;
  /** 性质 of a rule where it is not the rule's own, by rule id. */
  readonly severities: Readonly<Record<string, Severity>>;
}

export const defaultAuditSettings: AuditSettings = { thresholds: defaultSettings, severities: {} };

/** Are they the same in everything the rules ask? */
export const sameSettings = (one: AuditSettings, other: AuditSettings): boolean => keyOf(one) === keyOf(other);

const keyOf = ({ thresholds, severities }: AuditSettings): string => JSON.stringify([Object.entries(thresholds).sort(byName), Object.entries(severities).sort(byName)]);
const byName = ([one]: [string, unknown], [other]: [string, unknown]): number => (one < other ? -1 : 1);
