import { accrues } from '../plan/accrual';
import { difference } from '../measures';
import { cellOf } from '../table';
import type { RowReading } from '../table';
import { spoken } from '../speech';
import { rowsOf } from './cells';
import { isFaultyFigure } from './faultyFigure';
import { isMonthCell, monthBefore, samePeriodMatter, statedAs } from './months';
import type { MonthCell } from './months';
import { cannotJudge, failAt, pass } from './outcome';
import type { Outcome, Rule, RuleContext } from './rule';
import { isStated } from './stated';
import type { StatedCell } from './stated';
import { monthMatter } from './statements';
import { changesByPoints, isUnusual, limitInPercent, sizeOfChange, timesOfMonth } from './unusual';
import { at, cellName, inSheet, numberText, writtenText, yearName } from './wording';

export const text = spoken('unusual-month', {
  name: '与上月或上年同月相比变动过大',
  what: '期末数、比率与上月末或上年同月相比，新增数与上年同月、同期累计相比，增减超过设定的幅度。',
  wrong: '5月末 652.5，6月末 852.5',
  right: '核对属实的写审核说明',
  why: '新增数有淡旺季，只与同月比；期末数和比率一般平稳变化。大起大落多半是数字颠倒、漏位或多位；确有其事的说明原因即可。',
  relative: (cell: string, written: string, place: string, before: string, there: string, reference: string, word: string, size: string, limit: string) => `${cell} ${written}${place}比${before}${there} ${reference} ${word} ${size}%，超过 ${limit}%。请核对是否数字颠倒、漏位或多位；属实的请写审核说明。`,
  points: (cell: string, written: string, place: string, before: string, there: string, reference: string, word: string, size: string, limit: string) => `${cell} ${written}${place}比${before}${there} ${reference} ${word} ${size} 个百分点，超过 ${limit} 个百分点。请核对；属实的请写审核说明。`,
  times: (cell: string, written: string, place: string, before: string, there: string, reference: string, times: string) => `${cell} ${written}${place}与${before}${there} ${reference} 相差在 ${times} 倍以上。请核对是否数字颠倒、漏位或多位，是否填了累计数；属实的请写审核说明。`,
  up: '增加', down: '减少',
  nothing: '没有上月或上年同月的数，不能比较',
});

/** What a month's figure is held against; a flow's month may vary more than its total so far, and has a wider limit. */
function comparisons(row: RowReading, cell: MonthCell, context: RuleContext): StatedCell[] {
  const lastYear = { year: cell.year - 1, month: cell.month };
  if (accrues(row.indicator) && cell.role === 'monthActual') return [statedAs(context, cell, monthMatter('month', lastYear.year, lastYear.month))].filter(isStated);
  const printed = cellOf(row, 'samePeriodLastYear');
  const samePeriod = isStated(printed) ? printed : statedAs(context, cell, samePeriodMatter(cell, lastYear));
  return (accrues(row.indicator) ? [samePeriod] : [endBefore(row, cell, context), samePeriod]).filter(isStated);
}

/** Where things stood a month earlier: beside it in the row, in last month's report, or as 期初数. */
function endBefore(row: RowReading, cell: MonthCell, context: RuleContext): StatedCell | undefined {
  const { year, month } = monthBefore(cell);
  const beside = row.cells.find(other => other.role === 'monthActual' && other.year === year && other.month === month);
  const earlier = isStated(beside) ? beside : statedAs(context, cell, monthMatter('month', year, month));
  const opening = cellOf(row, 'opening');
  return earlier ?? (isStated(opening) && (opening.month === cell.month || cell.month === 1) ? opening : undefined);
}

function isWild(row: RowReading, cell: StatedCell, before: StatedCell, { settings }: RuleContext): boolean {
  if (!isFlowMonth(row, cell)) return isUnusual(cell.amount, before.amount, row.indicator, settings);
  const [less, more] = [Math.min(cell.amount, before.amount), Math.max(cell.amount, before.amount)];
  return less > 0 && isUnusual(more, less, row.indicator, settings, timesOfMonth - 1);
}

const isFlowMonth = (row: RowReading, cell: StatedCell): boolean => accrues(row.indicator) && cell.role === 'monthActual';

/** The month after a wild one returns to where things stood: the wild one is told, not the return. */
function isReturn(row: RowReading, cell: MonthCell, before: StatedCell, context: RuleContext): boolean {
  if (!isMonthCell(before) || before.role !== 'monthActual' || accrues(row.indicator)) return false;
  const earlier = endBefore(row, before, context);
  return earlier !== undefined && isWild(row, before, earlier, context) && !isWild(row, cell, earlier, context);
}

function messageOf(row: RowReading, cell: MonthCell, before: StatedCell, { settings }: RuleContext): string {
  const there = before.place.sheet === cell.place.sheet ? at(before) : inSheet(before);
  const parts = [cellName(cell), writtenText(cell), at(cell), yearName(before).trim(), there, numberText(before.amount)] as const;
  if (isFlowMonth(row, cell)) return text.times(...parts, numberText(timesOfMonth));
  const word = difference(cell.amount, before.amount) > 0 ? text.up : text.down;
  const size = sizeOfChange(cell.amount, before.amount, row.indicator, settings);
  return changesByPoints(row.indicator, before.amount)
    ? text.points(...parts, word, size, numberText(settings.unusualPoints))
    : text.relative(...parts, word, size, numberText(limitInPercent(row.indicator, settings)));
}

function judge(row: RowReading, cell: MonthCell, context: RuleContext): Outcome {
  const others = comparisons(row, cell, context);
  if (others.length === 0) return cannotJudge([cell], text.nothing);
  const before = others.find(other => isWild(row, cell, other, context) && !isReturn(row, cell, other, context) && !isFaultyFigure(row, other, context));
  if (!before || cell.amount === 0 || isFaultyFigure(row, cell, context)) return pass(cell);
  return failAt([cell, before], messageOf(row, cell, before, context));
}

export const unusualMonth: Rule = {
  id: 'unusual-month', code: 'HB608', severity: 'query', scope: 'workbook', needs: ['monthActual'],
  basis: '本项目：变动幅度可在设置中改',
  text,
  *check(context) {
    for (const row of rowsOf(context)) for (const cell of row.cells) {
      if ((cell.role === 'monthActual' || cell.role === 'yearToDate') && isMonthCell(cell) && row.indicator.kind !== 'structure') yield judge(row, cell, context);
    }
  },
};
