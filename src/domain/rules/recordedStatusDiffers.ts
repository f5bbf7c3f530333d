import { isProblem } from '../figure';
import { status, statusText } from '../measures';
import { cellOf } from '../table';
import type { RowReading, TableCell } from '../table';
import { spoken } from '../speech';
import { rowsOf } from './cells';
import { looksAtCell } from './looksAtCell';
import { measuredActual, printedFigure } from './measuredActual';
import { cannotJudge, failAt, pass } from './outcome';
import { elapsedOf } from './reportDate';
import { rowFormula } from './rowFormula';
import type { Outcome, Rule, RuleContext } from './rule';
import { at, cellName } from './wording';

export const text = spoken('recorded-status-differs', {
  name: '状态与重新判断的不符',
  what: '直接填写的状态与按完成数、目标、截至期判断的不一致。',
  wrong: '完成数 640，目标 680，状态“已完成”',
  right: '恢复状态一栏的公式',
  why: '状态由完成数、目标、基数和截至期决定，完成数改了状态也会变。',
  message: (cell: string, written: string, place: string, computed: string) => `${cell}“${written}”${place}与重新判断的“${computed}”不符。请恢复公式，或核对完成数和截至期。`,
  problem: '完成数与目标的口径矛盾，不能判断状态',
});

/** A formula of ours that looks at another row, or no longer at the row's figure, as after a figure was cut and pasted elsewhere. Columns of an Excel table name themselves. */
function isAstray(formula: string, { place }: TableCell, looked: readonly TableCell[]): boolean {
  if (!/\bHB\.STATUS\(/i.test(formula) || formula.includes('[')) return false;
  return rowFormula(formula, place.row + 1, place.row + 1) === undefined || !looked.some(cell => looksAtCell(formula, cell.place));
}

/** Words typed by hand, or of a formula gone astray. Every other live formula is what the rule would compute itself. */
function judge(row: RowReading, cell: TableCell, context: RuleContext): Outcome | undefined {
  const written = String(cell.value).trim();
  const target = printedFigure(row, 'target');
  const measured = target && measuredActual(row, target);
  if (cell.figure.kind !== 'text' || !target || !measured) return undefined;
  if (cell.formula !== undefined && !isAstray(cell.formula, cell, measured.cells)) return undefined;
  const answer = isProblem(measured.figure) ? measured.figure : status(measured.figure, target, printedFigure(row, 'base'), elapsedOf(context), row.indicator.direction);
  if (typeof answer !== 'string') return cannotJudge([cell], text.problem);
  const computed = statusText[answer];
  return written === computed ? pass(cell) : failAt([cell, ...measured.cells], text.message(cellName(cell), written, at(cell), computed));
}

export const recordedStatusDiffers: Rule = {
  id: 'recorded-status-differs', code: 'HB407', severity: 'query', scope: 'row', needs: ['status'],
  basis: '状态的定义（术语表）',
  text,
  *check(context) {
    for (const row of rowsOf(context)) {
      const cell = cellOf(row, 'status');
      const outcome = cell && judge(row, cell, context);
      if (outcome) yield outcome;
    }
  },
};
