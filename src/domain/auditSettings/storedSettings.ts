import type { Rule, RuleSettings, Severity } from '../rules/rule';
import { defaultAuditSettings, type AuditSettings } from './auditSettings';
import { isSwitchable } from './severities';
import { readThreshold, thresholdKeys, writtenThreshold, type ThresholdKey } from './thresholds';

/** What a workbook may hold at most; a longer text is none of ours. */
const longest = 20_000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const ownEntry = (record: unknown, key: string): unknown => (isRecord(record) && Object.hasOwn(record, key) ? record[key] : undefined);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function thresholdOf(stored: unknown, key: ThresholdKey): number {
  const written = ownEntry(stored, key);
  return (typeof written === 'number' ? readThreshold(key, written) : undefined) ?? defaultAuditSettings.thresholds[key];
}

function severitiesOf(stored: unknown, rules: readonly Rule[]): Readonly<Record<string, Severity>> {
  return Object.fromEntries(rules.flatMap(rule => {
    const written = ownEntry(stored, rule.id);
    return isSwitchable(rule) && (written === 'query' || written === 'hint') && written !== rule.severity ? [[rule.id, written]] : [];
  }));
}

/**
 * Reads the settings a workbook carries. They come from outside: what is unknown, out of its limits or not allowed is left at
 * its default, and a text that cannot be read gives the defaults. Numbers stand as people write them (50 for 50 %).
 */
export function readSettings(stored: unknown, rules: readonly Rule[]): AuditSettings {
  const read = typeof stored === 'string' && stored.length <= longest ? parsed(stored) : undefined;
  const written = ownEntry(read, 'thresholds');
  return {
    thresholds: Object.fromEntries(thresholdKeys.map(key => [key, thresholdOf(written, key)])) as unknown as RuleSettings,
    severities: severitiesOf(ownEntry(read, 'severities'), rules),
  };
}

/** What is kept of settings: only what differs from the defaults, so that a later default reaches everyone who did not choose. '' where nothing differs. */
export function storedSettings({ thresholds, severities }: AuditSettings): string {
  const changed = thresholdKeys.filter(key => thresholds[key] !== defaultAuditSettings.thresholds[key]);
  if (changed.length === 0 && Object.keys(severities).length === 0) return '';
  return JSON.stringify({ thresholds: Object.fromEntries(changed.map(key => [key, writtenThreshold(key, thresholds[key])])), severities });
}
