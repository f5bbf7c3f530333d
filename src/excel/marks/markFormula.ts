import type { Severity } from '../../domain/rules/rule';

/**
 * The condition of our marks: always true, and by its text ours, whatever happens to the cell. It names no cell and no custom
 * function (Excel knows none in a conditional format), so it survives copied sheets and moved rows as it is.
 */
export const markFormula = (severity: Severity): string => `=N("hb-audit-${severity}")=0`;

/** Whose mark a condition is; undefined for everything that is the user's. Excel may write spaces and capitals its own way. */
export function markedSeverity(formula: string): Severity | undefined {
  const [, severity] = /^=?\s*N\(\s*"hb-audit-(error|query|hint)"\s*\)\s*=\s*0$/i.exec(formula.trim()) ?? [];
  return severity?.toLowerCase() as Severity | undefined;
}
