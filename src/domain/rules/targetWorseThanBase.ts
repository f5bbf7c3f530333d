import type { RowReading } from '../table';
import { cellOf } from '../table';
import { spoken } from '../speech';
import { rowsOf } from './cells';
import { cannotJudge, failAt, pass } from './outcome';
import { printedFigure } from './measuredActual';
import type { Outcome, Rule } from './rule';
import { at, cellName, writtenText } from './wording';

export const text = spoken('target-worse-than-base', {
  name: '目标比基数还差',
  what: '目标没有好于基数，而规划没有说明是保持类指标。',
  wrong: '基数 92.12，目标 90（越高越好）',
  right: '核对目标、方向，或把指标标为保持类',
  why: '多半是目标或方向填错；规划有意只要求保持水平的，标为保持类即可。',
  message: (cell: string, target: string, place: string, base: string) => `${cell} ${target}${place}比基数 ${base} 还差。请核对目标和方向；有意只求保持的，请标为保持类指标。`,
  notNumbers: '目标或基数不是一个数，不能比较',
});

function judge(row: RowReading): Outcome | undefined {
  const cell = cellOf(row, 'target');
  const [target, base] = [printedFigure(row, 'target'), printedFigure(row, 'base')];
  if (!cell || !target || !base || row.indicator.hold || row.indicator.kind === 'planPeriodTotal' || base.kind === 'none' || base.kind === 'blank') return undefined;
  if (!('value' in target) || !('value' in base)) return cannotJudge([cell], text.notNumbers);
  const gain = row.indicator.direction === 'lowerIsBetter' ? base.value - target.value : target.value - base.value;
  const baseCell = cellOf(row, 'base');
  return gain >= 0 || !baseCell ? pass(cell) : failAt([cell, baseCell], text.message(cellName(cell), writtenText(cell), at(cell), writtenText(baseCell)));
}

export const targetWorseThanBase: Rule = {
  id: 'target-worse-than-base', code: 'HB703', severity: 'hint', scope: 'row', needs: ['target'],
  basis: '保持类指标：目标不超过基数，任务是保持水平',
  text,
  *check(context) {
    for (const row of rowsOf(context)) {
      const outcome = judge(row);
      if (outcome) yield outcome;
    }
  },
};
