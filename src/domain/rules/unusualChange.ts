import { difference } from '../measures';
import type { RowReading, TableCell } from '../table';
import { spoken } from '../speech';
import { rowsOf } from './cells';
import { isFaultyFigure } from './faultyFigure';
import { cannotJudge, failAt, pass } from './outcome';
import type { Outcome, Rule, RuleContext, RuleSettings } from './rule';
import { seriesOf } from './statementIndex';
import { changesByPoints, isUnusual, limitInPercent, sizeOfChange } from './unusual';
import { at, cellName, numberText, writtenText } from './wording';
import { stepsOf } from './yearSteps';
import type { Step } from './yearSteps';

export const text = spoken('unusual-change', {
  name: '与上年相比变动过大',
  what: '与上一年相比增减超过设定的幅度。',
  wrong: '2022年 668，2023年 868',
  right: '核对属实的写审核说明',
  why: '期末数和比率一般平稳变化，大起大落多半是数字颠倒、漏位或多位；确有其事的说明原因即可。',
  relative: (cell: string, written: string, place: string, word: string, percent: string, before: string, reference: string, limit: string) => `${cell} ${written}${place}比${before} ${reference} ${word} ${percent}%，超过 ${limit}%。请核对是否数字颠倒、漏位或多位；属实的请写审核说明。`,
  points: (cell: string, written: string, place: string, word: string, points: string, before: string, reference: string, limit: string) => `${cell} ${written}${place}比${before} ${reference} ${word} ${points} 个百分点，超过 ${limit} 个百分点。请核对；属实的请写审核说明。`,
  up: '增加', down: '减少',
  year: (year: number) => `${year}年`, base: '基数',
  nothing: '前一年没有数，不能比较',
});

/** A base is printed, not typed; a zero has a rule of its own. */
const isExplained = (row: RowReading, cell: TableCell, context: RuleContext): boolean => cell.role !== 'base' && (cell.amount === 0 || isFaultyFigure(row, cell, context));

function messageOf({ cell, before }: Step, settings: RuleSettings): string {
  const change = difference(cell.amount, before.amount);
  const byPoints = changesByPoints(cell.indicator, before.amount);
  const sentence = byPoints ? text.points : text.relative;
  return sentence(cellName(cell), writtenText(cell), at(cell), change > 0 ? text.up : text.down, sizeOfChange(cell.amount, before.amount, cell.indicator, settings), before.year !== undefined && before.role !== 'base' ? text.year(before.year) : text.base, numberText(before.amount), numberText(byPoints ? settings.unusualPoints : limitInPercent(cell.indicator, settings)));
}

/** Where the year after returns to the year before, the wild one is told by its own table alone. */
function isReturnOfUnit({ cell }: Step, row: RowReading, { workbook, plan, settings }: RuleContext): boolean {
  if (cell.role !== 'unitActual') return false;
  const series = seriesOf(cell, workbook, plan);
  const [earlier, last] = [series?.get(cell.year - 2), series?.get(cell.year - 1)];
  return earlier?.amount !== undefined && last?.amount !== undefined && isUnusual(last.amount, earlier.amount, row.indicator, settings) && !isUnusual(cell.amount, earlier.amount, row.indicator, settings);
}

/** A wild year disturbs the step to it and the step from it; it is told once, at the year itself. */
function isReturn(step: Step, steps: readonly Step[], row: RowReading, settings: RuleSettings): boolean {
  const earlier = steps.find(other => other.cell === step.before);
  return earlier !== undefined && isUnusual(earlier.cell.amount, earlier.before.amount, row.indicator, settings) && !isUnusual(step.cell.amount, earlier.before.amount, row.indicator, settings);
}

function judge(step: Step, steps: readonly Step[], row: RowReading, context: RuleContext): Outcome {
  const { cell, before } = step;
  if (step.gap > 1) return cannotJudge([cell], text.nothing);
  const wild = isUnusual(cell.amount, before.amount, row.indicator, context.settings) && !isReturn(step, steps, row, context.settings) && !isReturnOfUnit(step, row, context);
  if (!wild || isExplained(row, cell, context) || isExplained(row, before, context)) return pass(cell);
  return failAt([cell, before], messageOf(step, context.settings));
}

export const unusualChange: Rule = {
  id: 'unusual-change', code: 'HB601', severity: 'query', scope: 'row', needs: ['yearActual', 'unitActual'],
  basis: '本项目：同比变动幅度可在设置中改',
  text,
  *check(context) {
    for (const row of rowsOf(context)) {
      const steps = stepsOf(row, context);
      for (const step of steps) yield judge(step, steps, row, context);
    }
  },
};
