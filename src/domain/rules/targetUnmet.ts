import { isProblem, printFigure } from '../figure';
import type { Figure } from '../figure';
import { attained, hasAnswer, margin, sum } from '../measures';
import type { RowReading } from '../table';
import { isAdopted } from '../table/adoptedTemplate';
import { spoken } from '../speech';
import { rowsOf } from './cells';
import { isFaultyFigure } from './faultyFigure';
import { measuredActual, printedFigure } from './measuredActual';
import type { MeasuredActual } from './measuredActual';
import { cannotJudge, failAt, pass } from './outcome';
import { reportDay } from './reportDate';
import type { Outcome, Rule, RuleContext } from './rule';
import { at, numberText, rowName } from './wording';

export const text = spoken('target-unmet', {
  name: '未达到目标',
  what: '规划期末的完成数没有达到目标。',
  wrong: '失业保险参保人数 640，目标 680',
  right: '如实填报，并写审核说明',
  why: '没有完成是实情，可以如实上报，但要有说明；约束性指标尤其如此。',
  below: (row: string, attribute: string, actual: string, target: string, gap: string, place: string) => `${row}${attribute} ${actual}${place}未达到目标 ${target}，差 ${gap}。请核对；属实的请写审核说明。`,
  unmet: (row: string, attribute: string, actual: string, target: string, place: string) => `${row}${attribute} ${actual}${place}未达到目标 ${target}。请核对；属实的请写审核说明。`,
  binding: '（约束性指标）',
  words: '目标是文字或比例，不能判断是否达标',
  actual: '完成数不是一个确定的数，不能判断是否达标',
});

/** Before the period ends nothing is unmet yet; a panel without 截至期 is taken as the report on the plan, a user's own table is not. */
function isDue(context: RuleContext, year: number | undefined): boolean {
  const { end } = context.plan.period;
  const day = reportDay(context.table);
  if (!day && year === undefined && isAdopted(context.table)) return false;
  if (year !== undefined && year < end) return false;
  return !day || day.year > end || (day.year === end && day.month === 12);
}

/** A plain sum typed where 〔〕 was meant is still the figure of the period. */
const asTotal = (figure: Figure, target: Figure): Figure => (figure.kind === 'number' && 'planPeriodCumulative' in target && target.planPeriodCumulative ? { ...figure, planPeriodCumulative: true } : figure);

function gapOf(actual: Figure, target: Figure, row: RowReading): string | undefined {
  const distance = margin(actual, target, row.indicator.direction);
  return hasAnswer(distance) && distance < 0 ? numberText(sum([0, -distance])) : undefined;
}

function messageOf(row: RowReading, measured: MeasuredActual, actual: Figure, target: Figure): string {
  const attribute = row.indicator.attribute === 'binding' ? text.binding : '';
  const [cell] = measured.cells;
  const gap = gapOf(actual, target, row);
  const parts = [rowName(row.indicator), attribute, printFigure(actual), printFigure(target)] as const;
  return gap === undefined ? text.unmet(...parts, at(cell)) : text.below(...parts, gap, at(cell));
}

function judge(row: RowReading, context: RuleContext): Outcome | undefined {
  const target = printedFigure(row, 'target');
  const measured = target && measuredActual(row, target);
  if (!target || !measured || target.kind === 'blank' || target.kind === 'none' || !isDue(context, measured.year)) return undefined;
  if (measured.cells.some(cell => isFaultyFigure(row, cell, context))) return undefined;
  if (isProblem(measured.figure) || measured.figure.kind === 'none') return measured.figure.kind === 'none' ? undefined : cannotJudge(measured.cells, text.actual);
  const actual = asTotal(measured.figure, target);
  const verdict = attained(actual, target, row.indicator.direction, context.settings.approximateWidth);
  if (!hasAnswer(verdict)) return cannotJudge(measured.cells, target.kind === 'text' || target.kind === 'ratio' ? text.words : text.actual);
  return verdict ? pass(measured.cells[0]) : failAt(measured.cells, messageOf(row, measured, actual, target));
}

export const targetUnmet: Rule = {
  id: 'target-unmet', code: 'HB701', severity: 'query', scope: 'row', needs: ['actual', 'yearActual'],
  basis: '专栏1、专栏2的目标；约束性指标必须完成',
  text,
  *check(context) {
    for (const row of rowsOf(context)) {
      const outcome = judge(row, context);
      if (outcome) yield outcome;
    }
  },
};
