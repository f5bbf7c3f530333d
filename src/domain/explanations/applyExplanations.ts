import type { Finding } from '../rules/rule';
import type { WorkbookSnapshot } from '../table/snapshot';
import { isAbout, isFor, samePlace, valueOf, type Explanation } from './explanation';

/** `prepared`: the printed plan itself differs here, and its explanation comes with it. */
export interface Explained { readonly state: 'holds' | 'lapsed' | 'prepared'; readonly text: string; readonly time: string }

export interface ExplainedFinding extends Finding { readonly explained?: Explained }

/** The figures it speaks of are those that stand there now, all of them. */
function holds(explanation: Explanation, finding: Finding, workbook: WorkbookSnapshot): boolean {
  const { places, value } = explanation;
  const sameCells = places.length === finding.places.length && places.every(place => finding.places.some(other => samePlace(place, other)));
  // A sheet is read without the white space around its texts.
  return sameCells && value.trim() === valueOf(places, workbook).trim();
}

function explainedBy(finding: Finding, name: string, explanations: readonly Explanation[], workbook: WorkbookSnapshot): Explained | undefined {
  const written = explanations.filter(one => one.text.trim() !== '' && isFor(one, finding) && isAbout(one, name));
  const last = written.at(-1);
  const standing = written.find(one => holds(one, finding, workbook));
  if (standing) return { state: 'holds', text: standing.text, time: standing.time };
  if (finding.preparedExplanation !== undefined) return { state: 'prepared', text: finding.preparedExplanation, time: '' };
  return last && { state: 'lapsed', text: last.text, time: last.time };
}

/**
 * Tells of each finding whether it is explained. An explanation holds while every figure the finding names stays as it was,
 * and lapses when one changes. Only 核实性 can be explained: 强制性 has to be corrected, 提示性 asks for nothing.
 * One that was written for another indicator, whose row stood here before the rows were sorted, says nothing. `nameOf` gives
 * the name of a finding's indicator, '' where it is about none.
 * Example: 93 explained, then typed over with 95 → lapsed; typed back → holds again.
 */
export function applyExplanations(findings: readonly Finding[], explanations: readonly Explanation[], workbook: WorkbookSnapshot, nameOf: (indicator: string) => string = () => ''): readonly ExplainedFinding[] {
  return findings.map(finding => {
    const explained = finding.severity === 'query' ? explainedBy(finding, finding.indicator === undefined ? '' : nameOf(finding.indicator), explanations, workbook) : undefined;
    return explained ? { ...finding, explained } : finding;
  });
}
