import type { Finding, Severity } from '../../../domain/rules/rule';
import { matchesQuery } from '../../session/search';

/** Worst first: the order of groups, filters and summary. */
export const severities = ['error', 'query', 'hint'] as const satisfies readonly Severity[];

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** How many findings of each severity: the summary line. */
export function countBySeverity(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, query: 0, hint: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** The severity to show alone; one whose last finding is gone no longer hides the others. */
export function chosenSeverity(findings: readonly Finding[], chosen: Severity | undefined): Severity | undefined {
  return findings.some(finding => finding.severity === chosen) ? chosen : undefined;
}

export interface FindingFilter {
  /** Only this severity; undefined shows all. */
  readonly severity: Severity | undefined;
  readonly query: string;
}

/** The findings a filter lets through. `wordsOf` gives what can be searched besides the message. */
export function filterFindings<Item extends Finding>(findings: readonly Item[], filter: FindingFilter, wordsOf: (finding: Item) => string): readonly Item[] {
  return findings.filter(finding =>
    (filter.severity === undefined || finding.severity === filter.severity) &&
    (filter.query === '' || matchesQuery(`${wordsOf(finding)} ${finding.message}`, filter.query)));
}

export interface FindingGroup<Item extends Finding = Finding> {
  readonly severity: Severity;
  /** How many the group has, shown or not. */
  readonly count: number;
  readonly findings: readonly Item[];
}

/** Groups by severity, worst first, empty groups left out; together they show at most `limit` findings. */
export function groupFindings<Item extends Finding>(findings: readonly Item[], limit: number): readonly FindingGroup<Item>[] {
  let left = limit;
  return severities.flatMap(severity => {
    const all = findings.filter(finding => finding.severity === severity);
    const shown = all.slice(0, left);
    left -= shown.length;
    return shown.length > 0 ? [{ severity, count: all.length, findings: shown }] : [];
  });
}
