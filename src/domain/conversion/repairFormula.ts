import { allCalls } from './calls';

/**
 * 修复: the formula with its HB calls as they are typed, HB.NAME(…), or undefined where none is broken. A file opened without
 * the add-in keeps calls as _xldudf_HB_PROGRESS(…); other add-ins put a path before them. Everything else stays as it is.
 * Example: ='C:\旧\工具.xla'!_xldudf_HB_PROGRESS(B2,C2) → =HB.PROGRESS(B2,C2).
 */
export function repairFormula(formula: string): string | undefined {
  const broken = allCalls(formula).filter(call => !call.isWhole);
  if (broken.length === 0) return undefined;
  return [...broken].reverse().reduce((text, call) => `${text.slice(0, call.start)}HB.${call.id}${text.slice(call.nameEnd)}`, formula);
}
