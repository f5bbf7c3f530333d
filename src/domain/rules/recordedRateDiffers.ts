import { isProblem, parseFigure } from '../figure';
import type { Figure } from '../figure';
import { completionRate, hasAnswer, progress, roundHalfUp } from '../measures';
import type { Answer } from '../measures';
import type { RowReading, TableCell } from '../table';
import { spoken } from '../speech';
import { rowsOf } from './cells';
import { digitsApart } from './digitsApart';
import { measuredActual, printedFigure } from './measuredActual';
import { cannotJudge, failAt, pass } from './outcome';
import type { Outcome, Rule } from './rule';
import { at, cellName, numberText } from './wording';

export const text = spoken('recorded-rate-differs', {
  name: '完成率、完成进度与重新计算的不符',
  what: '表里的完成率或完成进度不等于按完成数、目标、基数重新计算的结果。',
  wrong: '〔270〕、目标〔350〕，完成率 80.0%',
  right: '〔270〕、目标〔350〕，完成率 77.1%',
  why: '完成率＝完成数÷目标；完成进度＝（完成数−基数）÷（目标−基数）。多半是完成数改了，比率没有跟着改。',
  message: (cell: string, written: string, place: string, computed: string) => `${cell} ${written}${place}与重新计算的 ${computed} 不符。请恢复公式，或核对完成数和目标。`,
  actual: '完成数或目标不是确定的数，不能重新计算',
  percent: (value: string) => `${value}%`,
});

/** As far as a printed percentage with one decimal may stand from the exact share. */
const tolerance = 0.0005 + 1e-9;

/**
 * The shares a cell may state: 0.771 in a percent format, 77.1% as text, 77.1 under a header in %. Where nothing says %, both
 * 0.771 and 77.1 are ways of writing it. Empty where it states no number.
 */
function sharesOf({ figure, meaning, header }: TableCell): readonly number[] {
  if (figure.kind !== 'number') return [];
  const { value, unit } = figure;
  if (unit?.text === '%') return [value / 100];
  if (meaning.percent) return [value];
  return inPercent.test(header) ? [value / 100] : [value, value / 100];
}

const inPercent = /[%％]/;
const nearestTo = (answer: number, shares: readonly number[]): number | undefined => [...shares].sort((one, other) => Math.abs(one - answer) - Math.abs(other - answer))[0];

function recomputed(row: RowReading, cell: TableCell, actual: Figure, target: Figure): Answer<number> {
  const { direction } = row.indicator;
  const base = printedFigure(row, 'base') ?? parseFigure('');
  return cell.role === 'completionRate' ? completionRate(actual, target, direction) : progress(actual, target, isProblem(base) ? undefined : base, direction);
}

function judge(row: RowReading, cell: TableCell): Outcome | undefined {
  const shares = sharesOf(cell);
  const target = printedFigure(row, 'target');
  const measured = target && measuredActual(row, target);
  if (shares.length === 0 || !target || !measured) return undefined;
  const answer = isProblem(measured.figure) ? measured.figure : recomputed(row, cell, measured.figure, target);
  if (!hasAnswer(answer)) return cannotJudge([cell], text.actual);
  const share = nearestTo(answer, shares) ?? answer;
  if (Math.abs(answer - share) <= tolerance) return pass(cell);
  const digits = digitsApart(share * 100, answer * 100, 1);
  const percent = (value: number): string => text.percent(numberText(roundHalfUp(value * 100, digits), digits));
  return failAt([cell, ...measured.cells], text.message(cellName(cell), percent(share), at(cell), percent(answer)));
}

export const recordedRateDiffers: Rule = {
  id: 'recorded-rate-differs', code: 'HB406', severity: 'query', scope: 'row', needs: ['completionRate', 'progress'],
  basis: '完成率、完成进度的定义（术语表）',
  text,
  *check(context) {
    for (const row of rowsOf(context)) for (const cell of row.cells) {
      const outcome = cell.role === 'completionRate' || cell.role === 'progress' ? judge(row, cell) : undefined;
      if (outcome) yield outcome;
    }
  },
};
