/** One thing wrong in 规划数据: the cell, and what to do. */
import { cellAddress } from '../table/address';
import type { SheetSnapshot } from '../table/snapshot';
import { text } from './text';

export interface PlanSheetProblem {
  readonly place: { readonly sheet: string; readonly row: number; readonly column: number };
  /** The whole sentence, address included: 规划数据!J9：第9行“…”的目标读不懂：… */
  readonly message: string;
}

export type ReportAt = (place: { readonly row: number; readonly column: number }, message: string) => void;

/** Collects problems of one sheet. */
export function problemsOf(sheet: SheetSnapshot): { readonly problems: PlanSheetProblem[]; readonly reportAt: ReportAt } {
  const problems: PlanSheetProblem[] = [];
  const reportAt: ReportAt = ({ row, column }, message) => {
    problems.push({ place: { sheet: sheet.name, row, column }, message: text.at(sheet.name, cellAddress({ row, column }), message) });
  };
  return { problems, reportAt };
}
