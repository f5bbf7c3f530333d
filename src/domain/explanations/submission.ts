import type { ExplainedFinding } from './applyExplanations';

/** 提交前审核: what still stands between a workbook and its submission. */
export interface Submission {
  readonly mayBeSubmitted: boolean;
  /** 强制性 findings: each has to be corrected. */
  readonly errors: number;
  /** 核实性 findings, and how many of them have no explanation that holds. */
  readonly queries: number;
  readonly unexplained: number;
  /** Tables in which nothing has been filled yet. */
  readonly unfilled: number;
  /** Rules that crashed: what they check is not known. */
  readonly broken: number;
  /** Tables of a plan that is not at hand: nothing in them was checked. */
  readonly withoutPlan: number;
}

/** What could not be checked at all, apart from the findings. */
export interface Unchecked { readonly broken?: number; readonly withoutPlan?: number }

/** May be submitted: no 强制性 finding, every 核实性 one explained, every table filled, every rule run on every table. A truthful bad figure never stands in the way. */
export function submissionOf(findings: readonly ExplainedFinding[], { broken = 0, withoutPlan = 0 }: Unchecked = {}): Submission {
  const errors = findings.filter(finding => finding.severity === 'error').length;
  const queries = findings.filter(finding => finding.severity === 'query');
  const unexplained = queries.filter(({ explained }) => explained === undefined || explained.state === 'lapsed').length;
  const unfilled = findings.filter(finding => finding.unfilled === true).length;
  return { mayBeSubmitted: errors === 0 && unexplained === 0 && unfilled === 0 && broken === 0 && withoutPlan === 0, errors, queries: queries.length, unexplained, unfilled, broken, withoutPlan };
}
