/** What the sheet 审核结果 says of one run, and how it differs from the run before. */
import type { ExplainedFinding, Submission } from '../explanations';
import type { Place, Severity } from '../rules/rule';
import { text } from './text';

export interface ResultFinding {
  readonly code: string;
  readonly severity: Severity;
  /** The cell to look at first; none where it is no longer there. */
  readonly place?: Place;
  /** Names as people read them. */
  readonly rule: string;
  readonly indicator: string;
  readonly message: string;
  readonly explanation: string;
}

export interface Results {
  /** As written by whoever knows the clock. */
  readonly time: string;
  readonly extent: { readonly tables: number; readonly cells: number };
  readonly findings: readonly ResultFinding[];
  readonly submission: Submission;
  /** The settings that are not the defaults, in words. */
  readonly settings: readonly string[];
}

/** How findings and indicators are called; the rules and plans that know stand outside. */
export interface ResultNames { readonly rule: (id: string) => string; readonly indicator: (id: string | undefined) => string }

function explanationOf({ explained }: ExplainedFinding): string {
  if (!explained) return '';
  return explained.state === 'lapsed' ? text.lapsed(explained.text) : explained.text;
}

/** A finding as a line of the sheet. */
export function resultOf(finding: ExplainedFinding, names: ResultNames): ResultFinding {
  const { code, severity, message, places: [place] } = finding;
  return { code, severity, message, rule: names.rule(finding.rule), indicator: names.indicator(finding.indicator), explanation: explanationOf(finding), ...(place ? { place } : {}) };
}

/** The same rule at the same cell is the same finding, whatever figure it speaks of now. */
const keyOf = ({ code, place, indicator }: ResultFinding): string => `${code} ${place ? `${place.sheet}!${place.row},${place.column}` : indicator}`;

export interface Comparison { readonly added: readonly ResultFinding[]; readonly kept: readonly ResultFinding[]; readonly cleared: readonly ResultFinding[] }

/** What this run adds to the last one, what both have, what is gone. Example: one cell corrected, another spoilt → one cleared, one added. */
export function compareResults(now: readonly ResultFinding[], before: readonly ResultFinding[]): Comparison {
  const [nowKeys, beforeKeys] = [new Set(now.map(keyOf)), new Set(before.map(keyOf))];
  return {
    added: now.filter(finding => !beforeKeys.has(keyOf(finding))),
    kept: now.filter(finding => beforeKeys.has(keyOf(finding))),
    cleared: before.filter(finding => !nowKeys.has(keyOf(finding))),
  };
}
